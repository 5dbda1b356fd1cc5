import SverkaData

/// The words of web pages that show furniture, from a table as
/// `Glossary/furniture.tsv` is one.
struct FurniturePhrases: Sendable {
    /// Whole paragraphs.
    private var lines: Set<String> = []
    /// Beginnings of paragraphs, by their first word.
    private var beginnings: [Substring: [String]] = [:]
    private var sections: Set<String> = []
    /// Beginnings of the words that a line with a date consists of.
    private var dateWords: [String] = []
    /// Beginnings of the word that follows a number over readers' comments.
    private var commentWords: [String] = []

    init(_ table: some Collection<UInt8>) {
        for row in GlossaryFile.rows(of: table) {
            let key = ParagraphFeatures.key(row[0])
            switch row.count > 1 ? row[1] : "line" {
            case "beginning": beginnings[Self.firstWord(key), default: []].append(key)
            case "section":
                sections.insert(key)
                lines.insert(key)
            case "date": dateWords.append(key)
            case "comments": commentWords.append(key)
            default: lines.insert(key)
            }
        }
    }

    private static func firstWord(_ key: String) -> Substring { key.prefix { $0 != " " } }

    /// Whether a paragraph is one of the lines, or begins as one does.
    func has(_ key: String) -> Bool {
        guard !key.isEmpty else { return false }
        return lines.contains(key)
            || beginnings[Self.firstWord(key)]?.contains { key.utf8.starts(with: $0.utf8) } == true
    }

    /// Whether a paragraph heads a part of the page, such as `Latest news`.
    func isSection(_ key: String) -> Bool { sections.contains(key) }

    /// Whether the words of a paragraph are those of a date.
    func isDate(_ key: String) -> Bool {
        let words = key.split(separator: " ").filter { $0.contains(where: \.isLetter) }
        return !words.isEmpty
            && words.allSatisfy { word in dateWords.contains { word.utf8.starts(with: $0.utf8) } }
    }

    /// Whether a paragraph heads readers' comments, as `2 comments on …` does.
    func headsComments(_ key: String) -> Bool {
        guard let first = key.utf8.first, (0x30...0x39).contains(first) else { return false }
        let words = key.split(separator: " ")
        guard words.count >= 2, Int(words[0]) != nil else { return false }
        return commentWords.contains { words[1].utf8.starts(with: $0.utf8) }
    }
}
