import SverkaData
import SverkaText

/// What the program knows of words: Russian lexemes with their inflection and
/// English translations, and names.
///
/// It is read from the tables in the binary once, in about ten milliseconds,
/// and then shared. Forms are not stored: a lexeme is found by its stem, and
/// what stands behind the stem is looked up in its paradigm.
public final class Lexicon: Sendable {
    let tables: LexiconTables

    /// The lexicon of the binary.
    public static let standard = Lexicon(dictionaries: [])

    /// The lexicon of the binary with pairs of Russian and English laid over.
    public init(dictionaries: [[(russian: String, english: String)]]) {
        tables = LexiconTables(dictionaries: dictionaries)
    }

    /// Russian lexemes.
    public var count: Int { tables.lexemes.count }

    /// Pairs of a Russian lemma and a translation.
    public var pairCount: Int { tables.translations.count }

    /// Fixed expressions and names of several words.
    public var phrases: [Phrase] { tables.phrases }

    /// A fixed expression with its translations, as the tables give it.
    public struct Phrase: Sendable {
        public var russian: String
        public var english: [String]
        /// Part of speech of the whole, kind of a name, or empty.
        public var kind: String
    }

    /// The English acronyms of a Russian one.
    public func englishAcronyms(of acronym: String) -> [String] {
        tables.acronyms[acronym] ?? []
    }
}

/// The tables of a lexicon; see `Lexicon`.
struct LexiconTables: @unchecked Sendable {
    // Unchecked for the fields of `phraseFields` alone: pointers into the
    // binary, which is constant.

    /// A Russian lexeme.
    struct Lexeme {
        var lemma: Letters
        var pos: PartOfSpeech
        /// Index into `classes`; -1 for words that do not inflect.
        var inflection: Int32
        /// Letters of the lemma that are not part of the stem.
        var cut: UInt8
        /// How usual the word is: 1 the most frequent, 6 rare or not told.
        var band: UInt8
        /// Where its translations begin in `translations`; those of the next
        /// lexeme follow.
        var translations: Int32
        /// The next lexeme with the same stem; -1 at the end.
        var next: Int32 = -1
        /// Hash of the aspect partner's lemma; 0 where it has none.
        var pair: UInt64 = 0
        /// How the lemma is written, where that has capitals.
        var spelling: String?
    }

    /// A translation: `count` numbers of English words from `first` on.
    struct Translation {
        var first: Int32
        var count: Int32
    }

    /// A word form that no rule gives.
    struct WholeForm {
        var lexeme: Int32
        var tag: Tag
        var letters: Letters
        var next: Int32
    }

    private(set) var lexemes: [Lexeme] = []
    private(set) var classes: [InflectionClass] = []
    private(set) var translations: [Translation] = []
    private(set) var translationWords: [Int32] = []
    private(set) var english = Vocabulary(capacity: 24_000)
    /// Parts of speech an English word has as a translation, a bit each.
    private(set) var englishParts: [UInt32] = []
    /// The smallest band of a Russian word it is the first translation of.
    private(set) var englishBands: [UInt8] = []
    private(set) var wholeForms: [WholeForm] = []
    /// Forms that a line gives itself, for those lexemes that have any.
    private(set) var ownForms: [Int32: [Paradigm.Form]] = [:]
    /// Expressions as they stand in the binary; see `phrases`.
    private var phraseFields:
        [(russian: LexiconFile.Field, english: LexiconFile.Field, kind: String)] = []
    private var dictionaryPhrases: [Lexicon.Phrase] = []

