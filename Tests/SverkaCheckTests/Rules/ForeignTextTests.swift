import SverkaCheck
import Testing

@Suite struct ForeignTextTests {
    @Test(arguments: [
        ("The law. Это не перевели вовсе никак.", ["Это не перевели вовсе никак"]),
        ("Numbers, this: не, перевели 5 раз.", ["не, перевели 5 раз"]),
        // A word or two may stand there by right.
        ("The paper Новая газета wrote so.", []),
        ("Not one не but another перевели and a third раз.", []),
    ])
    func english(_ text: String, _ found: [String]) throws {
        #expect(try CheckedSample(english: [text]).found(.untranslated) == found)
    }

    @Test(arguments: [
        ("Об этом писала газета The New York Times вчера.", []),
        ("Закон. This was not put into Russian at all.", ["This was not put into Russian at all"]),
    ])
    func russian(_ text: String, _ found: [String]) throws {
        #expect(try CheckedSample(russian: [text]).found(.untranslated) == found)
    }
}
