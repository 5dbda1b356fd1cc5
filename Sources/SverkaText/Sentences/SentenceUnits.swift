import SverkaSupport

/// Sentences as units of their own.
package enum SentenceUnits {
    private static let splitter = SentenceSplitter()

    /// The sentences of a unit, numbered behind it: `4_10`. Furniture and other
    /// languages stay whole.
    package static func split(_ unit: Unit) -> [Unit] {
        guard unit.role != .furniture, Side(unit.language) != nil else { return [unit] }
        let ranges = splitter.sentences(in: unit.text)
        return ranges.enumerated().map { index, range in
            var sentence = unit
            // A part of a bilingual paragraph keeps its number; it is one
            // sentence nearly always.
            sentence.number.sentence =
                unit.number.sentence > 0 && ranges.count == 1
                ? unit.number.sentence : unit.number.sentence * 100 + index + 1
            sentence.text = String(unit.text.slice(range))
            return sentence
        }
    }

    /// The bytes of a text's sentences.
    package static func ranges(_ text: String) -> [Range<Int>] { splitter.sentences(in: text) }

    /// The texts of a text's sentences.
    package static func texts(_ text: String) -> [String] {
        splitter.sentences(in: text).map { String(text.slice($0)) }
    }

    /// The number of the unit that a sentence is a part of: `4` of `4_2`, and
    /// `4_1` of `4_102`; nil for a paragraph as a whole.
    ///
    /// - Parameter isUnit: whether there is a unit of a number.
    package static func whole(
        of number: UnitNumber, isUnit: (UnitNumber) -> Bool
    ) -> UnitNumber? {
        guard number.sentence > 0 else { return nil }
        let part = UnitNumber(number.paragraph, sentence: number.sentence / 100)
        return [part, UnitNumber(number.paragraph)].first { $0 != number && isUnit($0) }
    }
}
