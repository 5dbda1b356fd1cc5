import SverkaCheck
import Testing

@Suite struct NameVariantsTests {
    /// Texts, and the rarer spellings with the better ones.
    @Test(arguments: [
        (
            ["Kovalevsky came.", "Kovalevsky left.", "They saw Kovalevski there."],
            ["Kovalevski → Kovalevsky"]
        ),
        // Of two that are as frequent the first is the name's.
        (["Here is Kovalevsky.", "There is Kovalevski."], ["Kovalevski → Kovalevsky"]),
        (["Here is Kovalevsky's.", "There is Kovalevski’s."], ["Kovalevski’s → Kovalevsky’s"]),
        // Endings make other names.
        (["Here is Ivanov.", "There is Ivanova."], []),
        (["Here is Petrosyan.", "There is Kovalevski."], []),
        // Short words are too often alike.
        (["Here is Orsk.", "There is Omsk."], []),
    ])
    func english(_ texts: [String], _ found: [String]) throws {
        #expect(try CheckedSample(english: texts).found(.nameVariant) == found)
    }

    @Test(arguments: [
        // Forms of one name, and other names by their endings.
        ["Здесь Лукашенко.", "Там Лукашенка."], ["Здесь Тихановский.", "Там Тихановская."],
        ["Видели Ковалёвского.", "Пришли к Ковалёвскому."],
    ])
    func russianNamesOfOtherEndings(_ texts: [String]) throws {
        #expect(try CheckedSample(russian: texts).found(.nameVariant) == [])
    }

    @Test func termsOfTheGlossaryAreAsTheyAre() throws {
        let sample = CheckedSample(
            glossary: "ru\ten\tstatus\nКовалевский\tKovalevski\tpreferred\n",
            english: ["Kovalevsky came.", "Kovalevsky left.", "They saw Kovalevski there."])
        #expect(try sample.found(.nameVariant) == [])
    }

    /// Ten thousand names are held against each other.
    @Test func manyNamesTakeNoLongTime() throws {
        var names: [String] = []
        for first in "BDFGKLMNPRSTVZ" {
            for second in "aeiou" {
                for third in "bdgklmnprstvz" {
                    for fourth in "aeiou" {
                        names.append("\(first)\(second)\(third)\(fourth)rovsk\(fourth)n")
                    }
                }
            }
        }
        let clock = ContinuousClock()
        let text = names.map { "Here is \($0)." }.joined(separator: " ")
        var found = 0
        let time = try clock.measure {
            found = try CheckedSample(english: [text]).found(.nameVariant).count
        }
        #expect(names.count == 4550 && found > 0)
        #expect(time < .seconds(20))
    }
}
