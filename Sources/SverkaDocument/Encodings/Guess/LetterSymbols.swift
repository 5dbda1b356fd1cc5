/// What characters are to `LetterPairs`: Cyrillic letters are themselves,
/// whatever their case; all others go by kind.
package enum LetterSymbols {
    /// Those that have a name, in the order of `all`.
    package static let letters = Array("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў".unicodeScalars)

    /// The kinds of all other characters, with their members in small letters.
    /// The first stands for all that is in none of the lists.
    private static let kinds: [(name: String, members: String)] = [
        ("control", ""),
        ("space", " \t\n\r<>"),
        ("space-inside", ""),
        ("space-latin", ""),
        ("space-then-latin", ""),
        ("no-break", "\u{A0}"),
        ("digit", "0123456789"),
        ("open", "(['\"{"),
        ("close", ".,;:!?)]}"),
        ("ascii", "-/&%*+=@#$_|~`^\\"),
        ("vowel", "aeiouy"),
        ("consonant", "bcdfghjklmnpqrstvwxz"),
        ("accent", "äöüßéèçñàáíó"),
        ("accent-usual", "êëîïôâûùúãõåøæœ"),
        ("accent-rare", "ìòýÿþðšžµƒªº¹²³´¨¸¯ˆ\u{2DC}×÷"),
        ("cyrillic", "ђѓєѕјљњћќџ"),
        ("quote-open", "«“„"),
        ("quote-close", "»”"),
        ("apostrophe", "’"),
        ("apostrophe-open", "‘"),
        ("dash", "–—"),
        ("ellipsis", "…"),
        ("number", "№§"),
        ("currency", "€£"),
        ("bullet", "•·"),
        ("copyright", "©"),
        ("degree", "°®™"),
        ("inverted", "¿¡"),
        ("mark", "±‰†‡¶‹›‚½¼¾¢¥¤¦¬\u{AD}"),
        ("horizontal", "─"),
        ("horizontal-double", "═"),
        ("vertical", "│║"),
        ("shade", "░▒▓█▄▌▐▀■"),
        ("corner", "┌┐└┘├┤┬┴┼╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬"),
        ("mathematics", "⌠⌡∙√≈≤≥∞≠∆"),
    ]

    /// The names of all symbols: the letters, then the kinds.
    package static let all: [String] = letters.map { String($0) } + kinds.map(\.name)

    package static let control = letters.count, space = letters.count + 1
    /// Space inside a sentence, not behind its end or in front of it; the same
    /// where the last letter was an ASCII one.
    package static let spaceInside = letters.count + 2, spaceLatin = letters.count + 3
    /// What any space is to the character before it if an ASCII letter follows.
    package static let spaceThenLatin = letters.count + 4

    static let quotes = ["quote-open", "quote-close"].compactMap(all.firstIndex(of:))
    private static let corner = all.firstIndex(of: "corner") ?? control
    static let dashes = ["dash", "bullet"].compactMap(all.firstIndex(of:))

    /// What a character is.
    package struct Meaning: Sendable {
        /// Its place in `all`.
        package var symbol: Int
        /// 0 for what has no case, 1 for a small letter, 2 for a capital.
        package var letterCase: Int
        /// What touches what inside a word.
        package var script: Script

        package enum Script: Int, Sendable { case none, latin, cyrillic, corner, control }
    }

    /// What a space is, by the last letter before it and by what stands right
    /// before it.
    ///
    /// - Parameters:
    ///   - isBehindLatin: whether the last letter was an ASCII one.
    ///   - before: the character before the space, 0x80 or more for all above
    ///     ASCII.
    package static func space(isBehindLatin: Bool, before: UInt8) -> Int {
        switch before {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
            UInt8(ascii: ">"), 0...0x20:
            space
        default: isBehindLatin ? spaceLatin : spaceInside
        }
    }

    /// What a character is.
    package static func meaning(of scalar: Unicode.Scalar) -> Meaning {
        let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        let symbol = symbols[small.value] ?? control
        let isLetter = scalar.properties.isAlphabetic
        return Meaning(
            symbol: symbol, letterCase: !isLetter ? 0 : small == scalar ? 1 : 2,
            script: symbol == corner
                ? .corner
                : symbol == control
                    ? .control
                    : !isLetter ? .none : (0x400...0x4FF).contains(small.value) ? .cyrillic : .latin
        )
    }

    private static let symbols: [UInt32: Int] = {
        var symbols: [UInt32: Int] = [:]
        for (index, kind) in kinds.enumerated() {
            for member in kind.members.unicodeScalars {
                symbols[member.value] = letters.count + index
            }
        }
        for (index, letter) in letters.enumerated() { symbols[letter.value] = index }
        return symbols
    }()

    /// How many characters share each symbol.
    package static let sizes: [Int] =
        letters.map { _ in 1 } + kinds.map { max(1, $0.members.unicodeScalars.count) }
}
