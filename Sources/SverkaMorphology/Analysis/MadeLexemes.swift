import SverkaSupport

/// Lexemes that the lexicon has not: derived, guessed, acronyms, foreign words.
///
/// One that was made before is found again by all that it is, so that what was
/// asked in between does not show.
struct MadeLexemes {
    struct Lexeme {
        var lemma: Letters
        var spelling: String
        var pos: PartOfSpeech
        /// Class in the lexicon's list; -1 where none is known.
        var inflection: Int32
        /// The lexeme of the lexicon that its meaning comes from; -1 for none.
        var base: Int32
    }

    /// How a lemma is written.
    enum Style {
        case small
        /// Each part of a hyphenated word with a capital.
        case capital
        case asWritten(String)
    }

    private(set) var lexemes: [Lexeme] = []
    private var numbers = HashIndex(capacity: 1024)

    mutating func number(
        of lemma: Letters, _ style: Style, _ pos: PartOfSpeech, base: Int32, inflection: Int32
    ) -> Int32 {
        var key = ByteHash.of(lemma.codes)
        switch style {
        case .small: key = ByteHash.next(key, 0x80)
        case .capital: key = ByteHash.next(key, 0x81)
        case .asWritten(let text): for byte in text.utf8 { key = ByteHash.next(key, byte) }
        }
        key = ByteHash.next(key, pos.rawValue)
        for value in [base, inflection] {
            for shift in [0, 8, 16, 24] as [Int32] {
                key = ByteHash.next(key, UInt8(truncatingIfNeeded: value >> shift))
            }
        }
        let known = numbers[key]
        if known >= 0 { return known }
        let number = Int32(lexemes.count)
        numbers.update(key, number)
        let spelling =
            switch style {
            case .small: lemma.description
            case .capital: Self.capitalised(lemma)
            case .asWritten(let text): text
            }
        lexemes.append(
            Lexeme(
                lemma: lemma, spelling: spelling, pos: pos, inflection: inflection, base: base))
        return number
    }

    private static func capitalised(_ lemma: Letters) -> String {
        lemma.description.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: "-")
    }
}
