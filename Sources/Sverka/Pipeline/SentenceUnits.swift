import SverkaSupport
import SverkaText

/// Sentences as units of their own.
enum SentenceUnits {
    private static let splitter = SentenceSplitter()

    /// The sentences of a unit, numbered behind it: `4_10`. Furniture and other
    /// languages stay whole.
    static func split(_ unit: Unit) -> [Unit] {
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
}
