import SverkaSupport
import SverkaMorphology

/// The lists that counts go by besides the texts: parts of an archive that are
/// added up must go by the same ones.
package struct CountedLists: Codable, Sendable, Equatable {
    /// Whether the built-in newsroom list was used.
    package var newsroom: Bool
    /// Hash of the glossaries that were given; empty where none was.
    package var glossaries: String
    /// The same of the word lists laid over the lexicon.
    package var dictionaries: String

    package init(
        newsroom: Bool, glossaries: [Glossary],
        dictionaries: [[(russian: String, english: String)]]
    ) {
        self.newsroom = newsroom
        self.glossaries = Self.hash(glossaries.map { $0.bytes() })
        self.dictionaries = Self.hash(
            dictionaries.map { list in
                list.flatMap { Array($0.russian.utf8) + [0x09] + Array($0.english.utf8) + [0x0A] }
            })
    }

    /// The option of the command line that makes the difference; nil where
    /// there is none.
    package func difference(from other: CountedLists) -> Message? {
        if newsroom != other.newsroom {
            return newsroom ? "without --no-default-glossary" : "with --no-default-glossary"
        }
        if glossaries != other.glossaries {
            return glossaries.isEmpty ? "without --glossary" : "with another --glossary"
        }
        if dictionaries != other.dictionaries {
            return dictionaries.isEmpty ? "without --dictionary" : "with another --dictionary"
        }
        return nil
    }

    private static func hash(_ files: [[UInt8]]) -> String {
        guard !files.isEmpty else { return "" }
        return String(ByteHash.of(files.joined(separator: [0])), radix: 16)
    }
}
