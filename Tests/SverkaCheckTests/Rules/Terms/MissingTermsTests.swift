import SverkaCheck
import SverkaText
import Testing

@Suite struct MissingTermsTests {
    private static let glossary = """
        ru\ten\tstatus\tkind\tru_variants\ten_variants
        Союзное государство\tUnion State\tpreferred\torganisation\t\tState of the Union
        ключевая ставка\tkey rate\tpreferred\t\t\t
        ключевая ставка\tbase rate\tadmitted\t\t\t
        ключевая ставка\tkey bid\tdeprecated\t\t\t
        без перевода\t\tpreferred\t\t\t

        """

    /// A pair, and what is missed.
    @Test(arguments: [
        (
            "Союзное государство растёт.", "The country grows.",
            ["Союзное государство → Union State"]
        ),
        ("Союзное государство растёт.", "The Union State grows.", []),
        // Another form is a rendering; so is another term of the concept, even
        // one that is a finding itself.
        ("Союзное государство растёт.", "The State of the Union grows.", []),
        ("Ключевую ставку подняли.", "The base rate was raised.", []),
        ("Ключевую ставку подняли.", "The key bid was raised.", []),
        ("Ключевую ставку подняли.", "It was raised.", ["Ключевую ставку → key rate | base rate"]),
        // Once a row.
        (
            "Ключевую ставку подняли, и ключевая ставка растёт.", "It was raised, and it grows.",
            ["Ключевую ставку → key rate | base rate"]
        ),
        // There is no rendering to miss.
        ("Слово без перевода.", "A word without a counterpart.", []),
    ])
    func pairs(_ russian: String, _ english: String, _ missed: [String]) throws {
        let sample = CheckedSample(
            glossary: Self.glossary, russian: [russian], english: [english])
        #expect(try sample.found(.missing) == missed)
    }

    @Test func aRenderingMayStandInTheNeighbour() throws {
        let russian = ["Ключевую ставку подняли.", "Так решил банк.", "Больше ничего."]
        func missed(_ english: [String]) throws -> Int {
            try CheckedSample(glossary: Self.glossary, russian: russian, english: english)
                .found(.missing).count
        }
        #expect(try missed(["It was raised.", "The bank chose the key rate.", "No more."]) == 0)
        #expect(try missed(["It was raised.", "So the bank chose.", "The key rate."]) == 1)
    }

    /// The neighbour needs its rendering for a term of its own: a note.
    @Test func aRenderingOfTheNeighboursOwnTermIsNone() throws {
        let findings = try CheckedSample(
            glossary: Self.glossary,
            russian: ["Ключевую ставку подняли.", "Ключевая ставка растёт."],
            english: ["The key rate was raised.", "The building grows."]
        ).findings()
        #expect(findings.map(\.found) == ["Ключевая ставка"])
        #expect(findings.map(\.severity) == [.note])
    }

    @Test func theOtherDirection() throws {
        let sample = CheckedSample(
            glossary: Self.glossary, russian: ["Её подняли."],
            english: ["The key rate was raised."],
            source: .english)
        #expect(try sample.found(.missing) == ["key rate → ключевая ставка"])
    }

    @Test(arguments: [(0.4, 0), (0.6, 1)])
    func ofAGuessedPairNothingIsSaid(_ confidence: Double, _ count: Int) throws {
        let sample = CheckedSample(
            glossary: Self.glossary, russian: ["Ключевую ставку подняли."],
            english: ["It was raised."], confidence: confidence)
        #expect(try sample.found(.missing).count == count)
    }
}

@Suite struct PersonsBySoundTests {
    private static let both = """
        concept\tru\ten\tstatus\tkind
        siarhei\tСергей Тихановский\tSiarhei Tsikhanouski\tpreferred\tperson
        siarhei\tТихановский\tTsikhanouski\tadmitted\tperson
        sviatlana\tСветлана Тихановская\tSviatlana Tsikhanouskaya\tpreferred\tperson
        sviatlana\tТихановская\tTsikhanouskaya\tadmitted\tperson
        znak\tМаксим Знак\tMaksim Znak\tpreferred\tperson
        znak\tЗнак\tZnak\tadmitted\tperson

        """
    private static let full = """
        ru\ten\tstatus
        Светлана Тихановская\tSviatlana Tsikhanouskaya\tpreferred

        """

    private func missed(
        _ glossary: String, _ russian: String, _ english: String
    ) throws -> [String] {
        try CheckedSample(glossary: glossary, russian: [russian], english: [english])
            .findings().filter { $0.kind == .missing }
            .map { $0.found + ": " + ($0.expected.first ?? "") }
    }

    @Test(arguments: ["Tsikhanouskaya has arrived.", "Svetlana Tikhanovskaya has arrived."])
    func aPersonMayBeCalledByTheSurname(_ english: String) throws {
        let russian = "Светлана Тихановская приехала."
        #expect(try missed(Self.both, russian, english) == [])
        #expect(try missed(Self.full, russian, english) == [])
    }

    @Test(arguments: [
        (
            both, "Светлана Тихановская приехала.", "She has arrived.",
            "Светлана Тихановская: Sviatlana Tsikhanouskaya"
        ),
        (
            both, "Тихановскую ждали, её встретили.", "She was met.",
            "Тихановскую: Sviatlana Tsikhanouskaya"
        ),
        (
            both, "Тихановского ждали, его встретили.", "He was met.",
            "Тихановского: Siarhei Tsikhanouski"
        ),
        (
            full, "Светлану Тихановскую встретили.", "She was met.",
            "Светлану Тихановскую: Sviatlana Tsikhanouskaya"
        ),
    ])
    func theRightPersonIsMissed(
        _ glossary: String, _ russian: String, _ english: String, _ found: String
    ) throws {
        #expect(try missed(glossary, russian, english) == [found])
    }

    @Test(arguments: [
        ("Это знак равенства.", "It is equality.", []),
        ("Знак равенства стоит здесь.", "It is equality.", []),
        ("Вчера Знак вышел.", "He went out.", ["Знак: Maksim Znak"]),
        ("Максим Знак вышел.", "He went out.", ["Максим Знак: Maksim Znak"]),
        ("Вчера Знака ждали.", "They waited for Znak.", []),
    ])
    func aSurnameThatIsACommonNounHasACapital(
        _ russian: String, _ english: String, _ found: [String]
    ) throws {
        #expect(try missed(Self.both, russian, english) == found)
    }
}