    /// Made anew at each call: only the glossary asks, once.
    var phrases: [Lexicon.Phrase] {
        phraseFields.map { fields in
            Lexicon.Phrase(
                russian: LexiconFile.text(fields.russian),
                english: LexiconFile.list(fields.english).map(LexiconFile.text),
                kind: fields.kind)
        } + dictionaryPhrases
    }
    /// The English word at work while translations are read.
    private var word: [UInt8] = []
    private var stems = HashIndex(capacity: 24_000)
    private var lemmas = HashIndex(capacity: 24_000)
    private var whole = HashIndex(capacity: 4_000)
    /// Lexemes that are places.
    private(set) var places: Set<Int32> = []
    private var surnameClasses: [Int32: Int32] = [:]
    /// Hashes of the adjectives that `names/places.tsv` gives.
    private(set) var placeAdjectives: Set<UInt64> = []
    private(set) var acronyms: [String: [String]] = [:]
    /// For each English word, the lexemes that have it in a translation.
    private(set) var inverseStarts: [Int32] = []
    private(set) var inverse: [Int32] = []

    init(dictionaries: [[(russian: String, english: String)]]) {
        var classNumbers: [UInt64: Int32] = [:]
        for file in GlossaryFile.files(in: "lexicon") {
            LexiconFile(bytes: file.bytes, name: file.name).read(into: &self, &classNumbers)
        }
        for file in GlossaryFile.files(in: "names") {
            LexiconFile(bytes: file.bytes, name: file.name).read(into: &self, &classNumbers)
        }
        for pairs in dictionaries {
            for (russian, english) in pairs { add(pair: russian, english) }
        }
        buildInverse()
    }

    // MARK: Building

    mutating func classNumber(
        _ text: LexiconFile.Field, _ known: inout [UInt64: Int32]
    ) -> Int32? {
        let hash = ByteHash.of(text)
        if let number = known[hash] { return number }
        guard let inflection = InflectionClass(LexiconFile.text(text)) else { return nil }
        classes.append(inflection)
        known[hash] = Int32(classes.count - 1)
        return Int32(classes.count - 1)
    }

    /// Adds a lexeme and returns its number.
    @discardableResult
    mutating func add(
        _ lemma: Letters, pos: PartOfSpeech, inflection: Int32, band: UInt8,
        english: LexiconFile.Field, spelling: String? = nil
    ) -> Int32 {
        let number = Int32(lexemes.count)
        var lexeme = Lexeme(
            lemma: lemma, pos: pos, inflection: inflection, cut: 0, band: band,
            translations: Int32(translations.count), spelling: spelling)
        if inflection >= 0 {
            lexeme.cut = UInt8(min(classes[Int(inflection)].cut(of: lemma), lemma.count))
        }
        addTranslations(english, pos: pos, band: band)
        var hash = ByteHash.seed
        for code in lemma.codes.prefix(lemma.count - Int(lexeme.cut)) {
            hash = ByteHash.next(hash, code == Letters.yo ? Letters.ye : code)
        }
        lexeme.next = stems.update(hash, number)
        hash = ByteHash.folded(lemma.codes)
        if lemmas[hash] < 0 { lemmas.update(hash, number) }
        lexemes.append(lexeme)
        return number
    }

    /// Adds the translations of a field, which `;` separates.
    private mutating func addTranslations(
        _ field: LexiconFile.Field, pos: PartOfSpeech, band: UInt8
    ) {
        var first = Int32(translationWords.count)
        var band = band
        word.removeAll(keepingCapacity: true)
        for index in 0...field.count {
            let byte = index < field.count ? field[index] : 0x3B
            if byte == 0x20 || byte == 0x3B {
                if !word.isEmpty { addWord() }
                guard byte == 0x3B else { continue }
                let count = Int32(translationWords.count) - first
                if count == 1 {
                    let number = Int(translationWords[Int(first)])
                    englishParts[number] |= 1 << UInt32(pos.rawValue)
                    englishBands[number] = min(englishBands[number], band)
                }
                if count > 0 { translations.append(Translation(first: first, count: count)) }
                first = Int32(translationWords.count)
                band = min(band + 1, 6)
            } else {
                word.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
            }
        }
    }

    private mutating func addWord() {
        let number = english.add(word)
        if Int(number) == englishParts.count {
            englishParts.append(0)
            englishBands.append(9)
        }
        translationWords.append(number)
        word.removeAll(keepingCapacity: true)
    }

