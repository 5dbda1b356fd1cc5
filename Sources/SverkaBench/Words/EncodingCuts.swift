import Foundation
import Sverka

/// How often cuts of texts are read right in each code page that is told by
/// itself.
struct EncodingCuts: Measurement {
    static let name = "encodings"
    static let arguments = "FILE..."
    static let help = "how often cuts of 10 to 200 letters are read right in each code page"

    private static let pages: [TextEncoding] = [
        .windows1251, .koi8r, .koi8u, .cp866, .iso88595, .macCyrillic, .windows1252,
    ]
    private static let lengths = [10, 20, 40, 80, 200]
    private static let cuts = 500

    private let paths: [String]
    private let isVerbose: Bool

    init(_ input: MeasurementInput) throws {
        (paths, isVerbose) = (try input.somePaths(), input.isVerbose)
    }

    func run() throws {
        var text = String.UnicodeScalarView()
        for path in paths {
            text += try String(contentsOfFile: path, encoding: .utf8).unicodeScalars
        }
        for (name, text) in [
            ("as it is", text), ("in capitals", String(text).uppercased().unicodeScalars),
        ] {
            print(([name] + Self.lengths.map(String.init)).joined(separator: "\t"))
            for page in Self.pages {
                let shares = Self.lengths.map { length -> String in
                    let cuts = self.cuts(of: Array(text), letters: length, page)
                    let right = cuts.count { isReadRight($0, page) }
                    return cuts.isEmpty
                        ? "–" : String(format: "%.3f", Double(right) / Double(cuts.count))
                }
                print(([page.rawValue] + shares).joined(separator: "\t"))
            }
        }
    }

    private func isReadRight(_ bytes: [UInt8], _ page: TextEncoding) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let expected = page.decoded(bytes)
            let read = TextEncoding.detect(bytes).map { $0.decoded(bytes) } ?? []
            if isVerbose, read != expected {
                print(
                    "  \(page.rawValue)", String(decoding: expected, as: UTF8.self),
                    String(decoding: read, as: UTF8.self), separator: "\t")
            }
            return read == expected
        }
    }

    /// Cuts drawn at random that the code page can write, with simpler marks
    /// where it has not theirs; of Cyrillic ones those that are Cyrillic for the
    /// greater part, of others those with anything above ASCII.
    private func cuts(
        of text: [Unicode.Scalar], letters: Int, _ page: TextEncoding
    ) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var seed: UInt64 = 88_172_645_463_325_252
        for _ in 0..<20_000 where found.count < Self.cuts && !text.isEmpty {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let start = Int(seed >> 33) % text.count
            var end = start, count = 0
            while end < text.count, count < letters {
                if text[end].properties.isAlphabetic { count += 1 }
                end += 1
            }
            let high = text[start..<end].count { !$0.isASCII }
            guard count == letters, page == .windows1252 ? high > 0 : high * 2 >= letters,
                let bytes = Self.encoded(text[start..<end], page),
                bytes.contains(where: { $0 > 127 })
            else { continue }
            found.append(bytes)
        }
        return found
    }

    private static func encoded(
        _ text: ArraySlice<Unicode.Scalar>, _ page: TextEncoding
    ) -> [UInt8]? {
        var out: [UInt8] = []
        for scalar in text {
            let simple = page.encoded(String(scalar).utf8) ?? simpler[scalar].map { Array($0.utf8) }
            guard let simple else { return nil }
            out += simple
        }
        return out
    }

    private static let simpler: [Unicode.Scalar: String] = [
        "—": "-", "–": "-", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"", "’": "'",
        "‘": "'", "…": "...", "№": "N", "і": "i", "І": "I", "\u{301}": "",
    ]
}
