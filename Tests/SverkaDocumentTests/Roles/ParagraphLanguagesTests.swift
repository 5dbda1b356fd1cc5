import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct ParagraphLanguagesTests {
    /// What the mark-up says counts among languages of one script.
    @Test(arguments: [
        ("be", "Слова.", Language.belarusian), ("en", "Слова.", .russian),
        ("ru", "Words of the text.", .english), ("uk-UA", "Слова.", .ukrainian),
        ("en", "Gestern haben sich die Abgeordneten nicht auf den Haushalt geeinigt.", .english),
        ("de", "Words of the text.", .english), ("", "Слова.", .russian),
    ])
    func namedLanguages(_ name: String, _ text: String, _ language: Language) throws {
        let units = try DocumentReader().read(
            Array("<p lang='\(name)'>\(text)</p>".utf8), path: "a", format: .html
        ).units
        #expect(units.map(\.language) == [language])
    }
}
