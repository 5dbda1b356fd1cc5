import SverkaSupport
import SverkaText

/// The entries of a PO file of GNU gettext.
///
/// Source: *The Format of PO Files* in the manual of GNU gettext. Obsolete
/// entries and former texts are passed over.
struct POFile {
    struct Entry {
        /// Texts by keyword: `msgid`, `msgstr[1]`, in the order of the file.
        fileprivate(set) var texts: [(keyword: String, text: POText)] = []
        fileprivate(set) var isFuzzy = false

        /// The text of a keyword; nil where the entry has none.
        func text(_ keyword: String) -> POText? {
            texts.first { $0.keyword == keyword }?.text
        }

        /// The translation, or its forms.
        var translations: [POText] {
            texts.filter { $0.keyword.hasPrefix("msgstr") }.map(\.text)
        }
    }

    /// In the order of the file, its header among them.
    private(set) var entries: [Entry] = []
    private let text: [UInt8]
    private let path: String
    private var entry = Entry()

    /// - Throws: `DocumentError` for a line that is none of such a file.
    init(_ text: [UInt8], path: String) throws(DocumentError) {
        (self.text, self.path) = (text, path)
        for line in TextLine.split(text) { try read(line) }
        finish()
    }

    private mutating func read(_ line: TextLine) throws(DocumentError) {
        let content = text[line.bytes].trimmed
        switch content.first {
        case nil: finish()
        case 0x23: comment(content)
        case 0x22:
            guard !entry.texts.isEmpty else {
                throw error(line, "a text without a keyword before it")
            }
            let piece = try quoted(content, line)
            entry.texts[entry.texts.count - 1].text.add(piece)
        default: try keyword(content, line)
        }
    }

    private mutating func comment(_ content: ArraySlice<UInt8>) {
        // A comment stands before its entry.
        if !entry.texts.isEmpty { finish() }
        guard content.dropFirst().first == 0x2C else { return }
        let flags = content.dropFirst(2).split(separator: 0x2C).map(\.trimmed)
        if flags.contains(where: { $0.elementsEqual("fuzzy".utf8) }) { entry.isFuzzy = true }
    }

    private mutating func keyword(
        _ content: ArraySlice<UInt8>, _ line: TextLine
    ) throws(DocumentError) {
        let end = content.firstIndex { $0 <= 0x20 || $0 == 0x22 } ?? content.endIndex
        let keyword = String(decoding: content[..<end], as: UTF8.self)
        guard Self.isKeyword(keyword) else {
            throw error(line, "no line of a PO file; texts stand in quotes behind a keyword")
        }
        let isFirst = keyword == "msgctxt" || keyword == "msgid"
        if isFirst, entry.texts.contains(where: { $0.keyword != "msgctxt" }) { finish() }
        guard entry.texts.count < Self.mostTexts else {
            throw error(line, "an entry of more than \(Self.mostTexts) texts")
        }
        guard entry.text(keyword) == nil else { throw error(line, "\(keyword) stands here twice") }
        let rest = content[end...].trimmed
        guard rest.first == 0x22 else {
            throw error(line, "a text in quotes is expected behind \(keyword)")
        }
        entry.texts.append((keyword, try quoted(rest, line)))
    }

    /// No language has as many plural forms.
    private static let mostTexts = 16

    private static func isKeyword(_ word: String) -> Bool {
        if ["msgctxt", "msgid", "msgid_plural", "msgstr"].contains(word) { return true }
        return word.hasPrefix("msgstr[") && word.hasSuffix("]")
            && word.dropFirst(7).dropLast().allSatisfy(\.isNumber)
    }

    private mutating func finish() {
        if entry.text("msgid") != nil { entries.append(entry) }
        entry = Entry()
    }

    /// A piece of text in quotes, which is all that is left of its line.
    private func quoted(
        _ content: ArraySlice<UInt8>, _ line: TextLine
    ) throws(DocumentError) -> POText {
        guard content.count >= 2, content.last == 0x22 else {
            throw error(line, "the quote is not closed")
        }
        let inner = content.dropFirst().dropLast()
        return POText(
            bytes: Escapes.resolved(inner), line: line.number,
            place: inner.startIndex..<inner.endIndex)
    }

    private func error(_ line: TextLine, _ problem: Message) -> DocumentError {
        .unreadable(path: path, why: "line \(line.number): \(problem)")
    }
}

/// A text of a PO file, of one line or several.
struct POText {
    /// With its escapes resolved.
    fileprivate(set) var bytes: [UInt8]
    /// Line of its first piece, from 1.
    let line: Int
    /// From its first piece to its last, without the outer quotes.
    fileprivate(set) var place: Range<Int>

    fileprivate mutating func add(_ piece: POText) {
        bytes += piece.bytes
        place = place.lowerBound..<piece.place.upperBound
    }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    var segment: BitextSegment {
        BitextSegment(text: whitespaceFolded(bytes), line: line, bytes: place)
    }
}

extension ArraySlice<UInt8> {
    /// Without white space around it.
    var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { $0 > 0x20 }),
            let last = lastIndex(where: { $0 > 0x20 })
        else { return self[startIndex..<startIndex] }
        return self[first...last]
    }
}
