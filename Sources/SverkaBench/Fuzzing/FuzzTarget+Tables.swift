import Foundation
import Sverka
import SverkaTestSupport

/// Tables that the program writes, and gets back from people.
extension FuzzTarget {
    static let tables: [FuzzTarget] = [
        FuzzTarget(name: "alignment", samples: { [FuzzOutputs.shared.alignment] }) { bytes, name in
            guard let review = review(bytes, name, units: FuzzOutputs.shared.units) else { return }
            // Decisions are followed into the article as it stands.
            _ = FuzzOutputs.shared.pipeline.align(FuzzOutputs.articles, review: review)
        },
        FuzzTarget(name: "units", samples: { [FuzzOutputs.shared.units] }) { bytes, name in
            let table = FuzzOutputs.shared.alignment.parts[0].bytes
            let units = FuzzSample(name, bytes)
            guard let review = review(table, name, units: units) else { return }
            _ = FuzzOutputs.shared.pipeline.align(FuzzOutputs.articles, review: review)
        },
        FuzzTarget(name: "glossary", samples: { [FuzzOutputs.shared.glossary] }) { bytes, name in
            guard let table = try? Table(parsing: bytes, path: name, as: .glossary),
                let glossary = try? Glossary(table, path: name)
            else { return }
            _ = glossary.merged(with: glossary).glossary.bytes()
            let exported = ExportedGlossary(glossary, statuses: Set(GlossaryRow.Status.allCases))
            for format in GlossaryFormats.all { _ = format.export(exported) }
        },
        FuzzTarget(name: "import", samples: { FuzzOutputs.shared.exports }) { bytes, name in
            _ = try? GlossaryImports.read(bytes, path: name)
        },
        FuzzTarget(name: "counts", samples: { [FuzzOutputs.shared.counts] }) { bytes, name in
            guard var counts = try? PartialCounts(parsing: bytes, path: name, version: "1") else {
                return
            }
            counts.add(counts)
            _ = counts.bytes(version: "1")
        },
    ]

    private static func review(
        _ bytes: [UInt8], _ name: String, units: FuzzSample
    ) -> AlignmentReview? {
        guard let table = try? Table(parsing: bytes, path: name, as: .alignment) else { return nil }
        _ = try? StoredAlignments.alignments(in: table, path: name)
        let states = try? Table(parsing: units.parts[0].bytes, path: "u")
        return try? AlignmentReview(table, path: name, units: states)
    }
}

/// What the program itself makes of two articles.
final class FuzzOutputs: Sendable {
    static let shared = FuzzOutputs()
    static let articles = Inputs(["Corpus"]).files.suffix(2).map { $0 }

    let pipeline = Pipeline()
    let alignment: FuzzSample
    let units: FuzzSample
    let glossary: FuzzSample
    let counts: FuzzSample
    let exports: [FuzzSample]

    private init() {
        let reviewed = pipeline.align(Self.articles).compactMap { outcome in
            if case .aligned(let alignment, _) = outcome { alignment } else { nil }
        }
        let tables = AlignmentOutput(reviewed, AlignmentReview())
        // Some rows that somebody has decided on.
        let text = String(decoding: tables.table, as: UTF8.self)
            .replacing("\tproposed\t", with: "\taccepted\t", maxReplacements: 4)
        alignment = FuzzSample("alignment.tsv", Array(text.utf8))
        units = FuzzSample("alignment.tsv.units", tables.units)
        let alignments = reviewed.map(\.alignment)
        let terms = pipeline.glossary(alignments, .init())
        glossary = FuzzSample("glossary.tsv", terms.bytes())
        counts = FuzzSample(
            "a.counts", pipeline.partialCounts(alignments, .init()).bytes(version: "1"))
        let exported = ExportedGlossary(terms, statuses: Set(GlossaryRow.Status.allCases))
        exports = GlossaryFormats.all.filter { type(of: $0).paths.isEmpty }.map { format in
            Self.sample("a.\(type(of: format).name)", format.export(exported).bytes)
        }
    }

    /// An archive by its parts, so that they can be changed.
    private static func sample(_ name: String, _ bytes: [UInt8]) -> FuzzSample {
        guard let archive = try? ZipArchive(bytes) else { return FuzzSample(name, bytes) }
        var out = FuzzSample(name, bytes)
        out.parts = archive.names.compactMap { part in
            (try? archive.contents(of: part)).map { (part, $0) }
        }
        return out.parts.isEmpty ? FuzzSample(name, bytes) : out
    }
}
