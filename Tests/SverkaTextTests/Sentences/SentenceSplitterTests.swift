import SverkaText
import Testing

/// Rules one by one: each line ends a sentence where `|` stands, by the rule or
/// against it.
@Suite struct SentenceSplitterTests {
    @Test(arguments: [
        "Версия v2.0 вышла.| Потом ещё.", "В г. Минске тихо.", "Дом построен в 1987 г.| Он цел.",
        "В 1987 г. Кузьмин переехал.", "В XX в. Россия менялась.", "А. С. Пушкин писал.",
        "Т. е. это он.", "Купил хлеб и т. д.| Она ушла.", "1. Пункт первый.",
        "Статья 14. Порядок уплаты", "Куда? спросил он.", "— Иди! — сказал он.",
        "— Иди.| — Он встал.", "Он (см. рис. 2. Там видно) прав.", "Mr. Smith left.| He was late.",
        "The U.S. Army came.", "It is 5 p.m.| The shop closes.", "The “What now?” Party won.",
    ])
    func boundaries(_ line: String) {
        let text = line.filter { $0 != "|" }
        var drawn: [UInt8] = []
        let ends = SentenceSplitter().sentences(in: text).dropLast().map(\.upperBound)
        for (index, byte) in text.utf8.enumerated() {
            if ends.contains(index) { drawn.append(0x7C) }
            drawn.append(byte)
        }
        #expect(String(decoding: drawn, as: UTF8.self) == line)
    }

    @Test(arguments: ["", " ", "\n", ".", "...", "?!"])
    func hardlyAnything(_ text: String) {
        #expect(SentenceSplitter().sentences(in: text).count <= 1)
    }
}
