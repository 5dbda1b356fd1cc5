import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaText

/// A sentence and its rendering: those of rows that have as many on both sides,
/// in their order; else the row as a whole.
struct SentencePair {
    /// A unit and bytes of its text.
    struct Place {
        var unit: Int
        var range: Range<Int>
        /// See `SentenceKey`.
        var key: UInt64
    }

    let sides: Bilingual<Place>

    /// The sentences of a row.
    static func places(
        in row: Alignment.Row, _ units: Bilingual<[Unit]>, _ words: Bilingual<[AnalyzedText]>,
        _ splitter: SentenceSplitter
    ) -> Bilingual<[Place]> {
        Bilingual { side in
            row.units[side].flatMap { unit in
                places(units[side][unit].text, unit, words[side][unit].tokens, splitter)
            }
        }
    }

    static func all(
        _ sentences: Bilingual<[Place]>, _ row: Alignment.Row, _ units: Bilingual<[Unit]>
    ) -> [SentencePair] {
        if sentences.russian.count == sentences.english.count {
            return zip(sentences.russian, sentences.english).map {
                SentencePair(sides: Bilingual(russian: $0, english: $1))
            }
        }
        guard row.units.russian.count == 1, row.units.english.count == 1 else { return [] }
        return [
            SentencePair(sides: Bilingual { whole(units[$0][row.units[$0][0]], row.units[$0][0]) })
        ]
    }

    private static func places(
        _ text: String, _ unit: Int, _ tokens: [Token], _ splitter: SentenceSplitter
    ) -> [Place] {
        text.withUTF8Bytes { bytes in
            splitter.sentences(in: bytes, tokens: tokens).map {
                Place(unit: unit, range: $0, key: SentenceKey.of(bytes, $0))
            }
        }
    }

    private static func whole(_ unit: Unit, _ index: Int) -> Place {
        unit.text.withUTF8Bytes { bytes in
            Place(unit: index, range: 0..<bytes.count, key: SentenceKey.of(bytes, 0..<bytes.count))
        }
    }
}
