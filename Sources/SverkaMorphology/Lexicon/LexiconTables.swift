import SverkaSupport
import SverkaData
import SverkaText

/// The Russian side of a lexicon: lexemes by stem and lemma, and the word
/// forms that no rule gives; see `Lexicon`.
///
/// What it holds of a line are numbers and places of bytes, so that reading
/// the tables makes no object a line.
struct LexiconTables: @unchecked Sendable {
    // Unchecked for the fields alone: pointers into the binary, or into text
    // of its own, which do not change.
    typealias Field = LexiconFile.Field

    /// A Russian lexeme, or the participle of a verb that its class does not
    /// give.
    struct Lexeme {
        /// Place of the lemma's letters in `codes`.
        var start: Int32
        var count: UInt8
        /// Letters of the lemma that are not part of the stem.
        var cut: UInt8
        /// How usual the word is: 1 the most frequent, 6 rare or not told.
        var frequencyBand: UInt8
        var pos: PartOfSpeech
        /// Index into `classes`; -1 for words that do not inflect.
        var inflection: Int32
        /// The lexeme that readings name: itself, or a participle's verb.
        var owner: Int32
        /// The next lexeme with the same stem; -1 at the end.
        var next: Int32 = -1
        /// Hash of the aspect partner's lemma; 0 where it has none.
        var pair: UInt64 = 0
        /// Its translations, as the line gives them.
        var english: Field
        /// How the lemma is written, where that has capitals; else empty.
        var spelling: Field
    }

    /// A word form that no rule gives.
    struct WholeForm {
        var lexeme: Int32
        var tag: Tag
        var next: Int32
    }

    private(set) var lexemes: [Lexeme] = []
    /// Of `lexemes`, those that are participles.
    private(set) var participles = 0
    /// The letters of all lemmas.
    private var codes: [UInt8] = []
    /// Those of the lemma that is being read.
    private var lemma = Letters(codes: [UInt8]())
    private(set) var classes: [InflectionClass] = []
    private(set) var wholeForms: [WholeForm] = []
    /// The forms that a line gives itself, as it gives them.
    private var formFields: [Int32: Field] = [:]
    /// Expressions as they stand in the binary; see `phrases`.
    private var phraseFields: [(russian: Field, english: Field, kind: Field)] = []
    /// Acronyms of an organisation in both languages.
    private(set) var acronymFields: [(russian: Field, english: Field)] = []
    private var stems = HashIndex(capacity: 40_000)
    private var lemmas = HashIndex(capacity: 40_000)
    private var whole = HashIndex(capacity: 4_000)
    /// Lexemes that are places: those of one file, which follow one another.
    private(set) var places: Range<Int32> = 0..<0
    /// The same of surnames and of given names.
    private(set) var surnames: Range<Int32> = 0..<0
    private(set) var givenNames: Range<Int32> = 0..<0
    /// Places by the hashes of the adjectives that `names/places.tsv` gives.
    private(set) var placeAdjectives = HashIndex(capacity: 4_000)
    private var classNumbers = HashIndex(capacity: 1_000)
    private var surnameClasses: [Int32: Int32] = [:]
    private var participleClasses: [UInt16: Int32] = [:]
    /// Text of dictionaries that were laid over.
    private var ownText: [UnsafeMutableBufferPointer<UInt8>] = []

    init(dictionaries: [[(russian: String, english: String)]]) {
        phraseFields.reserveCapacity(9_000)
        lexemes.reserveCapacity(40_000)
        codes.reserveCapacity(350_000)
        for folder in ["lexicon", "names"] {
            for file in GlossaryFile.files(in: folder) {
                LexiconFile(bytes: file.bytes, name: file.name).read(into: &self)
            }
        }
        for pairs in dictionaries {
            for (russian, english) in pairs { add(pair: russian, english) }
        }
    }

    /// To be called once, when nothing refers to the tables any more.
    func freeOwnText() { for text in ownText { text.deallocate() } }

    // MARK: Building

    mutating func classNumber(_ text: Field) -> Int32? {
        let hash = ByteHash.of(text)
        let known = classNumbers[hash]
        if known >= 0 { return known }
        guard let inflection = InflectionClass(LexiconFile.text(text)) else { return nil }
        let number = add(inflection)
        classNumbers.update(hash, number)
        return number
    }

    private mutating func add(_ inflection: InflectionClass) -> Int32 {
        classes.append(inflection)
        return Int32(classes.count - 1)
    }

