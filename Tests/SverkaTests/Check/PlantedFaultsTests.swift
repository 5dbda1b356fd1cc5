import Foundation
import Sverka
import SverkaTestSupport
import Testing

/// Texts with faults planted by hand, as `{{right=>wrong|kind}}`.
@Suite struct PlantedFaultsTests {
    struct Fault {
        var kind: String
        /// What a finding must name: the wrong words, or the source term that
        /// is not rendered.
        var found: String
        /// Bytes of the faulty text.
        var range: Range<Int>
    }

    struct Planted {
        var name: String
        var clean = ""
        var faulty = ""
        var faults: [Fault] = []

        init(name: String, marked: String) {
            self.name = name
            var rest = marked[...]
            while let open = rest.range(of: "{{"), let close = rest.range(of: "}}") {
                let inside = rest[open.upperBound..<close.lowerBound]
                clean += rest[..<open.lowerBound]
                faulty += rest[..<open.lowerBound]
                rest = rest[close.upperBound...]
                guard let arrow = inside.range(of: "=>"), let bar = inside.lastIndex(of: "|") else {
                    continue
                }
                let wrong = String(inside[arrow.upperBound..<bar])
                let parts = inside[inside.index(after: bar)...].split(separator: ":", maxSplits: 1)
                let start = faulty.utf8.count
                clean += inside[..<arrow.lowerBound]
                faulty += wrong
                faults.append(
                    Fault(
                        kind: String(parts[0]), found: parts.count > 1 ? String(parts[1]) : wrong,
                        range: start..<faulty.utf8.count))
            }
            clean += rest
            faulty += rest
        }
    }

    static func texts(_ set: String) throws -> [Planted] {
        let folder = URL(fileURLWithPath: Repository.root).appending(
            path: "Tests/SverkaCheckTests/Faults/\(set)")
        return try Repository.files(below: "Tests/SverkaCheckTests/Faults/\(set)")
            .filter { $0.hasSuffix(".txt") }.map { name in
                Planted(
                    name: name,
                    marked: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
            }
    }

    static func findings(_ text: String, _ glossary: Glossary) throws -> [Finding] {
        let path = FileManager.default.temporaryDirectory.appending(
            path: "sverka-\(UUID().uuidString).txt"
        ).path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let pipeline = Pipeline()
        return try pipeline.check(
            [Inputs.File(path: path, format: .plain)], pipeline.checkTerms(glossary)
        )[0].get().findings
    }

    /// Lines of a fault: its own paragraph, and for `missing` and `number` any
    /// with the words that are to be found.
    static func isCaught(_ fault: Fault, _ findings: [Finding], in text: String) -> Bool {
        let line = text.utf8.prefix(fault.range.lowerBound).count { $0 == 0x0A } + 1
        return findings.contains { finding in
            guard finding.kind.rawValue == fault.kind else { return false }
            switch fault.kind {
            case "missing": return finding.found == fault.found
            case "number": return finding.line == line || !finding.expected.isEmpty
            case "name-variant", "inconsistent":
                return finding.line == line || finding.expected.contains(fault.found)
            default: return finding.line == line
            }
        }
    }

    @Test(arguments: ["economy", "politics", "society"])
    func plantedFaultsAreFound(_ set: String) throws {
        let path = "Tests/SverkaCheckTests/Faults/\(set)/glossary.tsv"
        let bytes = Array(
            try Data(contentsOf: URL(fileURLWithPath: Repository.root).appending(path: path)))
        let glossary = try Glossary(Table(parsing: bytes, path: path), path: path)
        var caught: [String: Int] = [:], planted: [String: Int] = [:]
        var words = 0
        var falseFindings: [String] = [], missed: [String] = []
        for text in try Self.texts(set) {
            let found = try Self.findings(text.faulty, glossary)
            for fault in text.faults {
                planted[fault.kind, default: 0] += 1
                if Self.isCaught(fault, found, in: text.faulty) {
                    caught[fault.kind, default: 0] += 1
                } else {
                    missed.append("\(text.name) \(fault.kind): \(fault.found)")
                }
            }
            words += text.clean.split(whereSeparator: \.isWhitespace).count
            for finding in try Self.findings(text.clean, glossary) {
                falseFindings.append(
                    "\(text.name):\(finding.line) \(finding.kind.rawValue): \(finding.found) → \(finding.expected.joined(separator: "; "))"
                )
            }
        }
        let recall = Double(caught.values.reduce(0, +)) / Double(planted.values.reduce(0, +))
        let report =
            planted.keys.sorted().map { "\($0) \(caught[$0] ?? 0)/\(planted[$0]!)" }
            .joined(separator: ", ")
        if ProcessInfo.processInfo.environment["SVERKA_REPORT"] != nil {
            print(set, report, "false", falseFindings.count, "of", words)
            for line in missed + falseFindings.map({ "FALSE " + $0 }) { print("  ", line) }
        }
        #expect(recall >= 0.95, "\(set): \(report)\n\(missed.joined(separator: "\n"))")
        #expect(
            falseFindings.count * 1000 <= words,
            "\(set): \(falseFindings.count) in \(words) words\n\(falseFindings.joined(separator: "\n"))"
        )
    }

    /// What is fixed is no finding any more, and fixing again changes nothing.
    @Test(arguments: ["economy", "politics", "society"])
    func fixingTwiceIsFixingOnce(_ set: String) throws {
        let path = "Tests/SverkaCheckTests/Faults/\(set)/glossary.tsv"
        let table = try Table(parsing: Repository.bytes(path), path: path)
        let pipeline = Pipeline()
        let terms = pipeline.checkTerms(try Glossary(table, path: path))
        let file = FileManager.default.temporaryDirectory.appending(
            path: "sverka-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        func checked(_ bytes: [UInt8], fixes: Bool) throws -> Checked {
            try Data(bytes).write(to: file)
            return try pipeline.check(
                [Inputs.File(path: file.path, format: .plain)], terms, CheckSettings(fixes: fixes)
            )[0].get()
        }
        var count = 0
        for text in try Self.texts(set) {
            let bytes = Array(text.faulty.utf8)
            let before = try checked(bytes, fixes: false).findings
            let fixed = try checked(bytes, fixes: true)
            guard let fix = fixed.fixes.first else { continue }
            count += fix.count
            #expect(fixed.findings.count <= before.count - fix.count, "\(text.name)")
            if ProcessInfo.processInfo.environment["SVERKA_REPORT"] != nil {
                print(String(decoding: fix.diff, as: UTF8.self))
            }
            let again = try checked(fix.after, fixes: true)
            #expect(again.fixes.isEmpty)
            #expect(again.findings == fixed.findings)
        }
        #expect(count >= 10)
    }
}
