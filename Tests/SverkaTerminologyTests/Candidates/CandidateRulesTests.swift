import SverkaAlignment
import SverkaMorphology
import SverkaText
import Testing

@testable import SverkaTerminology

/// Texts with the stretches of them that may be terms.
@Suite struct CandidateRulesTests {
    private let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())

    private func candidates(_ text: String, _ side: Side) -> Set<String> {
        let analysed = TermText(text, side, bank)
        return Set(
            CandidateRules.candidates(in: analysed.words, side).map { analysed.surface($0.range) })
    }

    @Test(arguments: [
        ("Изменили военную доктрину.", ["военную доктрину", "доктрину"], ["Изменили военную"]),
        ("Собрался Совет Безопасности.", ["Совет Безопасности"], []),
        (
            "Подписан договор о коллективной безопасности.",
            ["договор о коллективной безопасности"], ["о коллективной безопасности"]
        ),
        ("Кончилась пандемия COVID-19.", ["пандемия COVID-19", "COVID-19"], []),
        ("Прибыл Александр Лукашенко.", ["Александр Лукашенко", "Лукашенко"], ["Александр"]),
        // An adjective of the next noun, and one that nothing agrees with.
        ("Новый закону.", [], ["Новый закону"]),
    ])
    func russian(_ text: String, _ wanted: [String], _ unwanted: [String]) {
        let found = candidates(text, .russian)
        #expect(found.isSuperset(of: wanted), "\(found)")
        #expect(found.isDisjoint(with: unwanted), "\(found)")
    }

    @Test(arguments: [
        ("They changed the military doctrine.", ["military doctrine"], ["the military doctrine"]),
        ("They left the territory of Ukraine.", ["territory of Ukraine"], []),
        (
            "The Law on Public Associations was passed.", ["Law on Public Associations"],
            ["Law on Public"]
        ),
        (
            "We discussed Lukashenko's foreign policy.", ["foreign policy"],
            ["Lukashenko's foreign policy"]
        ),
        ("On Monday Lukashenko claims that it is so.", [], ["Lukashenko claims"]),
    ])
    func english(_ text: String, _ wanted: [String], _ unwanted: [String]) {
        let found = candidates(text, .english)
        #expect(found.isSuperset(of: wanted), "\(found)")
        #expect(found.isDisjoint(with: unwanted), "\(found)")
    }

    /// The first noun carries a Russian term, the last before a preposition an
    /// English one.
    @Test(arguments: [
        ("военная доктрина", Side.russian, "доктрина"), ("права человека", .russian, "права"),
        ("head of state", .english, "head"), ("reform plan", .english, "plan"),
    ])
    func heads(_ text: String, _ side: Side, _ head: String) {
        let analysed = TermText(text, side, bank)
        let place = CandidateRules.head(
            of: analysed.words, analysed.words.indices, side)
        #expect(analysed.surface(place..<place + 1) == head)
    }

    /// Every candidate lies in the text, is no longer than a term may be but
    /// for a name at its end, and has its head in it.
    @Test func candidatesAreSound() {
        let text =
            "Вчера министр иностранных дел Республики Беларусь Владимир Макей и делегация МИД "
            + "обсудили договор о создании Союзного государства и поставки вакцины Sputnik V."
        let words = TermText(text, .russian, bank).words
        let found = CandidateRules.candidates(in: words, .russian)
        #expect(found.count > 5)
        for candidate in found {
            #expect(words.indices.contains(candidate.head))
            #expect(candidate.range.contains(candidate.head))
            #expect(candidate.range.count <= CandidateRules.longest)
        }
    }

    @Test func everyKindOfTheTableIsUsed() {
        #expect(
            CandidateWords.table.kinds == [
                "about", "article", "behind-head", "behind-verb", "grammar", "tail-en", "tail-ru",
            ])
        #expect(CandidateWords.about.isSubset(of: CandidateWords.tails))
    }
}