    /// Adds a lexeme and returns its number.
    ///
    /// - Returns: nil where the lemma has other letters than Russian ones.
    mutating func add(
        _ lemma: Field, pos: PartOfSpeech, inflection: Int32, frequencyBand: UInt8, english: Field,
        spelling: Field = Field(start: nil, count: 0)
    ) -> Int32? {
        guard read(lemma) else { return nil }
        let number = Int32(lexemes.count)
        let hash = add(
            Lexeme(
                start: Int32(codes.count), count: UInt8(self.lemma.count), cut: 0,
                frequencyBand: frequencyBand,
                pos: pos, inflection: inflection, owner: number, english: english,
                spelling: spelling))
        lemmas.add(hash, number)
        return number
    }

    /// Adds a participle of a verb by its nominative.
    mutating func add(participle lemma: Field, _ verbForm: VerbForm, of verb: Int32) {
        guard read(lemma) else { return }
        let reflexive = self[lemmaOf: verb].hasSuffix("ся") || self[lemmaOf: verb].hasSuffix("сь")
        let key = UInt16(verbForm.rawValue) << 1 | (reflexive ? 1 : 0)
        let inflection =
            participleClasses[key] ?? add(InflectionClass(participle: verbForm))
        participleClasses[key] = inflection
        participles += 1
        _ = add(
            Lexeme(
                start: Int32(codes.count), count: UInt8(self.lemma.count), cut: 0,
                frequencyBand: lexemes[Int(verb)].frequencyBand, pos: .verb, inflection: inflection,
                owner: verb,
                english: Field(start: nil, count: 0), spelling: Field(start: nil, count: 0)))
    }

    /// Adds a lexeme with the lemma that was read.
    ///
    /// - Returns: the lemma's hash.
    private mutating func add(_ lexeme: Lexeme) -> UInt64 {
        var lexeme = lexeme
        if lexeme.inflection >= 0 {
            let cut = classes[Int(lexeme.inflection)].cut(of: lemma)
            lexeme.cut = UInt8(min(cut, lemma.count))
        }
        let stem = lemma.count - Int(lexeme.cut)
        var hash = ByteHash.seed, stemHash = ByteHash.seed
        for (index, code) in lemma.codes.enumerated() {
            if index == stem { stemHash = hash }
            hash = ByteHash.next(hash, code == Letters.yo ? Letters.ye : code)
        }
        if stem == lemma.count { stemHash = hash }
        codes += lemma.codes
        lexeme.next = stems.update(stemHash, Int32(lexemes.count))
        lexemes.append(lexeme)
        return hash
    }

    /// Reads the letters of a field into `lemma`.
    ///
    /// - Returns: false where the field is empty, too long, or has other
    ///   letters than Russian ones.
    private mutating func read(_ field: Field) -> Bool {
        lemma.codes.removeAll(keepingCapacity: true)
        return LexiconFile.forEachLetter(field, { lemma.codes.append($0) }) && !lemma.isEmpty
            && lemma.count < 256
    }

    /// The class of a surname that has a feminine, in place of the noun's.
    mutating func surnameClass(of number: Int32, _ lemma: Letters) -> Int32 {
        let noun = classes[Int(number)]
        guard noun.gender == .masculine,
            noun.kind == .adjectivalNoun
                || SurnameInflection.isPossessive(lemma) && noun.type == 1 && !noun.relational
        else { return number }
        if let known = surnameClasses[number] { return known }
        var surname = noun
        surname.kind = .surname
        surnameClasses[number] = add(surname)
        return Int32(classes.count - 1)
    }

    mutating func setPair(_ lemma: Letters, of lexeme: Int32) {
        lexemes[Int(lexeme)].pair = ByteHash.folded(lemma.codes)
    }

    mutating func setForms(_ field: Field, of lexeme: Int32) { formFields[lexeme] = field }

    mutating func add(whole hash: UInt64, _ tag: Tag, lexeme: Int32) {
        let next = whole.update(hash, Int32(wholeForms.count))
        wholeForms.append(WholeForm(lexeme: lexeme, tag: tag, next: next))
    }

    mutating func add(surname lexeme: Int32) {
        surnames = (surnames.isEmpty ? lexeme : surnames.lowerBound)..<lexeme + 1
    }

