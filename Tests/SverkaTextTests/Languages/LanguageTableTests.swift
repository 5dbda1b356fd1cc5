import SverkaData
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct LanguageTableTests {
    @Test func everyLineOfTheTableCanBeRead() {
        let languages = Set(Language.allCases.map(\.rawValue))
        for row in GlossaryFile.named("languages.tsv").rows {
            #expect(row.count == 4 && languages.contains(row[0]) && Float(row[3]) != nil, "\(row)")
            let items = row[2].split(separator: " ").map(\.unicodeScalars)
            switch row[1] {
            case "letter", "needed":
                #expect(
                    items.allSatisfy { $0.count == 1 && (0x400..<0x530).contains($0.first!.value) })
            case "pair": #expect(items.allSatisfy { $0.count == 2 })
            case "word": #expect(items.allSatisfy { String($0).utf8.count <= 16 }, "\(row)")
            default: Issue.record("\(row)")
            }
        }
    }

    /// A letter that a language needs tells it from its neighbour's.
    @Test(arguments: [
        ("Мы пошли на улицу и долго говорили о погоде", Language.russian),
        ("Мы пайшлі на вуліцу і доўга гаварылі пра надвор'е", .belarusian),
        ("Ми пішли на вулицю і довго говорили про погоду", .ukrainian),
    ])
    func neededLetters(_ text: String, _ language: Language) {
        #expect(LanguageIdentifier.shared.language(of: text) == language)
        let without = String(text.filter { !"іўїєґ".contains($0) })
        #expect(LanguageIdentifier.shared.language(of: without) != .belarusian)
    }
}
