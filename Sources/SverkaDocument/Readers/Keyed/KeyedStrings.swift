import SverkaText

/// A text that a file has under a key.
struct KeyedString {
    /// From the outermost key inward.
    var key: [String]
    /// With its escapes resolved.
    var text: String
    var line: Int
    /// In the decoded text.
    var bytes: Range<Int>
}

/// A reader of the texts of one language that a program shows, each under a key:
/// in a pair of files those under one key are translations of each other.
///
/// Such files are no articles: in folders they are passed over.
protocol KeyedReader: BlockReader {
    /// The texts of a file, in its order.
    func strings(_ text: [UInt8], path: String) throws(DocumentError) -> [KeyedString]
    /// The text of a file in UTF-8.
    func decoded(_ file: SourceFile) throws(DocumentError) -> SourceFile.Text
}

extension KeyedReader {
    var givesUnits: Bool { true }
    var isReadInFolders: Bool { false }

    func decoded(_ file: SourceFile) throws(DocumentError) -> SourceFile.Text {
        try file.decoded()
    }

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        let text = try decoded(file)
        var names = UniqueNames()
        let strings = try strings(text.bytes, path: file.path)
        let blocks = strings.compactMap { string -> RawBlock? in
            let folded = whitespaceFolded(string.text.utf8)
            guard !folded.isEmpty else { return nil }
            var key = string.key
            let language = file.language == nil ? key.takeLanguage() : nil
            if file.language != nil { key.dropRoot() }
            // The same key under two languages is one key.
            let name = key.joined(separator: ".")
            let unique = names.unique("\(language?.rawValue ?? "")\u{1}\(name)")
            let own = unique.drop { $0 != "\u{1}" }.dropFirst()
            return RawBlock(
                text: folded, line: string.line, bytes: string.bytes, language: language,
                counterpart: CounterpartKey(String(own)))
        }
        return [text.document(blocks)]
    }
}

extension [String] {
    /// Takes out a first or last key that is the name of one of the two
    /// languages, as files have it that hold both.
    fileprivate mutating func takeLanguage() -> Language? {
        for place in [0, count - 1] where indices.contains(place) && count > 1 {
            guard let language = Language(tag: self[place]), Side(language) != nil else { continue }
            remove(at: place)
            return language
        }
        return nil
    }

    /// Takes out a first key that is the name of a language, as Rails has it.
    fileprivate mutating func dropRoot() {
        if count > 1, let language = Language(tag: self[0]), Side(language) != nil { removeFirst() }
    }
}
