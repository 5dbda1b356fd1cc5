import SverkaCheck
import Testing

@Suite struct ForeignTextTests {
    @Test(arguments: [
        ("The law. Это не перевели вовсе никак.", ["Это не перевели вовсе никак"]),
        ("Numbers, this: не, перевели 5 раз.", ["не, перевели 5 раз"]),
        // A name may stand there by right, and what is quoted.
        ("The paper Новая газета wrote so.", []),
        ("The word «молчат» is a verb.", []), ("Silence (молчание) is golden.", []),
        ("The authorities молчат about it.", ["молчат"]),
        ("Not one не but another перевели and a third раз.", ["не", "перевели", "раз"]),
    ])
    func english(_ text: String, _ found: [String]) throws {
        #expect(try CheckedSample(english: [text]).found(.untranslated) == found)
    }

    @Test(arguments: [
        ("Об этом писала газета The New York Times вчера.", []),
        ("Он заявил, that the talks had failed, и уехал.", ["that the talks had failed"]),
        ("Строительство the new bridge начнётся весной.", ["the new bridge"]),
        ("Его музыка — drum and bass.", []), ("Фильм «the end of it» снят.", []),
        ("Это сервис plug and play.", []), ("Он купил the book вчера.", ["the book"]),
        ("Закон. This was not put into Russian at all.", ["This was not put into Russian at all"]),
    ])
    func russian(_ text: String, _ found: [String]) throws {
        #expect(try CheckedSample(russian: [text]).found(.untranslated) == found)
    }
}
