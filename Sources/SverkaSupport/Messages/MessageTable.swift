import SverkaData

/// The texts of messages in another language than English, by the English ones.
package struct MessageTable: Sendable {
    /// From `Glossary/messages`. It is read when the first Russian message is
    /// said.
    package static let russian = MessageTable(
        rows: GlossaryFile.files(in: "messages").flatMap(\.rows))

    private var texts: [String: MessageTemplate] = [:]

    /// - Parameter rows: the English and the other text of each; `\n` is a line
    ///   feed.
    package init(rows: [[String]]) {
        for row in rows where row.count >= 2 {
            let values = row.map { $0.replacing("\\n", with: "\n") }
            texts[values[0]] = MessageTemplate(values[1])
        }
    }

    /// All English texts.
    package var templates: [String] { texts.keys.sorted() }

    /// The text for an English one. What has no letters but those of its
    /// arguments is the same in every language; white space at the ends stays.
    package func template(for english: String) -> MessageTemplate? {
        guard english.contains(where: { $0.isLetter }) else { return MessageTemplate(english) }
        let core = english.drop { $0.isWhitespace }
        let end = core.lastIndex { !$0.isWhitespace }.map { core.index(after: $0) }
        let trimmed = core[..<(end ?? core.startIndex)]
        guard let text = texts[String(trimmed)] else { return nil }
        let tail = english[trimmed.endIndex...]
        return MessageTemplate(
            english[..<trimmed.startIndex] + text.text + tail)
    }
}
