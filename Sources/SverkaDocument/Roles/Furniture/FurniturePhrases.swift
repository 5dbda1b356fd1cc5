import SverkaData

/// The words of web pages that show furniture, from a table as
/// `Glossary/furniture.tsv` is one.
struct FurniturePhrases: Sendable {
    /// Hashes of whole paragraphs.
    private var lines: Set<UInt64> = []
    /// Beginnings of paragraphs, by the hash of their first word.
    private var beginnings: [UInt64: [[UInt8]]] = [:]
    private var sections: Set<UInt64> = []
    /// Beginnings of sentences that a page puts under an article.
    private var openings: [[UInt8]] = []
    /// Hashes of words that menus consist of, and of those before a credit.
    private var items: Set<UInt64> = []
    private var credits: Set<UInt64> = []
    /// Beginnings of the words that a line with a date consists of.
    private var dateWords: [[UInt8]] = []
    /// What stands anywhere in lines that belong to the page, by its stem.
    private var notices: [UInt64: [[UInt8]]] = [:]
    /// Beginnings of words that pages have rather than articles, by their stems.
    private var pageWords: [UInt64: [[UInt8]]] = [:]
    /// Beginnings of the word that follows a number over readers' comments.
    private var commentWords: [[UInt8]] = []

    init(_ table: some Collection<UInt8>) {
        for row in GlossaryFile.rows(of: table) {
            let key = PhraseKey(String(row[0]))
            guard let first = key.words.first else { continue }
            let stem = key.stem(0..<key.bytes.count)
            switch row.count > 1 ? row[1] : "line" {
            case "beginning": beginnings[key.hash(first), default: []].append(key.bytes)
            case "section":
                sections.insert(key.hash)
                lines.insert(key.hash)
            case "opening": openings.append(key.bytes)
            case "item": items.insert(key.hash)
            case "credit": credits.insert(key.hash)
            case "date": dateWords.append(key.bytes)
            case "comments": commentWords.append(key.bytes)
            case "contains": notices[stem, default: []].append(key.bytes)
            case "word": pageWords[stem, default: []].append(key.bytes)
            default: lines.insert(key.hash)
            }
        }
    }

    /// Whether a paragraph is one of the lines, begins as a sentence of the page
    /// does, or is no sentence and begins as a line does.
    func has(_ key: PhraseKey, isSentence: Bool) -> Bool {
        guard let first = key.words.first else { return false }
        return lines.contains(key.hash) || key.begins(with: openings, at: 0)
            || !isSentence && key.begins(with: beginnings[key.hash(first)], at: 0)
    }

    /// Whether a paragraph heads a part of the page, such as `Latest news`.
    func isSection(_ key: PhraseKey) -> Bool { sections.contains(key.hash) }

    /// Whether a paragraph is made of words that menus have, and of nothing
    /// else: `Share Tweet Send`, `Language: English Русский`.
    func isMenu(_ key: PhraseKey) -> Bool {
        key.words.count > 1 && key.words.allSatisfy { items.contains(key.hash($0)) }
            && Set(key.words.map(key.hash)).count > 1
    }

    /// Whether a label says who made a picture: `Фото: архив`.
    func isCredit(_ key: PhraseKey) -> Bool {
        key.words.first.map { credits.contains(key.hash($0)) } ?? false
    }

    /// Whether the words of a paragraph are those of a date.
    func isDate(_ key: PhraseKey) -> Bool {
        let words = key.words.filter { !key.isNumber($0) }
        return !words.isEmpty
            && words.allSatisfy { key.begins(with: dateWords, at: $0.lowerBound) }
    }

    /// Whether a paragraph has a phrase in it with which a page speaks to its
    /// readers: `your browser`, `подпишитесь`. The last word may go on.
    func isNotice(_ key: PhraseKey) -> Bool {
        key.words.contains { word in
            let rest = word.lowerBound..<key.bytes.count
            return key.begins(with: notices[key.stem(rest)], at: word.lowerBound)
        }
    }

    /// How many words of a paragraph are such as pages have rather than
    /// articles: `subscribe`, `куки`.
    func pageWords(in key: PhraseKey) -> Int {
        key.words.count { key.begins(with: pageWords[key.stem($0)], at: $0.lowerBound) }
    }

    /// Whether a paragraph heads readers' comments, as `2 comments on …` and
    /// `Комментарии (3)` do.
    func headsComments(_ key: PhraseKey) -> Bool {
        guard let first = key.words.first else { return false }
        func isComments(_ word: Range<Int>) -> Bool {
            key.begins(with: commentWords, at: word.lowerBound)
        }
        if key.isNumber(first) { return key.words.count >= 2 && isComments(key.words[1]) }
        return key.words.count <= 2 && isComments(first)
            && key.words.dropFirst().allSatisfy(key.isNumber)
    }
}

extension PhraseKey {
    /// Whether one of some phrases stands at a place; its last word may go on.
    fileprivate func begins(with phrases: [[UInt8]]?, at start: Int) -> Bool {
        phrases?.contains { has($0, at: start) } == true
    }
}
