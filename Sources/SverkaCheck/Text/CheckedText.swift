import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaTerminology
import SverkaText

/// An alignment with the words of each of its units, and the terms in them.
struct CheckedText {
    let alignment: Alignment
    let units: Bilingual<[Unit]>
    /// By unit.
    let words: Bilingual<[AnalyzedText]>
    /// By unit, in order.
    let terms: Bilingual<[[TermFinder.Occurrence]]>
    /// Sentences of the rows that are sure enough to compare, as they stand
    /// opposite each other.
    private(set) var sentences: [SentencePair] = []
    /// Of those rows the ones that have more sentences on one side, with these.
    private(set) var uneven: [(row: Int, sentences: Bilingual<[SentencePair.Place]>)] = []
    /// The paired rows in order, and the place of each among them.
    private let paired: [Int]
    private let places: [Int: Int]

    init(_ alignment: Alignment, finder: TermFinder, bank: WordFeatureCache) {
        self.alignment = alignment
        let units = alignment.units
        let words: Bilingual<[AnalyzedText]> = Bilingual { side in
            units[side].map { AnalyzedText($0.text, side, bank.analyzer) }
        }
        terms = Bilingual { side in
            zip(units[side], words[side]).map { unit, words in
                finder.occurrences(in: unit.text, words, side, bank: bank)
            }
        }
        (self.units, self.words) = (units, words)
        paired = alignment.rows.indices.filter {
            alignment.rows[$0].isPaired
        }
        places = Dictionary(
            uniqueKeysWithValues: paired.enumerated().map { ($0.element, $0.offset) })
        let splitter = SentenceSplitter()
        for index in comparable {
            let row = alignment.rows[index]
            let places = SentencePair.places(in: row, units, words, splitter)
            sentences += SentencePair.all(places, row, units)
            if places.russian.count != places.english.count { uneven.append((index, places)) }
        }
    }

    /// The places of the rows that are sure enough to compare their sides.
    var comparable: [Int] {
        paired.filter { alignment.rows[$0].confidence >= CheckWeights.leastConfidence }
    }

    /// The terms of a side with the unit that each stands in, in reading order.
    func occurrences(_ side: Side) -> [(unit: Int, term: TermFinder.Occurrence)] {
        terms[side].enumerated().flatMap { unit, terms in terms.map { (unit, $0) } }
    }

    func text(_ side: Side, _ unit: Int, _ range: Range<Int>) -> String {
        String(units[side][unit].text.slice(range))
    }

    /// Where a term stands, for putting another there.
    func slot(_ term: TermFinder.Occurrence, _ side: Side, _ unit: Int) -> TermSlot {
        TermSlot(
            side: side, text: units[side][unit].text, words: words[side][unit],
            tokens: term.words, bytes: term.range)
    }

    /// The units of one side of a row.
    func units(of row: Alignment.Row, _ side: Side) -> [Int] {
        row.units[side]
    }

    /// One side of a row, its units with a space between.
    func joined(_ row: Alignment.Row, _ side: Side) -> AnalyzedText {
        AnalyzedText.joined(units(of: row, side).map { words[side][$0] }, side)
    }

    /// The unit and bytes of a stretch of a row's joined text; nil where it goes
    /// over the end of a unit.
    func place(
        of range: Range<Int>, _ row: Alignment.Row, _ side: Side
    ) -> (unit: Int, range: Range<Int>)? {
        var start = 0
        for unit in units(of: row, side) {
            let end = start + units[side][unit].text.utf8.count
            if range.lowerBound >= start, range.upperBound <= end {
                return (unit, range.lowerBound - start..<range.upperBound - start)
            }
            start = end + 1
        }
        return nil
    }

    /// The units of a side that are paired.
    func pairedUnits(_ side: Side) -> Set<Int> {
        Set(paired.flatMap { units(of: alignment.rows[$0], side) })
    }

    /// Units of one side of a row and of its paired neighbours.
    func neighbourhood(_ row: Int, _ side: Side) -> [Int] {
        guard let place = places[row] else { return [] }
        return paired[max(0, place - 1)...min(paired.count - 1, place + 1)].flatMap {
            units(of: alignment.rows[$0], side)
        }
    }
}
