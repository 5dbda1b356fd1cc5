import SverkaMorphology
import Testing

@Suite struct HyphenatedWordsTests {
    private let analyzer = Analyzer()

    @Test(arguments: [
        ("премьер-министром", "премьер-министр", "NOUN"),
        ("страны-агрессора", "страна-агрессор", "NOUN"),
        ("бизнес-плану", "бизнес-план", "NOUN"), ("по-дружески", "по-дружески", "ADV"),
        ("какого-нибудь", "какой-нибудь", "DET"), ("кого-либо", "кто-либо", "PRON"),
        ("Франкфурте-на-Майне", "Франкфурт-на-Майне", "PROPN"),
        ("Петропавловске-Камчатском", "Петропавловск-Камчатский", "PROPN"),
        ("Орехове-Зуеве", "Орехово-Зуево", "PROPN"),
    ])
    func lemmas(_ word: String, _ lemma: String, _ pos: String) {
        let found = analyzer.readings(of: word).map {
            (analyzer.lemma(of: $0.lexeme), $0.tag.pos.name)
        }
        #expect(found.contains { $0.0 == lemma && $0.1 == pos }, "\(word): \(found)")
    }

    @Test(arguments: ["-", "--", "а-", "-а", "а--б"])
    func hyphensAlone(_ word: String) { #expect(!analyzer.readings(of: word).isEmpty) }
}
