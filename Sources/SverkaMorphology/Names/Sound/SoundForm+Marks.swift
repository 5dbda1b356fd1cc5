import SverkaText

extension SoundForm {
    /// Small ASCII letters; marked ones lose their marks.
    static func folded(_ word: String) -> [UInt8] {
        var out: [UInt8] = []
        for scalar in word.unicodeScalars {
            let value = LetterCase.lower(scalar.value)
            if (0x61...0x7A).contains(value) {
                out.append(UInt8(value))
            } else if let plain = marked[value] {
                out.append(contentsOf: plain.utf8)
            }
        }
        return out
    }

    private static let marked: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        for (plain, letters) in [
            ("a", "áàâäãåāăą"), ("e", "éèêëēėęě"), ("i", "íìîïīįı"), ("o", "óòôöõøōő"),
            ("u", "úùûüūůűŭų"), ("c", "ć"), ("ch", "č"), ("sh", "šş"), ("zh", "ž"), ("z", "źż"),
            ("s", "ś"), ("n", "ńñň"), ("l", "ł"), ("r", "ř"), ("t", "ťţ"), ("d", "ďđ"), ("y", "ýÿ"),
            ("g", "ğģ"), ("k", "ķ"), ("ts", "ț"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"),
        ] {
            for scalar in letters.unicodeScalars { table[scalar.value] = plain }
        }
        return table
    }()
}
