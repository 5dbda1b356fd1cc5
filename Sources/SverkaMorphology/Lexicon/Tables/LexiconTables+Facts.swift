import SverkaSupport
import SverkaText

/// Adding of what a table says of a lexeme beside its class, and of what is no
/// lexeme.
extension LexiconTables {
    mutating func setPair(_ lemma: Letters, of lexeme: Lexeme.ID) {
        lexemes[lexeme.index].pair = ByteHash.folded(lemma.codes)
    }

    mutating func setForms(_ field: Field, of lexeme: Lexeme.ID) { formFields[lexeme] = field }

    mutating func add(whole hash: UInt64, _ tag: Tag, lexeme: Lexeme.ID) {
        let next = whole.update(hash, Int32(wholeForms.count))
        wholeForms.append(WholeForm(lexeme: lexeme, tag: tag, next: next))
    }

    /// The lexemes of a file follow one another.
    private static func extend(_ range: inout Range<Lexeme.ID>, by lexeme: Lexeme.ID) {
        let first = range.isEmpty ? lexeme : range.lowerBound
        range = first..<Lexeme.ID(lexeme.index + 1)
    }

    mutating func add(surname lexeme: Lexeme.ID) {
        Self.extend(&surnames, by: lexeme)
    }

    mutating func add(givenName lexeme: Lexeme.ID) {
        Self.extend(&givenNames, by: lexeme)
    }

    mutating func add(place lexeme: Lexeme.ID) {
        Self.extend(&places, by: lexeme)
    }

    /// Of several places with one adjective the first is meant.
    mutating func add(placeAdjective hash: UInt64, of place: Lexeme.ID) {
        placeAdjectives.add(hash, place.rawValue)
    }

    mutating func add(phrase russian: Field, english: Field, kind: Field) {
        phraseFields.append((russian, english, kind))
    }

    mutating func add(acronyms russian: Field, _ english: Field) {
        acronymFields.append((russian, english))
    }

    mutating func add(pair russian: String, _ english: String) {
        let russian = own(russian), english = own(english)
        let known = LexiconFile.letters(russian).flatMap {
            lexeme(lemma: ByteHash.folded($0.codes)).map { self[$0] }
        }
        let number = add(
            russian, pos: known?.pos ?? .noun, inflection: known?.inflection ?? -1,
            frequencyBand: 5, english: english)
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
}
