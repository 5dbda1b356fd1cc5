import Foundation
import Sverka

/// Counts which characters follow which in files, and prints
/// `Glossary/letters.tsv`.
struct LetterTable: Measurement {
    static let name = "letters"
    static let arguments = "FILE..."
    static let help = "which letters follow which, as Glossary/letters.tsv has it"

    private static let symbols = LetterSymbols.all.count
    /// No pair costs more.
    private static let dearest = 160.0
    /// What was never seen behind a symbol is as likely as if the symbol had
    /// been seen so many times more, with any symbol behind it.
    private static let doubt = 4.0

    private let paths: [String]

    init(_ input: MeasurementInput) throws { paths = try input.somePaths() }

    func run() throws {
        // counts[first * symbols + second]: how often the second follows.
        var counts = [Double](repeating: 0, count: Self.symbols * Self.symbols)
        for path in paths {
            for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
                Self.count(line, &counts)
            }
        }
        print(Self.table(of: counts), terminator: "")
    }

    /// Counts the pairs of a line, its ends being space.
    private static func count(_ line: Substring, _ counts: inout [Double]) {
        var before = LetterSymbols.space
        var byte: UInt8 = 0x20, isBehindLatin = false
        let scalars = Array(line.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            var first = LetterSymbols.meaning(of: scalar).symbol, second = first
            if scalar == " " {
                let next = index + 1 < scalars.count ? scalars[index + 1] : " "
                let isBeforeLatin = next.isASCII && next.properties.isAlphabetic
                first = LetterSymbols.space(isBehindLatin: isBehindLatin, before: byte)
                second = isBeforeLatin ? LetterSymbols.spaceThenLatin : LetterSymbols.space
            }
            counts[before * symbols + second] += 1
            before = first
            byte = UInt8(min(scalar.value, 0x80))
            if !scalar.isASCII {
                isBehindLatin = false
            } else if scalar.properties.isAlphabetic {
                isBehindLatin = true
            }
        }
        counts[before * symbols + LetterSymbols.space] += 1
    }

    private static func table(of counts: [Double]) -> String {
        let names = LetterSymbols.all
        let columns = names.indices.map { second in
            names.indices.reduce(0.3) { $0 + counts[$1 * symbols + second] }
        }
        let total = columns.reduce(0, +)
        var lines = ["first\t" + names.joined(separator: "\t")]
        for first in names.indices {
            let row = counts[first * symbols..<(first + 1) * symbols]
            let sum = row.reduce(doubt, +)
            let cells = names.indices.map { second in
                let share =
                    (counts[first * symbols + second] + doubt * columns[second] / total) / sum
                let one = share / Double(LetterSymbols.sizes[second])
                return String(Int(min(dearest, -10 * log(one)).rounded()))
            }
            lines.append(([names[first]] + cells).joined(separator: "\t"))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
