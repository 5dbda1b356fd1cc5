/// What the program knows of words: Russian lexemes with their inflection and
/// English translations, and names.
///
/// It is read from the tables in the binary once and then shared. Reading
/// makes an index of stems alone: forms are not stored, since a lexeme is found
/// by its stem and what stands behind the stem is looked up in its paradigm;
/// the English side is read when the first English word is asked for.
@usableFromInline package final class Lexicon: Sendable {
    let tables: LexiconTables
    let paradigms = ParadigmStore()
    private let englishTables: Deferred<EnglishTables>
    private let endingModels: Deferred<EndingGuesser>

    /// The lexicon of the binary.
    @usableFromInline package static let standard = Lexicon(dictionaries: [])

    /// The lexicon of the binary with pairs of Russian and English laid over.
    @usableFromInline package init(dictionaries: [[(russian: String, english: String)]]) {
        let tables = LexiconTables(dictionaries: dictionaries)
        self.tables = tables
        englishTables = Deferred { EnglishTables(tables) }
        endingModels = Deferred { EndingGuesser(tables: tables) }
    }

    deinit { tables.freeOwnText() }

    var english: EnglishTables { englishTables.value }
    var endings: EndingGuesser { endingModels.value }

    /// Russian lexemes.
    @usableFromInline package var count: Int { tables.lexemes.count - tables.participles }

    /// Pairs of a Russian lemma and a translation.
    @usableFromInline package var pairCount: Int { english.translations.count }

    /// Fixed expressions and names of several words.
    @usableFromInline package var phrases: [Phrase] { tables.phrases }

    /// A fixed expression with its translations, as the tables give it.
    @usableFromInline package struct Phrase: Sendable {
        package var russian: String
        package var english: [String]
        /// Part of speech of the whole, kind of a name, or empty.
        package var kind: String
    }

    /// The English acronyms of a Russian one.
    @usableFromInline package func englishAcronyms(of acronym: String) -> [String] {
        english.acronyms[acronym] ?? []
    }

    /// Of each English acronym a Russian one.
    package var russianAcronyms: [String: String] {
        var out: [String: String] = [:]
        for (russian, all) in english.acronyms.sorted(by: { $0.key < $1.key }) {
            for english in all where out[english] == nil { out[english] = russian }
        }
        return out
    }
}