    /// The class of a surname that has a feminine, in place of the noun's.
    mutating func surnameClass(of number: Int32, _ lemma: Letters) -> Int32 {
        let noun = classes[Int(number)]
        guard
            noun.kind == .adjectivalNoun || SurnameInflection.isPossessive(lemma) && noun.type == 1
        else { return number }
        if let known = surnameClasses[number] { return known }
        var surname = noun
        surname.kind = .surname
        classes.append(surname)
        surnameClasses[number] = Int32(classes.count - 1)
        return Int32(classes.count - 1)
    }

    mutating func setPair(_ lemma: Letters, of lexeme: Int32) {
        lexemes[Int(lexeme)].pair = ByteHash.folded(lemma.codes)
    }

    mutating func add(whole letters: Letters, _ tag: Tag, lexeme: Int32) {
        let hash = ByteHash.folded(letters.codes)
        let next = whole.update(hash, Int32(wholeForms.count))
        ownForms[lexeme, default: []].append(Paradigm.Form(letters: letters, tag: tag))
        wholeForms.append(WholeForm(lexeme: lexeme, tag: tag, letters: letters, next: next))
    }

    mutating func add(place lexeme: Int32) { places.insert(lexeme) }

    mutating func add(placeAdjective lemma: Letters) {
        placeAdjectives.insert(ByteHash.folded(lemma.codes))
    }

    mutating func add(
        phrase russian: LexiconFile.Field, english: LexiconFile.Field, kind: String
    ) {
        phraseFields.append((russian, english, kind))
    }

    mutating func add(acronym: String, _ english: String) {
        acronyms[acronym, default: []].append(english)
    }

    private mutating func add(pair russian: String, _ english: String) {
        guard let letters = Letters(russian) else {
            dictionaryPhrases.append(
                Lexicon.Phrase(russian: russian, english: [english], kind: ""))
            return
        }
        let known = lemmas[ByteHash.folded(letters.codes)]
        let pos = known >= 0 ? lexemes[Int(known)].pos : PartOfSpeech.noun
        let inflection = known >= 0 ? lexemes[Int(known)].inflection : -1
        var text = english
        text.withUTF8 { field in
            _ = add(letters, pos: pos, inflection: inflection, band: 5, english: field)
        }
    }

    private mutating func buildInverse() {
        var counts = [Int32](repeating: 0, count: english.count + 1)
        for word in translationWords { counts[Int(word) + 1] += 1 }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        inverseStarts = counts
        inverse = [Int32](repeating: 0, count: translationWords.count)
        for lexeme in lexemes.indices {
            for translation in translationRange(of: Int32(lexeme)) {
                let entry = translations[translation]
                for word in translationWords[Int(entry.first)..<Int(entry.first + entry.count)] {
                    inverse[Int(counts[Int(word)])] = Int32(lexeme)
                    counts[Int(word)] += 1
                }
            }
        }
    }

    // MARK: Looking up

    func translationRange(of lexeme: Int32) -> Range<Int> {
        let start = Int(lexemes[Int(lexeme)].translations)
        let end =
            Int(lexeme) + 1 < lexemes.count
            ? Int(lexemes[Int(lexeme) + 1].translations) : translations.count
        return start..<end
    }

    /// The first lexeme whose stem has that hash; -1 where none has.
    @inline(__always)
    func firstLexeme(stem hash: UInt64) -> Int32 { stems[hash] }

    @inline(__always)
    func firstWhole(_ hash: UInt64) -> Int32 { whole[hash] }

    /// The first lexeme with that lemma; -1 where none has it.
    func lexeme(lemma hash: UInt64) -> Int32 { lemmas[hash] }

    func translationText(_ index: Int) -> String {
        let entry = translations[index]
        return (entry.first..<entry.first + entry.count)
            .map { english.word(translationWords[Int($0)]) }.joined(separator: " ")
    }
}
