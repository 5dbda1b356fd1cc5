import SverkaSupport
import SverkaTerminology
import Testing

@Suite struct ShortFormTests {
    private func row(
        _ russian: String, _ english: String, _ kind: GlossaryRow.Kind = .term,
        concept: String = ""
    ) -> GlossaryRow {
        var row = GlossaryRow()
        (row.russian, row.english, row.kind, row.concept) = (russian, english, kind, concept)
        if kind == .person { row.pos = "PROPN" }
        return row
    }

    private func named(_ rows: [GlossaryRow]) -> [String] {
        var rows = rows
        ShortForms.name(&rows)
        return rows.map { "\($0.concept) \($0.form.rawValue)" }
    }

    @Test func aSurnameGoesByTheOneFullName() {
        let short = row("Трамп", "Trump", .person)
        let donald = row("Дональд Трамп", "Donald Trump", .person)
        #expect(named([short, donald]) == ["donald-trump short", "donald-trump full"])
        #expect(
            named([short, row("Мелания Трамп", "Melania Trump", .person), donald]) == [
                "trump full", "melania-trump full", "donald-trump full",
            ])
        #expect(
            named([short, donald, row("Дональд Трамп", "Donald J. Trump", .person)]) == [
                "donald-trump short", "donald-trump full", "donald-trump full",
            ])
        // A title makes no person, and a place is none.
        #expect(
            named([short, donald, row("президент Трамп", "President Trump", .person)])[0]
                == "donald-trump short")
        #expect(
            named([
                row("Вашингтон", "Washington", .place),
                row("Джордж Вашингтон", "George Washington", .person),
            ])[0] == "washington full")
        // Concepts of lists stay, and are joined.
        #expect(
            named([short, row("Дональд Трамп", "Donald Trump", .person, concept: "us-president")])
                == ["us-president short", "us-president full"])
        #expect(
            named([row("Трамп", "Trump", .person, concept: "the-donald"), donald])
                == ["the-donald full", "donald-trump full"])
    }

    @Test(arguments: [
        ("МПА", "IPA", "Межпарламентская ассамблея", "Interparliamentary Assembly"),
        (
            "ОДКБ", "CSTO", "Организация Договора о коллективной безопасности",
            "Collective Security Treaty Organization"
        ),
        ("МИД", "MFA", "Министерство иностранных дел", "Ministry of Foreign Affairs"),
    ])
    func anAcronymGoesByItsWords(
        _ russian: String, _ english: String, _ longRussian: String, _ longEnglish: String
    ) {
        let acronym = row(russian, english, .organisation)
        let long = row(longRussian, longEnglish)
        for rows in [[acronym, long], [long, acronym]] {
            let found = named(rows)
            #expect(Set(found.map { $0.split(separator: " ")[0] }).count == 1, "\(found)")
            #expect(Set(found.map { $0.split(separator: " ")[1] }) == ["acronym", "full"])
        }
    }

    @Test func anAcronymOfSeveralTermsStaysAlone() {
        let rows = [
            row("СБ", "SC", .organisation), row("Совет Безопасности", "Security Council"),
            row("служба безопасности", "security committee"),
        ]
        #expect(named(rows)[0] == "sc full")
        #expect(named(Array(rows[..<2]))[0] == "security-council acronym")
        #expect(
            named([row("НАТО", "NATO"), row("новый авторитет", "new authority")])[0] == "nato full")
    }

    @Test func spellingsAreOneRow() {
        let spellings = ["counteroffensive", "counter-offensive", "counter offensive"]
        for listed in [[], [0], [1], [0, 1]] {
            let rows = spellings.enumerated().map {
                row(
                    "контрнаступление", $1, concept: listed.contains($0) ? "counteroffensive" : "")
            }
            let folded = Variants.fold(rows) { $0.concept.isEmpty }
            let first = spellings[listed.first ?? 0]
            #expect(folded.map(\.english) == [first], "\(listed)")
            #expect(Set(folded[0].englishVariants + [first]) == Set(spellings))
        }
        // What a list says against a spelling is said in a row of its own.
        var advised = row("Киев", "Ki-ev", .place, concept: "kyiv")
        advised.note = "use Kyiv"
        #expect(
            Variants.fold([row("Киев", "Kiev", .place), advised]) { $0.concept.isEmpty }.count == 2)
    }

    @Test func wordOrderIsOneConcept() {
        #expect(
            named([
                row("Союзное государство", "Union State"),
                row("Союзное государство", "State Union"),
            ]) == ["union-state full", "union-state full"])
    }
}
