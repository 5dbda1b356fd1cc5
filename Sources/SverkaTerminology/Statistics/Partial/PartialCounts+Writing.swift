import Foundation
import SverkaText

extension PartialCounts {
    /// The counts as a file.
    ///
    /// - Parameter version: of the program.
    package func bytes(version: String) -> [UInt8] {
        var out = LineWriter()
        let examples = terms.examples
        let lines =
            examples.count + terms.pairs.count
            + Side.allCases.reduce(0) { $0 + terms.seen[$1].count }
        out.write(
            Header(
                version: version, documents: documents, words: terms.words.both, lists: lists,
                lines: lines))
        for example in examples { out.write(Line(example: ExampleLine(example))) }
        let numbers = Dictionary(
            uniqueKeysWithValues: examples.enumerated().map { (ObjectIdentifier($1), $0) })
        func number(_ example: TermExample?) -> Int? {
            example.flatMap { numbers[ObjectIdentifier($0)] }
        }
        for side in Side.allCases {
            for (key, seen) in terms.seen[side].sorted(by: { $0.key < $1.key }) {
                let line = SeenLine(seen, number(seen.example))
                out.write(Line(side: side.rawValue, key: key.value, seen: line))
            }
        }
        for (key, together) in terms.pairs.sorted(by: { $0.key < $1.key }) {
            let line = PairLine(together, number(together.example))
            out.write(
                Line(russian: key.russian.value, english: key.english.value, pair: line))
        }
        return out.bytes
    }

    /// JSON, a value a line.
    private struct LineWriter {
        private let encoder = JSONEncoder()
        private(set) var bytes: [UInt8] = []

        init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

        mutating func write(_ line: some Encodable) {
            // Strings and finite numbers always encode.
            if let data = try? encoder.encode(line) { bytes += data }
            bytes.append(0x0A)
        }
    }
}
