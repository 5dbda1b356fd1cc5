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
    /// What stands anywhere in lines that belong to the page, by the beginning
    /// of its first word.
    private var notices: [Substring: [String]] = [:]
    /// Beginnings of words that pages have rather than articles, by their first
    /// four letters or fewer.
    private var pageWords: [Substring: [String]] = [:]
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
            case "contains": notices[Self.stem(key[...]), default: []].append(key)
            case "word": pageWords[Self.stem(key[...]), default: []].append(key)
            default: lines.insert(key)
            }
        }
    }

    private static func firstWord(_ key: String) -> Substring { key.prefix { $0 != " " } }

    /// Whether a paragraph is one of the lines, or one that is no sentence and
    /// begins as one does.
    func has(_ key: String, isSentence: Bool) -> Bool {
        guard !key.isEmpty else { return false }
        return lines.contains(key)
            || !isSentence
                && beginnings[Self.firstWord(key)]?.contains { key.utf8.starts(with: $0.utf8) }
                    == true
    }

    /// Whether a paragraph heads a part of the page, such as `Latest news`.
    func isSection(_ key: String) -> Bool { sections.contains(key) }

    /// Whether the words of a paragraph are those of a date.
    func isDate(_ key: String) -> Bool {
        let words = key.split(separator: " ").filter { $0.contains(where: \.isLetter) }
        return !words.isEmpty
            && words.allSatisfy { word in dateWords.contains { word.utf8.starts(with: $0.utf8) } }
    }

    /// Whether a paragraph has a phrase in it with which a page speaks to its
    /// readers: `your browser`, `подпишитесь`. The last word may go on.
    func isNotice(_ key: String) -> Bool {
        var rest = key[...]
        while !rest.isEmpty {
            if let phrases = notices[Self.stem(rest)],
                phrases.contains(where: { rest.utf8.starts(with: $0.utf8) })
            {
                return true
            }
            rest = rest.drop { $0 != " " }.dropFirst()
        }
        return false
    }

    private static func stem(_ word: Substring) -> Substring { word.prefix(3) }

    /// How many words of a paragraph are such as pages have rather than
    /// articles: `subscribe`, `куки`.
    func pageWords(in key: String) -> Int {
        key.split(separator: " ").count { word in
            pageWords[Self.stem(word)]?.contains { word.utf8.starts(with: $0.utf8) } == true
        }
    }

    /// Whether a paragraph heads readers' comments, as `2 comments on …` and
    /// `Комментарии (3)` do.
    func headsComments(_ key: String) -> Bool {
        let words = key.split(separator: " ")
        guard let first = words.first else { return false }
        func isComments(_ word: Substring) -> Bool {
            commentWords.contains { word.utf8.starts(with: $0.utf8) }
        }
        if Int(first) != nil { return words.count >= 2 && isComments(words[1]) }
        return isComments(first) && words.count <= 2
            && words.dropFirst().allSatisfy { Int($0) != nil }
    }
}
