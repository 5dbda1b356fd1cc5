import SverkaAlignment
import SverkaMorphology
import SverkaText

/// Four sentences of news in both languages, and an aligner for such.
package struct ShortNews {
    package let aligner = Aligner(analyzer: Analyzer(), english: EnglishAnalyzer())

    package init() {}

    package static let russian = [
        "Парламент принял закон о пенсиях.", "Президент уехал в Минск на переговоры.",
        "Вечером прошёл сильный дождь со снегом.",
        "Суд приговорил журналиста к пяти годам колонии.",
    ]
    package static let english = [
        "Parliament passed the pensions law.", "The president left for talks in Minsk.",
        "In the evening there was heavy rain and snow.",
        "The court sentenced the journalist to five years in a penal colony.",
    ]
    package static let texts = Bilingual(russian: russian, english: english)

    /// More of them, told apart by a number.
    package static func longer(_ count: Int) -> Bilingual<[String]> {
        texts.map { texts in (0..<count).map { texts[$0 % 4] + " \(100 + $0)." } }
    }

    package static let strangers = Bilingual(
        russian: "Котята спали на тёплой печи.", english: "The kittens slept on a warm stove.")

    /// - Parameter length: of paragraphs in sentences; 0 where paragraphs are
    ///   the units.
    package static func units(
        _ texts: [String], _ side: Side, paragraph length: Int = 0
    ) -> [Unit] {
        texts.enumerated().map { index, text in
            Unit(
                number: length == 0
                    ? UnitNumber(index + 1)
                    : UnitNumber(index / length + 1, sentence: index % length + 1),
                language: side.language, text: text,
                place: SourceRange(line: 1, bytes: 0..<0))
        }
    }

    package static func units(
        _ texts: Bilingual<[String]>, paragraph length: Int = 0
    ) -> Bilingual<[Unit]> {
        Bilingual { side in units(texts[side], side, paragraph: length) }
    }

    package func align(
        _ texts: Bilingual<[String]>, paragraph length: Int = 0,
        constraints: AlignmentConstraints = AlignmentConstraints()
    ) -> Alignment {
        let units = Self.units(texts, paragraph: length)
        return aligner.align(
            document: "d", UnitStreams(russian: units.russian, english: units.english),
            constraints: constraints)
    }
}

extension Alignment {
    /// The numbers of all rows: `1+2|1`.
    package var numbers: [String] {
        rows.map { numbers($0, .russian) + "|" + numbers($0, .english) }
    }
}
