import Testing

@testable import SverkaTerminology

@Suite struct CompositionWordsTests {
    @Test func everyKindOfTheTableIsUsed() {
        #expect(
            CompositionWords.table.kinds == [
                "plural-sense", "relation", "unique", "ruled-by-name", "kind-of-kind",
                "of-preposition", "before-owner", "human", "place-before", "place-behind",
                "place-of", "place-in-apposition", "small-in-names", "slavic-ending",
                "womans-ending", "document", "uncounted", "prefix",
            ])
    }

    /// Kinds whose words stand for others have a rendering in each line.
    @Test(arguments: ["plural-sense", "human", "womans-ending", "prefix"])
    func renderingsAreThere(_ kind: String) {
        let lines = CompositionWords.table.lines(kind)
        #expect(lines.allSatisfy { !$0.rendering.isEmpty })
        #expect(Set(lines.map(\.word)).count == lines.count)
    }

    /// Of several endings that a name has the first is taken, so a longer one
    /// must stand before its own end.
    @Test func longerEndingsComeFirst() {
        let endings = CompositionWords.womansEndings.map(\.word)
        for (index, ending) in endings.enumerated() {
            #expect(!endings[(index + 1)...].contains { $0.hasSuffix(ending) }, "\(ending)")
        }
    }

    /// The noun before a preposition decides, and the case behind it.
    @Test(arguments: [
        ("по", "организация", "for"), ("по", "доклад", "on"), ("обо", "доклад", "on"),
        ("со", "борьба", "against"),
    ])
    func russianPrepositions(_ word: String, _ head: String, _ english: String) {
        let found = [.dative, .locative, .instrumental].lazy.compactMap {
            CompositionPreposition.russian(word, behind: head, before: $0)
        }
        #expect(found.first?.rendering == english)
        #expect(CompositionPreposition.russian(word, behind: head, before: nil) == nil)
    }

    @Test(arguments: [
        ("of", "территория", ""), ("of", "вторжение", "в"), ("on", "война", "с"),
        ("on", "доклад", "о"),
    ])
    func englishPrepositions(_ word: String, _ head: String, _ russian: String) {
        #expect(CompositionPreposition.english(word, behind: head)?.rendering == russian)
        #expect(CompositionPreposition.english.contains(word))
    }
}
