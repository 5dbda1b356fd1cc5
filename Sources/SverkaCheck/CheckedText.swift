import SverkaMorphology
import SverkaSupport
import SverkaAlignment
import SverkaTerminology
import SverkaText

/// An alignment with the words of each of its units, and the terms in them.
struct CheckedText {
    let alignment: Alignment
    /// By side and unit.
    let words: [[AnalyzedText]]
    let terms: [[[TermFinder.Occurrence]]]
    /// The paired rows in order, and the place of each among them.
    private let paired: [Int]
    private let places: [Int: Int]

    /// The chance of being right below which a pair is a guess, and nothing is
    /// said of its translation.
    private static let leastConfidence = 0.5

    /// The places of the rows that are sure enough to compare their sides.
    var comparable: [Int] {
        paired.filter { alignment.rows[$0].confidence >= Self.leastConfidence }
    }

    init(_ alignment: Alignment, finder: TermFinder, bank: WordFeatureCache) {
        self.alignment = alignment
        let sides = [alignment.russian, alignment.english]
        let words = Side.allCases.map { side in
            sides[side.rawValue].map { AnalyzedText($0.text, side, bank.analyzer) }
        }
        self.words = words
        terms = Side.allCases.map { side in
            zip(sides[side.rawValue], words[side.rawValue]).map { unit, words in
                finder.occurrences(in: unit.text, words, side, bank: bank)
            }
        }
        paired = alignment.rows.indices.filter {
            alignment.rows[$0].isPaired
        }
        places = Dictionary(
            uniqueKeysWithValues: paired.enumerated().map { ($0.element, $0.offset) })
    }

    func units(_ side: Side) -> [Unit] {
        side == .russian ? alignment.russian : alignment.english
    }

    func text(_ side: Side, _ unit: Int, _ range: Range<Int>) -> String {
        String(units(side)[unit].text.slice(range))
    }

    /// Where a term stands, for putting another there.
    func place(
        _ occurrence: TermFinder.Occurrence, _ side: Side, _ unit: Int
    ) -> TermPlacer.Place {
        TermPlacer.Place(
            text: units(side)[unit].text, words: words[side.rawValue][unit],
            tokens: occurrence.words, bytes: occurrence.range)
    }

    /// Units of one side of a row and of its paired neighbours.
    func neighbourhood(_ row: Int, _ side: Side) -> [Int] {
        guard let place = places[row] else { return [] }
        return paired[max(0, place - 1)...min(paired.count - 1, place + 1)].flatMap {
            side == .russian ? alignment.rows[$0].russian : alignment.rows[$0].english
        }
    }

    /// Whether a finding stands in a quotation, between marks or as the format
    /// says; numbers and what is left untranslated are the same there.
    func isQuoted(_ spot: UnitFinding) -> Bool {
        guard [.deprecated, .inconsistent, .nameVariant].contains(spot.kind) else { return false }
        let unit = units(spot.side)[spot.unit]
        return unit.isQuotation
            || unit.text.withUTF8Bytes {
                Quotation.isOpen(in: $0, before: spot.range.lowerBound)
            }
    }
}

/// Quotation marks of both languages.
enum Quotation {
    /// Whether a quotation is open at an offset.
    ///
    /// A single mark opens one only at the beginning of a word, and closes one
    /// only behind its end; elsewhere it is an apostrophe.
    static func isOpen(in bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        var depth = 0, low = 0
        var isStraightOpen = false, isSingleOpen = false
        var isAfterLetter = false
        var index = 0
        while index < end {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            switch scalar {
            case 0xAB: depth += 1
            case 0x201E: low += 1
            case 0x201C where low > 0: low -= 1  // „so“
            case 0x201C: depth += 1
            case 0x201D where low > 0 && depth == 0: low -= 1  // „or so”
            case 0xBB, 0x201D: depth = max(0, depth - 1)
            case 0x22: isStraightOpen.toggle()
            case 0x2018 where !isAfterLetter: isSingleOpen = true
            case 0x2019 where !isLetter(bytes, at: index + length): isSingleOpen = false
            default: break
            }
            isAfterLetter = ScalarClass(scalar).isLetter
            index += length
        }
        return depth > 0 || low > 0 || isStraightOpen || isSingleOpen
    }

    private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index < bytes.count && ScalarClass(UTF8Scan.scalar(bytes, at: index).value).isLetter
    }
}
