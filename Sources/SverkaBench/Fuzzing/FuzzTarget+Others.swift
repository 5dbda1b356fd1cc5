import Foundation
import Sverka
import SverkaTestSupport

/// Configurations, streams, and what is written into articles.
extension FuzzTarget {
    static let others: [FuzzTarget] = [
        FuzzTarget(name: "config", samples: { [FuzzSample(".sverka.json", Array(config.utf8))] }) {
            bytes, name in _ = try? CheckConfiguration(bytes, path: name)
        },
        FuzzTarget(name: "jsonl", samples: { streamed }) { bytes, _ in
            for line in bytes.split(separator: 0x0A).prefix(4) {
                guard let document = try? StreamedDocument(parsing: line) else { continue }
                _ = FuzzOutputs.shared.pipeline.align([document])
            }
        },
        FuzzTarget(name: "fix", samples: { faulty }) { bytes, name in
            // A file, as its encoding is told by its bytes.
            let path = NSTemporaryDirectory() + "sverka-fuzz-\(getpid())-" + name
            defer { unlink(path) }
            guard (try? Files.write(bytes, to: path)) != nil else { return }
            let file = Inputs.File(path: path, format: DocumentFormat(path: path) ?? .plain)
            for case .success(let checked) in FuzzOutputs.shared.pipeline.check(
                [file], terms, CheckSettings(fixes: true))
            {
                for fix in checked.fixes { _ = fix.diff }
            }
        },
    ]

    private static let config = """
        {"glossary": ["a.tsv", "b.tsv"], "source": "ru", "ignore": ["drafts/**", "*.old.txt"],
         "severity": {"numbers": "error", "spacing": "off"}}
        """

    private static let streamed: [FuzzSample] = {
        let lines = articles(ending: ".txt").prefix(2).map { article in
            JSON.line([
                "document": article.name, "text": String(decoding: article.bytes, as: UTF8.self),
            ])
        }
        let pair = JSON.line(["document": "a", "ru": "Мост открыт.", "en": "The bridge is open."])
        return (lines + [pair]).map { FuzzSample("a.jsonl", $0) }
    }()

    /// Texts with terms that are to be replaced, in several encodings.
    private static let faulty: [FuzzSample] = {
        let text = "Мост открыт.\r\n\r\nThe old\r\nbridge is open;  **old bridge** `old bridge`.\n"
        let bytes = Array(text.utf8)
        return [
            FuzzSample("a.txt", bytes), FuzzSample("a.md", bytes),
            FuzzSample("b.txt", TextEncoding.utf16LittleEndian.encoded(bytes) ?? []),
            FuzzSample("c.txt", TextEncoding.windows1251.encoded(bytes) ?? []),
        ]
    }()

    private static let terms: Checker.Terms = {
        let rows = "ru\ten\tstatus\nмост\tbridge\tpreferred\nмост\told bridge\tdeprecated\n"
        let table = try? Table(parsing: Array(rows.utf8), path: "g", as: .glossary)
        let glossary = table.flatMap { try? Glossary($0, path: "g") } ?? Glossary()
        return FuzzOutputs.shared.pipeline.checkTerms(glossary)
    }()
}