    mutating func add(givenName lexeme: Int32) {
        givenNames = (givenNames.isEmpty ? lexeme : givenNames.lowerBound)..<lexeme + 1
    }

    mutating func add(place lexeme: Int32) {
        places = (places.isEmpty ? lexeme : places.lowerBound)..<lexeme + 1
    }

    /// Of several places with one adjective the first is meant.
    mutating func add(placeAdjective hash: UInt64, of place: Int32) {
        placeAdjectives.add(hash, place)
    }

    mutating func add(phrase russian: Field, english: Field, kind: Field) {
        phraseFields.append((russian, english, kind))
    }

    mutating func add(acronyms russian: Field, _ english: Field) {
        acronymFields.append((russian, english))
    }

    private mutating func add(pair russian: String, _ english: String) {
        let russian = own(russian), english = own(english)
        let known = LexiconFile.letters(russian).map { lexeme(lemma: ByteHash.folded($0.codes)) }
        let pos = known.flatMap { $0 < 0 ? nil : lexemes[Int($0)].pos } ?? .noun
        let inflection = known.flatMap { $0 < 0 ? nil : lexemes[Int($0)].inflection } ?? -1
        let number = add(
            russian, pos: pos, inflection: inflection, frequencyBand: 5, english: english)
        if number == nil { add(phrase: russian, english: english, kind: Self.field("")) }
    }

