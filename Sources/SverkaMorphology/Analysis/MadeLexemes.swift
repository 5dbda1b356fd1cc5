import SverkaSupport

/// Lexemes that the lexicon has not: derived, guessed, acronyms, foreign words.
///
/// One that was made before is found again by all that it is, so that what was
/// asked in between does not show.
struct MadeLexemes {
    struct Entry {
        var lemma: Letters
        var spelling: String
        var pos: PartOfSpeech
        /// Class in the lexicon's list; -1 where none is known.
        var inflection: Int32
        /// The lexeme of the lexicon that its meaning comes from.
        var base: Lexeme.ID?
    }

    /// How a lemma is written.
    enum Style {
        case small
        /// Each part of a hyphenated word with a capital.
        case capital
        case asWritten(String)
    }

    private(set) var lexemes: [Entry] = []
    private var numbers = HashIndex(capacity: 1024)

    mutating func number(
        of lemma: Letters, _ style: Style, _ pos: PartOfSpeech, base: Lexeme.ID?, inflection: Int32
    ) -> Int {
        let key = Self.key(lemma, style, pos, base, inflection)
        let known = numbers[key]
        if known >= 0 { return Int(known) }
        let number = lexemes.count
        numbers.update(key, Int32(number))
        let spelling =
            switch style {
            case .small: lemma.description
            case .capital: Self.capitalised(lemma)
            case .asWritten(let text): text
            }
        lexemes.append(
            Entry(
                lemma: lemma, spelling: spelling, pos: pos, inflection: inflection, base: base))
        return number
    }

    private static func capitalised(_ lemma: Letters) -> String {
        lemma.description.hyphenParts.map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: "-")
    }

    private static func key(
        _ lemma: Letters, _ style: Style, _ pos: PartOfSpeech, _ base: Lexeme.ID?,
        _ inflection: Int32
    ) -> UInt64 {
        var key = ByteHash.of(lemma.codes)
        switch style {
        case .small: key = ByteHash.next(key, 0x80)
        case .capital: key = ByteHash.next(key, 0x81)
        case .asWritten(let text): for byte in text.utf8 { key = ByteHash.next(key, byte) }
        }
        key = ByteHash.next(key, pos.rawValue)
        for value in [base?.rawValue ?? -1, inflection] {
            for shift in [0, 8, 16, 24] as [Int32] {
                key = ByteHash.next(key, UInt8(truncatingIfNeeded: value >> shift))
            }
        }
        return key
    }
}
