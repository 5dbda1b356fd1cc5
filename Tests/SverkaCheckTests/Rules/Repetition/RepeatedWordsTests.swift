import SverkaCheck
import Testing

@Suite struct RepeatedWordsTests {
    @Test(arguments: [
        ("He saw the the cat.", ["the the"]), ("The the cat sat.", ["The the"]),
        ("They were were late.", ["were were"]), ("It is and and was.", ["and and"]),
        ("He had had enough.", []), ("He said that that was it.", []), ("No no no, he said.", []),
        ("We live in Pago Pago.", []), ("It was, was it not?", []), ("Very very good.", []),
    ])
    func english(_ text: String, _ found: [String]) throws {
        #expect(try CheckedSample(english: [text]).found(.repeatedWord) == found)
    }

    @Test(arguments: [
        ("Так и и было.", ["и и"]), ("Он пришёл в в дом.", ["в в"]),
        ("Решение решение принято.", ["Решение решение"]),
        ("Очень-очень хорошо.", []), ("Да, да, так и было.", []), ("Да да, так и было.", []),
        ("Он сказал, что что-то было.", []), ("Улица Нью Нью длинная.", []),
    ])
    func russian(_ text: String, _ found: [String]) throws {
        #expect(try CheckedSample(russian: [text]).found(.repeatedWord) == found)
    }
}
