import SverkaSupport
import SverkaText

/// The English side of a lexicon: the words of all translations by number, and
/// which lexemes they translate.
final class EnglishTables: Sendable {
    /// A translation: `count` numbers of English words from `first` on.
    struct Translation {
        var first: Int32
        var count: Int32
    }

    private let words: Vocabulary
    /// Parts of speech an English word has as a translation, a bit each.
    let parts: [UInt32]
    /// Those it has as the first translation of a word.
    let mainParts: [UInt32]
    /// The smallest band of a Russian word it is the first translation of.
    let bands: [UInt8]
    /// Twice the Zipf value of a word; 0 where it is unknown.
    let halfZipfs: [UInt8]
    let translations: [Translation]
    let translationWords: [EnglishWord.ID]
    /// Where each lexeme's translations begin.
    private let starts: [Int32]
    /// For each English word, the lexemes that have it in a translation.
    private let inverseStarts: [Int32]
    private let inverse: [Lexeme.ID]
    let acronyms: [String: [String]]

    init(_ tables: LexiconTables) {
        var reader = TranslationReader()
        for lexeme in tables.lexemes { reader.read(lexeme) }
        reader.starts.append(Int32(reader.translations.count))
        for fields in tables.acronymFields { reader.addWords(of: fields.english) }
        words = reader.vocabulary
        parts = reader.parts
        mainParts = reader.mainParts
        bands = reader.bands
        halfZipfs = EnglishFrequencies.halfZipfs(of: reader.vocabulary)
        translations = reader.translations
        translationWords = reader.words
        starts = reader.starts
        (inverseStarts, inverse) = reader.inverse()
        acronyms = Self.acronyms(tables)
    }

    /// The English acronyms of each Russian one.
    private static func acronyms(_ tables: LexiconTables) -> [String: [String]] {
        var acronyms: [String: [String]] = [:]
        for fields in tables.acronymFields {
            for russian in LexiconFile.list(fields.russian) {
                acronyms[LexiconFile.text(russian), default: []] +=
                    LexiconFile.list(fields.english).map(LexiconFile.text)
            }
        }
        return acronyms
    }

    /// The words of the vocabulary.
    var wordCount: Int { words.count }

    /// The number of a word; nil for one that stands in no translation.
    @inline(__always)
    func number(of word: some Sequence<UInt8>) -> EnglishWord.ID? {
        // The hash is worked out here: a generic of another module is slow.
        let number = words.number(hash: ByteHash.of(word))
        return number < 0 ? nil : EnglishWord.ID(rawValue: number)
    }

    /// The bytes of a word.
    func bytes(of word: EnglishWord.ID) -> ArraySlice<UInt8> { words.bytes(of: word.rawValue) }

    /// The translations of a lexeme, as indices of `translations`.
    func range(of lexeme: Lexeme.ID) -> Range<Int> {
        Int(starts[lexeme.index])..<Int(starts[lexeme.index + 1])
    }

    /// The words of a translation, by number.
    func words(of translation: Int) -> ArraySlice<EnglishWord.ID> {
        let entry = translations[translation]
        return translationWords[Int(entry.first)..<Int(entry.first + entry.count)]
    }

    /// The lexemes that have a word in a translation, in order; a lexeme with
    /// several such translations stands there as often.
    func lexemes(with word: EnglishWord.ID) -> ArraySlice<Lexeme.ID> {
        inverse[Int(inverseStarts[word.index])..<Int(inverseStarts[word.index + 1])]
    }
}
