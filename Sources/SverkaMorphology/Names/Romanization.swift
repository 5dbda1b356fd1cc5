import SverkaSupport
import SverkaText

/// Russian words in Latin letters, as newspapers write names: after BGN/PCGN
/// (1947) without its apostrophes.
@usableFromInline package enum Romanization {
    /// `Ющенко` → `Yushchenko`, `Достоевский` → `Dostoyevsky`. What is no Russian
    /// letter stays.
    package static func of(_ word: String) -> String {
        var word = word
        for ending in ["ий", "ый"] where word.hasSuffix(ending) {
            word = word.dropLast(ending.count) + "ы"
        }
        var out = ""
        var before: Unicode.Scalar?
        for scalar in word.unicodeScalars {
            let small = LetterCase.lower(scalar.value)
            defer { before = Unicode.Scalar(small) }
            guard var latin = letters[small] else {
                out.unicodeScalars.append(scalar)
                continue
            }
            if small == 0x435, before.map(Self.beforeYe.contains) ?? true { latin = "ye" }
            out += small == scalar.value ? latin : latin.prefix(1).uppercased() + latin.dropFirst()
        }
        return out
    }

    /// Letters behind which `е` is `ye`, as it is at the beginning.
    private static let beforeYe = Set("аеёиоуыэюяйъь".unicodeScalars)

    /// By the small letter.
    package static let letters: [UInt32: String] = {
        let latin = [
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r",
            "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
        ]
        var table: [UInt32: String] = [0x451: "yo"]
        for (index, letter) in latin.enumerated() { table[0x430 + UInt32(index)] = letter }
        return table
    }()
}
