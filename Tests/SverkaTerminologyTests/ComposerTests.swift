import SverkaMorphology
import SverkaTerminology
import Testing

/// English terms with the Russian ones that the lexicon gives; empty for none.
@Suite struct ComposerTests {
    private let composer = RussianComposer(analyzer: Analyzer())

    @Test(arguments: [
        ("military doctrine", "военная доктрина"), ("territory of Ukraine", "территория Украины"),
        ("co-aggressor", "соагрессор"), ("vice president", "вице-президент"),
        ("western Ukraine", "западная Украина"), ("Lukashenko regime", "режим Лукашенко"),
    ])
    func phrases(_ english: String, _ russian: String) {
        #expect(composer.russian(for: english, plural: false) == russian)
    }

    /// Two names of one person or place stand in one case; what is no word for
    /// a person makes no term of the name.
    @Test(arguments: [
        ("president Alexander Lukashenko", "президент Александр Лукашенко"),
        ("foreign minister Sergei Lavrov", "министр иностранных дел Сергей Лавров"),
        ("minister Maria Zakharova", "министр Мария Захарова"),
        ("beat Joe Biden", ""), ("Joe Biden talks", ""), ("prejudices Australia", ""),
        ("capital Minsk", ""), ("Hubei Province", "провинция Хубэй"),
        ("Kansas City", "Канзас-Сити"),
    ])
    func names(_ english: String, _ russian: String) {
        #expect(composer.russian(for: english, plural: false) ?? "" == russian)
    }

    /// A plural has the meaning of its own where that is not by far the rarer.
    @Test(arguments: [
        ("illegal drugs", "нелегальные наркотики"), ("peace talks", "мирные переговоры"),
        ("border troops", "пограничные войска"), ("nuclear arms", "ядерное оружие"),
    ])
    func plurals(_ english: String, _ russian: String) {
        let plural = english != "nuclear arms"
        #expect(composer.russian(for: english, plural: plural) == russian)
    }

    @Test func kindsOfPeopleAreMany() {
        #expect(composer.russian(for: "convict labour", plural: false) == "труд осуждённых")
    }
}
