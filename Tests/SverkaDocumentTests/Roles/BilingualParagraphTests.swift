import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct BilingualParagraphTests {
    private func read(_ text: String) throws -> [Unit] {
        try DocumentReader().read(Array(text.utf8), path: "a", format: .plain).units
    }

    @Test func aParagraphWithItsTranslationIsTakenApart() throws {
        let units = try read(
            "Мы требуем освобождения всех заключённых (We demand the release of all prisoners).\n\nЕго назвали соагрессором (co-aggressor) ещё весной."
        )
        #expect(units.map(\.number.description) == ["1_1", "1_2", "2"])
        #expect(units.map(\.language) == [.russian, .english, .russian])
    }

    /// What stands between the stretches decides.
    @Test(arguments: [
        ("Суд признал его виновным. The court found him guilty.", 2),
        ("Суд признал его виновным / The court found him guilty", 2),
        ("The court found him guilty — суд признал его виновным", 2),
        ("Суд признал его виновным The court found him guilty", 1),
        ("Суд признал виновным (The court found him guilty).", 1),
    ])
    func separators(_ text: String, _ count: Int) throws {
        #expect(try read(text).count == count)
    }

    /// A paragraph, and the texts of its sentences: each with its own marks,
    /// without what separates them.
    @Test(arguments: [
        (
            "Суд признал его виновным. The court found him guilty!",
            ["Суд признал его виновным.", "The court found him guilty!"]
        ),
        (
            "«Суд признал его виновным?» — “The court found him guilty?”",
            ["«Суд признал его виновным?»", "“The court found him guilty?”"]
        ),
        (
            "Суд признал его виновным (The court found him guilty).",
            ["Суд признал его виновным", "The court found him guilty"]
        ),
        (
            "Суд признал его виновным… / The court found him guilty",
            ["Суд признал его виновным…", "The court found him guilty"]
        ),
    ])
    func textsOfSentences(_ paragraph: String, _ texts: [String]) throws {
        #expect(try read(paragraph).map(\.text) == texts)
    }
}
