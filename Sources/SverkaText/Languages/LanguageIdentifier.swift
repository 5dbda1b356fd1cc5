import SverkaSupport
import SverkaData

/// Tells the language of a stretch of text.
///
/// Evidence adds up from three sources: letters that only some of the
/// languages have, short words that are frequent in one of them, and letter
/// pairs; the words and their weights stand in `Glossary/languages.tsv`. A
/// Cyrillic text with no evidence against it is Russian, a Latin one English:
/// these are the languages of our pages.
public struct LanguageIdentifier: Sendable {
    /// Points for each language, in the order of `order`.
    private typealias Points = SIMD8<Float>
    private static let order: [Language] = [
        .russian, .belarusian, .ukrainian, .bulgarian, .serbian, .english, .undetermined,
    ]

    /// By the hash of their bytes.
    private var words: [UInt64: Points] = [:]
    /// By the Cyrillic letter, from U+0400.
    private var letters = [Points](repeating: .zero, count: 0x130)
    private var pairs: [UInt32: Points] = [:]

    public static let shared = LanguageIdentifier()

    private init() {
        for line in GlossaryFile.named("languages.tsv").bytes.split(separator: 0x0A).dropFirst() {
            let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count == 4, let weight = Float(fields[3]),
                let column = Self.order.firstIndex(where: { $0.rawValue == fields[0] })
            else { continue }
            for item in fields[2].split(separator: " ") {
                let scalars = item.unicodeScalars.map(\.value)
                switch fields[1] {
                case "letter": letters[Int(scalars[0] - 0x400)][column] += weight
                case "pair": pairs[scalars[0] << 16 | scalars[1], default: .zero][column] += weight
                default: words[Self.hash(item.utf8), default: .zero][column] += weight
                }
            }
        }
    }

    /// The language of the text; `undetermined` where it has no letters, is in
    /// another script, or plainly in another Latin-script language.
    public func language(of text: String) -> Language {
        text.withUTF8Bytes { language(of: $0) }
    }

    package func language(of bytes: UnsafeBufferPointer<UInt8>) -> Language {
        var cyrillic = 0, latin = 0, other = 0, marked = 0
        var eastern = 0  // letters that Belarusian and Ukrainian have, and no other
        var points = Points.zero
        var index = 0
        var previous: UInt32 = 0
        var word: [UInt8] = []
        var latinWord = false
        var wordCount = 0
        word.reserveCapacity(32)

        func close() {
            if !word.isEmpty, word.count <= 16 {
                wordCount += 1
                if let evidence = words[Self.hash(word)] {
                    points += evidence
                }
            } else if !word.isEmpty {
                wordCount += 1
            }
            word.removeAll(keepingCapacity: true)
        }

        while index < bytes.count {
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            index += length
            let kind = ScalarClass(value)
            guard kind.isLetter || kind == .apostrophe else {
                close()
                previous = 0
                continue
            }
            let small = LetterCase.lower(value)
            switch kind {
            case .cyrillic:
                cyrillic += 1
                if [0x456, 0x457, 0x454, 0x491, 0x45E].contains(small) { eastern += 1 }
                if small < 0x530 { points += letters[Int(small - 0x400)] }
                if previous != 0, let evidence = pairs[previous << 16 | small] {
                    points += evidence
                }
                if latinWord { close() }
                latinWord = false
            case .latin:
                latin += 1
                if small > 0x7F { marked += 1 }
                if !latinWord { close() }
                latinWord = true
            case .apostrophe where word.isEmpty: continue
            case .apostrophe: break
            default: other += 1
            }
            previous = small
            append(small, to: &word)
        }
        close()

        let total = cyrillic + latin + other
        guard total > 0, other * 2 < total else { return .undetermined }
        if cyrillic * 5 >= latin * 4 {
            // No sentence of theirs does without these letters.
            if eastern == 0, cyrillic > 20 { (points[1], points[2]) = (-.infinity, -.infinity) }
            return best(points, among: 0..<5, prior: 0)
        }
        // Another Latin-script language shows by its short words or accents.
        points[6] += Float(marked) * 1.2
        points[5] += Float(wordCount) * 0.15
        return points[6] > points[5] + 1 ? .undetermined : .english
    }

    /// FNV-1a.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private func best(_ points: Points, among columns: Range<Int>, prior: Int) -> Language {
        var best = prior
        // A few letters of common words are no evidence against the prior.
        for column in columns where points[column] > points[best] + (best == prior ? 1.3 : 0) {
            best = column
        }
        return Self.order[best]
    }

    @inline(__always)
    private func append(_ value: UInt32, to word: inout [UInt8]) {
        if value < 0x80 {
            word.append(UInt8(value))
        } else if value < 0x800 {
            word.append(UInt8(0xC0 | value >> 6))
            word.append(UInt8(0x80 | value & 0x3F))
        } else {
            word.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
            word.append(UInt8(0x80 | (value >> 6) & 0x3F))
            word.append(UInt8(0x80 | value & 0x3F))
        }
    }
}
