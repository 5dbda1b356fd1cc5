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

    var lexemes: [Entry] = []
    /// Of `lexemes`, those that are participles.
    var participles = 0
    /// The letters of all lemmas.
    var codes: [UInt8] = []
    /// Those of the lemma that is being read.
    var lemma = Letters(codes: [UInt8]())
    var classes: [InflectionClass] = []
    var wholeForms: [WholeForm] = []
    /// The forms that a line gives itself, as it gives them.
    var formFields: [Lexeme.ID: Field] = [:]
    /// Expressions as they stand in the binary; see `phrases`.
    var phraseFields: [(russian: Field, english: Field, kind: Field)] = []
    /// Acronyms of an organisation in both languages.
    var acronymFields: [(russian: Field, english: Field)] = []
    var stems = HashIndex(capacity: 40_000)
    var lemmas = HashIndex(capacity: 40_000)
    var whole = HashIndex(capacity: 4_000)
    /// Lexemes that are places: those of one file, which follow one another.
    var places: Range<Lexeme.ID> = .none..<(.none)
    /// The same of surnames and of given names.
    var surnames: Range<Lexeme.ID> = .none..<(.none)
    var givenNames: Range<Lexeme.ID> = .none..<(.none)
    /// Places by the hashes of the adjectives that `names/places.tsv` gives.
    var placeAdjectives = HashIndex(capacity: 4_000)
    var classNumbers = HashIndex(capacity: 1_000)
    var surnameClasses: [Int32: Int32] = [:]
    var participleClasses: [UInt16: Int32] = [:]
    /// Text of dictionaries that were laid over.
    var ownText: [UnsafeMutableBufferPointer<UInt8>] = []

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

    /// What is known of a lexeme of the lexicon.
    @inline(__always)
    subscript(lexeme: Lexeme.ID) -> Entry { lexemes[lexeme.index] }

    /// The lemma of a lexeme in letters.
    subscript(lemmaOf lexeme: Lexeme.ID) -> Letters {
        let entry = self[lexeme]
        return Letters(codes: codes[Int(entry.start)..<Int(entry.start) + Int(entry.count)])
    }

    /// The lemma of a lexeme as it is written.
    func spelling(of lexeme: Lexeme.ID) -> String {
        let field = self[lexeme].spelling
        return field.isEmpty ? self[lemmaOf: lexeme].description : LexiconFile.text(field)
    }

    /// The first lexeme whose stem has that hash.
    @inline(__always)
    func firstLexeme(stem hash: UInt64) -> Lexeme.ID { Lexeme.ID(rawValue: stems[hash]) }

    /// The place among `wholeForms` of the first form with that hash; -1 where
    /// there is none.
    @inline(__always)
    func firstWhole(_ hash: UInt64) -> Int32 { whole[hash] }

    /// The first lexeme with that lemma; nil where none has it.
    func lexeme(lemma hash: UInt64) -> Lexeme.ID? {
        let number = lemmas[hash]
        return number < 0 ? nil : Lexeme.ID(rawValue: number)
    }

    /// Whether the line of a lexeme sets some of its forms right.
    func hasOwnForms(_ lexeme: Lexeme.ID) -> Bool { formFields[lexeme] != nil }

    /// The forms that a lexeme's line gives itself.
    func ownForms(of lexeme: Lexeme.ID) -> [Paradigm.Form] {
        let inflection = self[lexeme].inflection
        guard let field = formFields[lexeme], inflection >= 0 else { return [] }
        return FormSlot.forms(field, classes[Int(inflection)])
    }

    /// The tags of its forms that are not in use.
    func absentForms(of lexeme: Lexeme.ID) -> [Tag] {
        let inflection = self[lexeme].inflection
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
