import SverkaAlignment
import SverkaCheck
import SverkaDocument
import SverkaText

/// What one thread checks texts with.
struct CheckWorker {
    private let pipeline: Pipeline
    private let loan: Pipeline.Loan
    private let checker: Checker
    private let fixes: Bool

    init(_ pipeline: Pipeline, _ terms: Checker.Terms, _ settings: CheckSettings) {
        self.pipeline = pipeline
        loan = pipeline.pool.borrow()
        checker = Checker(terms, bank: loan.worker.aligner.cache)
        checker.source = settings.source
        checker.levels = settings.levels
        fixes = settings.fixes
    }

    private var aligner: Aligner { loan.worker.aligner }

    /// Replacing may make another replacement certain; more rounds than this
    /// are not to be expected of any text.
    private static let rounds = 5

    /// Checks an article, or a pair of files, the Russian one first; of a file
    /// that holds several articles each.
    func check(_ sources: [CheckedSource]) -> Result<Checked, DocumentError> {
        do throws(DocumentError) {
            var files: [CheckedFile] = []
            for source in sources { files.append(try CheckedFile(source)) }
            if files.count == 1, let parts = try files[0].parts(pipeline.reader) {
                return .success(try check(parts))
            }
            let alignment = try look(&files)
            var out = Checked(findings: [], fixes: [], unfixed: [:])
            if files.count == 2 { out.misplacedSides = alignment.misplacedSides }
            for _ in 0..<(fixes ? Self.rounds : 0) {
                guard replace(&files, &out.unfixed) else { break }
                _ = try look(&files)
            }
            out.findings = files.flatMap(\.findings)
            out.fixes = files.compactMap(\.fix)
            return .success(out)
        } catch {
            return .failure(error)
        }
    }

    /// Checks the documents of a file, in which nothing can be replaced.
    private func check(
        _ parts: [Result<CheckedFile, DocumentError>]
    ) throws(DocumentError) -> Checked {
        var out = Checked(findings: [], fixes: [], unfixed: [:], texts: 0)
        for part in parts {
            switch part {
            case .success(let file):
                out.texts += 1
                var files = [file]
                _ = try look(&files)
                out.findings += files[0].findings
                if fixes, files[0].hasReplacements {
                    out.unfixed[file.source.file.path] = .format
                }
            case .failure(let error): out.unread.append(error)
            }
        }
        return out
    }

    /// Makes the replacements that were found.
    ///
    /// - Returns: whether there were any.
    private func replace(
        _ files: inout [CheckedFile], _ unfixed: inout [String: FileFix.Obstacle]
    ) -> Bool {
        var count = 0
        for index in files.indices {
            do throws(FileFix.Obstacle) {
                count += try files[index].replace()
            } catch {
                unfixed[files[index].source.file.path] = error
            }
        }
        return count > 0
    }

    /// Finds what is to be found in the files.
    ///
    /// - Returns: how they are aligned.
    private func look(_ files: inout [CheckedFile]) throws(DocumentError) -> Alignment {
        var documents: [Document] = []
        for index in files.indices {
            documents.append(try files[index].read(with: pipeline.reader))
        }
        let alignment = align(files.map(\.source), documents)
        let units = alignment.units
        let found = checker.findings(in: alignment)
        var located: [(finding: UnitFinding, place: Finding.Place?)] = []
        for finding in found {
            located.append((finding, try counterpart(of: finding, &files, units)))
        }
        for index in files.indices {
            let side = files[index].source.side
            try files[index].locate(
                located.filter { side == nil || $0.finding.side == side }, in: units,
                spacing: checker.severity(ofNote: .spacing))
        }
        return alignment
    }

    /// Where that stands which a finding is held against.
    private func counterpart(
        of finding: UnitFinding, _ files: inout [CheckedFile], _ units: Bilingual<[Unit]>
    ) throws(DocumentError) -> Finding.Place? {
        guard let counterpart = finding.counterpart else { return nil }
        let side = finding.side.other
        let index = files.firstIndex { $0.source.side == side } ?? 0
        return try files[index].place(
            of: counterpart.range, in: units[side][counterpart.unit])
    }

    private func align(_ sources: [CheckedSource], _ documents: [Document]) -> Alignment {
        var options = AlignmentOptions()
        options.flags = false
        let (streams, draft) = streams(sources, documents)
        return aligner.align(
            document: documents.map(\.path).joined(separator: "|"), streams, options: options,
            draft: draft)
    }

    private func streams(
        _ sources: [CheckedSource], _ documents: [Document]
    ) -> (UnitStreams, AlignmentDraft?) {
        guard sources.count == 2 else {
            let (units, draft) = CounterpartRoles.settled(documents[0].units, aligner)
            return (UnitStreams(article: units), draft)
        }
        let units: Bilingual<[Unit]> = Bilingual { side in
            let place = side == .russian ? 0 : 1
            return pipeline.pairUnits(documents[place].units, side, lines: sources[place].lines)
        }
        return (UnitStreams(russian: units.russian, english: units.english), nil)
    }
}
