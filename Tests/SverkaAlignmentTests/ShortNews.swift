import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaText

/// Four sentences of news in both languages, and an aligner for such.
struct ShortNews {
    let aligner = Aligner(analyzer: Analyzer(), english: EnglishAnalyzer())

    static let russian = [
        "Парламент принял закон о пенсиях.", "Президент уехал в Минск на переговоры.",
        "Вечером прошёл сильный дождь со снегом.",
        "Суд приговорил журналиста к пяти годам колонии.",
    ]
    static let english = [
        "Parliament passed the pensions law.", "The president left for talks in Minsk.",
        "In the evening there was heavy rain and snow.",
        "The court sentenced the journalist to five years in a penal colony.",
    ]

    /// More of them, told apart by a number.
    static func longer(_ count: Int) -> [[String]] {
        [russian, english].map { texts in (0..<count).map { texts[$0 % 4] + " \(100 + $0)." } }
    }

    static let strangers = ["Котята спали на тёплой печи.", "The kittens slept on a warm stove."]

    /// - Parameter length: of paragraphs in sentences; 0 where paragraphs are
    ///   the units.
    func units(_ texts: [String], _ language: Language, paragraph length: Int = 0) -> [Unit] {
        texts.enumerated().map { index, text in
            Unit(
                number: length == 0
                    ? UnitNumber(index + 1)
                    : UnitNumber(index / length + 1, sentence: index % length + 1),
                language: language, text: text,
                place: SourceRange(line: 1, bytes: 0..<0))
        }
    }

    func align(
        _ russian: [String], _ english: [String], _ decisions: Decisions = Decisions(),
        paragraph length: Int = 0
    ) -> Alignment {
        aligner.align(
            document: "d", russian: units(russian, .russian, paragraph: length),
            english: units(english, .english, paragraph: length), decisions: decisions)
    }
}

extension Alignment {
    /// The numbers of all rows: `1+2|1`.
    var numbers: [String] { rows.map(numbers) }

    /// The numbers of the rows of a status.
    func numbers(_ status: Status) -> [String] { rows.filter { $0.status == status }.map(numbers) }

    /// What the next run reads of this alignment's table, of which some rows
    /// were lost.
    func table(lost: [Decisions.Lost] = []) -> Decisions {
        var all = rows.map { row in
            Decisions.Decision(
                russian: units(row, .russian).map(\.number),
                english: units(row, .english).map(\.number),
                russianText: text(row, .russian), englishText: text(row, .english),
                status: row.status, note: row.note)
        }
        all += lost.map { row in
            var decision = row.decision
            decision.note = row.note
            return decision
        }
        return Decisions(
            all.filter { $0.status != .proposed }, proposed: all.filter { $0.status == .proposed })
    }

    private func numbers(_ row: Row) -> String {
        numbers(row, .russian) + "|" + numbers(row, .english)
    }
}
