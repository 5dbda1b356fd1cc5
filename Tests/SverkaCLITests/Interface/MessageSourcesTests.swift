import SverkaCLI
import SverkaSupport
import SverkaTestSupport
import Testing

/// Every message of the sources has a Russian text in `Glossary/messages`.
@Suite struct MessageSourcesTests {
    /// Folders and files whose texts are messages.
    private static let speaking = [
        "Sources/SverkaCLI", "Sources/SverkaSupport", "Sources/SverkaDocument",
        "Sources/SverkaReview", "Sources/SverkaCheck", "Sources/Sverka/Check",
        "Sources/Sverka/WordList.swift", "Sources/SverkaTerminology/Statistics/Partial",
        "Sources/SverkaTerminology/Glossary", "Sources/SverkaExport/Glossaries",
    ]

    /// Files of texts that are none: of formats, of scripts, of what is looked
    /// for in articles.
    private static let silent = [
        "BashCompletions.swift", "FishCompletions.swift", "ZshCompletions.swift", "Roff.swift",
        "OptionTable.swift", "CodePage.swift", "LetterPairs.swift", "TextEncoding.swift",
        "StyleNames.swift", "HTMLElement.swift", "MarkdownScanner.swift",
        "LanguageColumns.swift", "BilingualParagraph.swift", "BilingualTable.swift",
        "FurnitureRules.swift", "GuideDocument.swift", "GuideStyles.swift", "WordML.swift",
        "SpreadsheetML.swift", "TBX.swift", "GlossaryTBX.swift", "GlossaryMARTIF.swift",
        "RowProblem.swift", "GlossaryHTML.swift", "SilencedLines.swift", "Evaluation+JSON.swift",
    ]

    /// What stands before a text that is no message.
    private static let silentPlaces = [
        "let summary", "let arguments", "let name", "precondition", "fatalError", "let examples",
        "mark =",
        "RowMerge.adding(", "hasPrefix(", "starts(with:", "trimmingPrefix",
    ]

    /// Texts that are no messages, by what they are.
    private static let silentTexts: Set<String> = [
        // Of the files of a format.
        "SQLite format 3\0", "content-type: text/html", " — not ", "; not ", "in short",
        "BasedOnStyles = Sverka\n", " → see **{1}**\n",
        // Of glossaries: notes of the built-in list, and of corrections.
        "corrected to ", "use {1}", "not recommended", "partial counts",
        // Of the program itself.
        "sverka {1}\n",
    ]

    /// What texts of formats, scripts and examples begin with.
    private static let silentStarts = ["<", "#", ".B", "sverka ", "echo "]

    private static func isMessage(_ literal: SwiftLiterals.Literal) -> Bool {
        let text = literal.template.trimmed
        let last = literal.before.split(separator: "\n").last ?? ""
        let isSilent =
            silentTexts.contains(literal.template) || text.contains("%")
            || silentPlaces.contains(where: literal.before.contains)
            || silentStarts.contains(where: text.hasPrefix)
        // A word alone is taken for one only where something is counted.
        let isCounted = last.hasSuffix(", ") && last.contains("counted(")
        return !isSilent && text.contains { $0.isLetter && $0.isLowercase }
            && (isCounted || text.contains(" "))
    }

    private static let files = speaking.flatMap { place in
        place.hasSuffix(".swift")
            ? [place]
            : Repository.files(below: place).filter { $0.hasSuffix(".swift") }
                .map { place + "/" + $0 }
    }.filter { path in !silent.contains { path.hasSuffix("/" + $0) } }

    @Test(arguments: files) func everyMessageIsThere(_ path: String) throws {
        let source = String(decoding: try Repository.bytes(path), as: UTF8.self)
        for literal in SwiftLiterals.all(in: source) where Self.isMessage(literal) {
            let isThere = [literal.template, literal.template + "(s)"].contains {
                MessageTable.russian.template(for: $0) != nil
            }
            #expect(isThere, "\(path):\(literal.line): \(literal.template)")
        }
    }

    /// What commands declare is known as it is said, words alone too.
    @Test func everythingOfHelpIsThere() {
        for command in CommandList.all {
            let options = command.declarations.flatMap { [$0.help, $0.otherwise] }
            let texts = [Message(template: command.summary), Message(template: command.notes)]
            for message in options + texts where message.description.contains(where: \.isLetter) {
                let text = message.text(in: .russian)
                let isName = message.description.allSatisfy { !$0.isWhitespace }
                #expect(text != message.description || isName, "\(command.name): \(message)")
            }
        }
        for group in CommandList.groups {
            #expect(MessageTable.russian.template(for: group.summary) != nil)
        }
    }

    @Test func theScannerFindsWhatIsWritten() {
        let source = #"""
            // "not this"
            let a = "one \(x.map { "in \($0) it" } ?? "") two " + "three \(y)"
            let b = "a \"quote\" \u{41}\n"
            let c = """
                first
                second \
                goes on
                """
            """#
        #expect(
            SwiftLiterals.all(in: source).map(\.template) == [
                "in {1} it", "", "one {1} two three {2}", "a \"quote\" A\n",
                "first\nsecond goes on",
            ])
    }
}
