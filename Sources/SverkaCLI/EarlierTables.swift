import Sverka

/// What reviewers decided in earlier tables, for a run to go by.
///
/// A table that stands where the output goes is kept, unless a new start was
/// asked for, and so is that of `--keep`; where they disagree, the former
/// stands.
extension Plan {
    /// Earlier decisions on alignments; nil, with a message, where a table
    /// can't be read.
    func earlierAlignments(at output: String?) -> AlignmentReview? {
        earlier(output, alignmentReview, AlignmentReview()) { $0.merged(with: $1) }
    }

    /// The same where each article has a table of its own, by article.
    ///
    /// - Parameter tables: paths of articles' tables.
    func earlierAlignments(
        of articles: [String], in tables: [String: String]
    ) -> [String: AlignmentReview]? {
        guard let kept = earlierAlignments(at: nil) else { return nil }
        var out: [String: AlignmentReview] = [:]
        for article in articles {
            var own = AlignmentReview()
            if let path = standing(at: tables[article]) {
                guard let review = readable(path, alignmentReview) else { return nil }
                own = review
            }
            // The table is this article's, however its path was spelled then.
            if own.decisions[article] == nil, own.decisions.count == 1 {
                own.decisions = [article: own.decisions.first!.value]
            }
            let theirs = AlignmentReview(
                decisions: kept.decisions.filter { $0.key == article },
                otherColumns: kept.otherColumns)
            let (both, conflicts) = own.merged(with: theirs)
            report(conflicts, in: options.value("keep") ?? article)
            out[article] = both
        }
        return out
    }

    /// Earlier decisions on terms; nil, with a message, where a glossary can't
    /// be read.
    func earlierGlossary(at output: String?) -> Glossary? {
        earlier(output, glossary, Glossary()) { $0.merged(with: $1) }
    }

    private func earlier<Content>(
        _ output: String?, _ read: (String) -> Content?, _ nothing: Content,
        _ merged: (Content, Content) -> (Content, [RowConflict])
    ) -> Content? {
        let own = standing(at: output)
        let kept = options.value("keep").flatMap {
            own.map(Inputs.normalised) == Inputs.normalised($0) ? nil : $0
        }
        var out: Content?
        for path in [own, kept].compactMap({ $0 }) {
            guard let next = readable(path, read) else { return nil }
            if let first = out {
                let (both, conflicts) = merged(first, next)
                report(conflicts, in: path)
                out = both
            } else {
                out = next
            }
        }
        return out ?? nothing
    }

    /// The table that would be written over; nil where there is none, or it is
    /// to be no more than put aside.
    private func standing(at output: String?) -> String? {
        guard let output, output != "-", !options.has("fresh"), Files.exists(output) else {
            return nil
        }
        return output
    }

    private func readable<Content>(_ path: String, _ read: (String) -> Content?) -> Content? {
        guard let content = read(path) else {
            console.message("nothing was written; mend the table or use --fresh")
            return nil
        }
        return content
    }

    private func alignmentReview(_ path: String) -> AlignmentReview? {
        guard let table = table(path, as: .alignment) else { return nil }
        do throws(TableError) {
            return try AlignmentReview(table, path: path)
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    /// Says what a table disagrees on with those before it.
    func report(_ conflicts: [RowConflict], in path: String) {
        for conflict in conflicts {
            console.message(
                "\(path): \(conflict.row): \(conflict.column) is \(conflict.second), "
                    + "before it was \(conflict.first); the first stands")
        }
    }
}

/// What became of what reviewers had written.
struct Kept {
    /// Rows of theirs that are none of the alignments', by document.
    let lost: [(document: String, row: Decisions.Lost)]

    init(_ decisions: [String: Decisions], _ alignments: [Alignment]) {
        var lost: [(String, Decisions.Lost)] = []
        let byDocument = Dictionary(
            alignments.map { ($0.document, $0) }, uniquingKeysWith: { a, _ in a })
        for (document, decided) in decisions.sorted(by: { $0.key < $1.key }) {
            let gone = byDocument[document].map(decided.lost) ?? decided.lostWithDocument
            lost += gone.map { (document, $0) }
        }
        self.lost = lost
    }

    func report(_ console: Console) {
        for (document, row) in lost where !row.isKnown {
            let why =
                switch row.reason {
                case .textGone: "its text is gone"
                case .pairedOtherwise: "its text stands in other rows"
                }
            console.message(
                "\(document): \(row.decision.status.rawValue) row \(row.decision.numbers): "
                    + "\(why); the row is kept with a note")
        }
    }
}