    /// Text that the program itself has.
    static func field(_ text: StaticString) -> Field {
        Field(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    private mutating func own(_ text: String) -> Field {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
        _ = copy.initialize(from: text.utf8)
        ownText.append(copy)
        return Field(copy)
    }

    // MARK: Looking up

    /// The lemma of a lexeme in letters.
    subscript(lemmaOf lexeme: Int32) -> Letters {
        let entry = lexemes[Int(lexeme)]
        return Letters(codes: codes[Int(entry.start)..<Int(entry.start) + Int(entry.count)])
    }

    /// The lemma of a lexeme as it is written.
    func spelling(of lexeme: Int32) -> String {
        let field = lexemes[Int(lexeme)].spelling
        return field.isEmpty ? self[lemmaOf: lexeme].description : LexiconFile.text(field)
    }

    /// The first lexeme whose stem has that hash; -1 where none has.
    @inline(__always)
    func firstLexeme(stem hash: UInt64) -> Int32 { stems[hash] }

    @inline(__always)
    func firstWhole(_ hash: UInt64) -> Int32 { whole[hash] }

    /// The first lexeme with that lemma; -1 where none has it.
    func lexeme(lemma hash: UInt64) -> Int32 { lemmas[hash] }

    /// The forms that a lexeme's line gives itself.
    func ownForms(of lexeme: Int32) -> [Paradigm.Form] {
        let inflection = lexemes[Int(lexeme)].inflection
        guard let field = formFields[lexeme], inflection >= 0 else { return [] }
        return FormSlot.forms(field, classes[Int(inflection)])
    }

    /// The tags of its forms that are not in use.
    func absentForms(of lexeme: Int32) -> [Tag] {
        let inflection = lexemes[Int(lexeme)].inflection
        guard let field = formFields[lexeme], inflection >= 0 else { return [] }
        return FormSlot.absent(field, classes[Int(inflection)])
    }

    /// Fixed expressions and names of several words; made anew at each call.
    var phrases: [Lexicon.Phrase] {
        phraseFields.map { fields in
            Lexicon.Phrase(
                russian: LexiconFile.text(fields.russian),
                english: LexiconFile.list(fields.english).map(LexiconFile.text),
                kind: LexiconFile.text(fields.kind))
        }
    }
}

/// The English side of a lexicon: the words of all translations by number, and
/// which lexemes they translate.
final class EnglishTables: Sendable {
    /// A translation: `count` numbers of English words from `first` on.
    struct Translation {
        var first: Int32
        var count: Int32
    }

    let words: Vocabulary
    /// Parts of speech an English word has as a translation, a bit each.
    let parts: [UInt32]
    /// Those it has as the first translation of a word.
    let mainParts: [UInt32]
    /// The smallest band of a Russian word it is the first translation of.
    let bands: [UInt8]
    let translations: [Translation]
    let translationWords: [Int32]
    /// Where each lexeme's translations begin.
    private let starts: [Int32]
    /// For each English word, the lexemes that have it in a translation.
    private let inverseStarts: [Int32]
    private let inverse: [Int32]
    let acronyms: [String: [String]]

    init(_ tables: LexiconTables) {
        var reader = Reader()
        for lexeme in tables.lexemes { reader.read(lexeme) }
        reader.starts.append(Int32(reader.translations.count))
        for fields in tables.acronymFields { reader.addWords(of: fields.english) }
        words = reader.vocabulary
        parts = reader.parts
        mainParts = reader.mainParts
        bands = reader.bands
        translations = reader.translations
        translationWords = reader.words
        starts = reader.starts

        var counts = [Int32](repeating: 0, count: words.count + 1)
        for word in translationWords { counts[Int(word) + 1] += 1 }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        inverseStarts = counts
        var inverse = [Int32](repeating: 0, count: translationWords.count)
        for lexeme in tables.lexemes.indices {
            for entry in translations[Int(starts[lexeme])..<Int(starts[lexeme + 1])] {
                for word in translationWords[Int(entry.first)..<Int(entry.first + entry.count)] {
                    inverse[Int(counts[Int(word)])] = Int32(lexeme)
                    counts[Int(word)] += 1
                }
            }
        }
        self.inverse = inverse

        var acronyms: [String: [String]] = [:]
        for fields in tables.acronymFields {
            for russian in LexiconFile.list(fields.russian) {
                acronyms[LexiconFile.text(russian), default: []] +=
                    LexiconFile.list(fields.english).map(LexiconFile.text)
            }
        }
        self.acronyms = acronyms
    }

    private struct Reader {
        var vocabulary = Vocabulary(capacity: 24_000)
        var parts: [UInt32] = []
        var mainParts: [UInt32] = []
        var bands: [UInt8] = []
        var translations: [Translation] = []
        var words: [Int32] = []
        var starts: [Int32] = []
        /// The word at work.
        private var word: [UInt8] = []

        /// Reads the translations of a lexeme, which `;` separates.
        mutating func read(_ lexeme: LexiconTables.Lexeme) {
            starts.append(Int32(translations.count))
            let field = lexeme.english
            var first = Int32(words.count)
            var frequencyBand = lexeme.frequencyBand
            var isMain = true
            word.removeAll(keepingCapacity: true)
            for index in 0...field.count {
                let byte = index < field.count ? field[index] : 0x3B
                if byte == 0x20 || byte == 0x3B {
                    if !word.isEmpty { addWord() }
                    guard byte == 0x3B else { continue }
                    let count = Int32(words.count) - first
                    if count == 1 {
                        let number = Int(words[Int(first)])
                        parts[number] |= 1 << UInt32(lexeme.pos.rawValue)
                        if isMain { mainParts[number] |= 1 << UInt32(lexeme.pos.rawValue) }
                        bands[number] = min(bands[number], frequencyBand)
                    }
                    if count > 0 { translations.append(Translation(first: first, count: count)) }
                    first = Int32(words.count)
                    frequencyBand = min(frequencyBand + 1, 6)
                    isMain = false
                } else {
                    word.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
                }
            }
        }

        /// The words of acronyms and what they stand for, so that links to them
        /// have a number to go by.
        mutating func addWords(of field: LexiconTables.Field) {
            let count = words.count
            for index in 0...field.count {
                let byte = index < field.count ? field[index] : 0x3B
                if byte == 0x20 || byte == 0x3B {
                    if !word.isEmpty { addWord() }
                } else {
                    word.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
                }
            }
            words.removeLast(words.count - count)
        }

        private mutating func addWord() {
            let number = vocabulary.add(word)
            if Int(number) == parts.count {
                parts.append(0)
                mainParts.append(0)
                bands.append(9)
            }
            words.append(number)
            word.removeAll(keepingCapacity: true)
        }
    }

    /// The translations of a lexeme, as indices of `translations`.
    func range(of lexeme: Int32) -> Range<Int> {
        Int(starts[Int(lexeme)])..<Int(starts[Int(lexeme) + 1])
    }

    /// The words of a translation, by number.
    func words(of translation: Int) -> ArraySlice<Int32> {
        let entry = translations[translation]
        return translationWords[Int(entry.first)..<Int(entry.first + entry.count)]
    }

    /// The lexemes that have a word in a translation, in order; a lexeme with
    /// several such translations stands there as often.
    func lexemes(with word: Int32) -> ArraySlice<Int32> {
        inverse[Int(inverseStarts[Int(word)])..<Int(inverseStarts[Int(word) + 1])]
    }
}
