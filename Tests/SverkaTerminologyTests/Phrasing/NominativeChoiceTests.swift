import SverkaMorphology
import SverkaTerminology
import Testing

/// Forms that a term was seen in, each once or twice, the English term, and the
/// citation form.
@Suite struct NominativeChoiceTests {
    private let choice = NominativeChoice(
        citationForms: CitationFormGenerator(analyzer: Analyzer()))

    private func form(_ seen: String, _ english: String, isName: Bool) -> String {
        choice.nominative(
            of: seen.split(separator: ",").map { surface in
                (surface.split(separator: " ").joined(separator: " "), 1)
            }, beside: english, isName: isName)
    }

    /// The English name shows how an unknown one ends.
    @Test(arguments: [
        ("Веррисе", "Verrisa", "Верриса"), ("Веррисе", "Verris", "Веррис"),
        ("Веррисы, Веррисе", "Verrissa", "Верриса"), ("Тандола", "Tandola", "Тандола"),
        ("Тандола", "Tandol", "Тандол"), ("Орвикены", "Orvikena", "Орвикена"),
        ("Келадоле", "Keladole", "Келадоле"), ("Саннервилле", "Sannerville", "Саннервилл"),
        ("Домалу", "Domalu", "Домалу"), ("Домалу", "Domal", "Домал"),
        ("Гальмурского", "Halmursky", "Гальмурский"), ("Мерканды", "Merkands", "Мерканды"),
        // No name in other letters.
        ("Тандола", "Congress", "Тандол"),
    ])
    func unknownNames(_ seen: String, _ english: String, _ citation: String) {
        #expect(form(seen, english, isName: true) == citation)
    }

    /// Of a name that the lexicon knows only a clearly better reading, and a
    /// woman's surname.
    @Test(arguments: [
        ("Колесникова", "Kolesnikova", "Колесникова"), ("Колесникова", "Kolesnikov", "Колесников"),
        ("Праге", "Prague", "Прага"), ("Варшавы", "Warsaw", "Варшава"),
        ("Зайцев", "Zaitsev", "Зайцев"), ("Александра", "Alexander", "Александр"),
        ("Александра", "Alexandra", "Александра"), ("Севильей", "Seville", "Севилья"),
        ("Захарова, Захаровой", "Zakharova", "Захарова"), ("Захарову", "Zakharov", "Захаров"),
    ])
    func knownNames(_ seen: String, _ english: String, _ citation: String) {
        #expect(form(seen, english, isName: true) == citation)
    }

    /// Word by word; what stands in the genitive on both sides stays in it.
    @Test(arguments: [
        ("Филиппа Тандола", "Philippe Tandola", "Филипп Тандола"),
        ("Махмуда Тандола", "Mahmoud Tandol", "Махмуд Тандол"),
        ("министра финансов Фандаха", "Finance Minister Fandakh", "министр финансов Фандах"),
        ("Веррисе Фандаха", "Ann Verriss Fandakh", "Веррис Фандах"),
        ("смерть Фандаха", "death of Fandakh", "смерть Фандаха"),
        ("улица Веррисы", "Verrisa street", "улица Веррисы"),
    ])
    func namesOfSeveralWords(_ seen: String, _ english: String, _ citation: String) {
        #expect(form(seen, english, isName: true) == citation)
    }

    /// All forms of an unknown word are of one.
    @Test(arguments: [
        ("дефосфаказу, дефосфаказы, дефосфаказой", "dephosphacase", "дефосфаказа"),
        ("лантобония", "lantobonium", "лантобоний"),

        ("бронхиолита", "bronchiolitis", "бронхиолит"), ("зооноза", "zoonosis", "зооноз"),
        ("россонери", "rossoneri", "россонери"),
    ])
    func otherTerms(_ seen: String, _ english: String, _ citation: String) {
        #expect(form(seen, english, isName: false) == citation)
    }
}
