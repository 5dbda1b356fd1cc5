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
            case "letter":
                #expect(items.allSatisfy { $0.count == 1 && $0.first!.value < 0x530 }, "\(row)")
            case "word": #expect(items.allSatisfy { $0.count <= 10 }, "\(row)")
            default: Issue.record("\(row)")
            }
        }
    }

    /// Every slot of both scripts stands in the file, in order, and in it once.
    @Test func theTableOfNgramsIsWhole() {
        var next = ["cyrillic": 0, "latin": 0]
        for row in GlossaryFile.named("language-ngrams.tsv").rows {
            #expect(row.count == 3 && row[1] == next[row[0]].map(String.init), "\(row.prefix(2))")
            #expect(row[2].utf8.count % 10 == 0)
            #expect(row[2].utf8.allSatisfy { (0x30...0x6F).contains($0) })
            next[row[0], default: 0] += row[2].utf8.count / 10
        }
        for script in LanguageScript.allCases {
            #expect(next["\(script)"] == 1 << NgramTable.bits(script))
        }
    }

    /// A line of the table as it is written: checks and weights come back.
    @Test func linesOfTheTable() {
        let line = NgramTable.line(
            .latin, from: 64,
            [(0xA5, [-32, -1, 0, 1, 31, 99, -99, 2]), (0, [Int](repeating: 0, count: 8))])
        #expect(line == "latin\t64\t:50OPQoo0R00PPPPPPPP")
    }

    /// A letter that a language needs tells it from its neighbour's.
    @Test(arguments: [
        ("Мы пошли на улицу и долго говорили о погоде", Language.russian),
        ("Мы пайшлі на вуліцу і доўга гаварылі пра надвор'е", .belarusian),
        ("Ми пішли на вулицю і довго говорили про погоду", .ukrainian),
    ])
    func lettersOfNeighbours(_ text: String, _ language: Language) {
        #expect(LanguageIdentifier.shared.language(of: text) == language)
    }
}
