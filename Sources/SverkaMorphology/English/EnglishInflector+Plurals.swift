import SverkaText

/// Plurals of a noun.
extension EnglishInflector {
    /// The plurals that a noun may have; none for one that is a plural, or that
    /// does not end in a letter.
    func plurals(of noun: String) -> [String] {
        let small = noun.lowercased(), reading = analyzer.readings(of: noun)[0]
        let isPlural =
            small.hasSuffix("men")
            || reading.lemma.lowercased() != small && (reading.pos == .noun || small.hasSuffix("s"))
        guard !isPlural, let last = small.unicodeScalars.last, last.properties.isAlphabetic
        else { return [] }
        let irregular = analyzer.irregular.plurals[small] ?? []
        if !irregular.isEmpty { return irregular.map { Capitals.copied(from: noun, to: $0) } }
        let doubtful = doubtfulPlurals(of: noun)
        return doubtful.isEmpty ? [plural(of: noun)].filter { $0 != noun } : doubtful
    }

    /// The plurals of a noun whose ending does not tell: `heros` and `heroes`,
    /// `the Kennedys`, `the Hoffmans`; none where it does.
    private func doubtfulPlurals(of noun: String) -> [String] {
        let small = noun.lowercased()
        if noun.count > 1, noun == noun.uppercased() { return [] }
        let isName = noun.first?.isUppercase == true
        guard let before = small.dropLast().last, !"aeiou".contains(before) else {
            return isName && small.hasSuffix("man") ? [noun.dropLast(2) + "en", noun + "s"] : []
        }
        if small.hasSuffix("y"), isName { return [noun.dropLast() + "ies", noun + "s"] }
        return small.hasSuffix("o") ? [noun + "s", noun + "es"] : []
    }

    /// Whether a word reads as the plural of another.
    @usableFromInline package func isPlural(_ word: String, of singular: String) -> Bool {
        word.lowercased() == plural(of: singular).lowercased()
    }

    /// The plural of a noun; capitals stay.
    package func plural(of noun: String) -> String {
        let small = noun.lowercased()
        // `dual-use good`: the last part alone is looked at.
        if let (head, last) = noun.splitAtLastHyphen, !head.isEmpty, !last.isEmpty {
            return head + "-" + plural(of: String(last))
        }
        if let irregular = analyzer.irregular.usualPlural[small] {
            guard let first = noun.first, first.isUppercase else { return irregular }
            return first.uppercased() + irregular.dropFirst()
        }
        let isName = noun.first?.isUppercase == true
        if noun == noun.uppercased(), noun.count > 1 { return noun + "s" }
        if small.hasSuffix("y"), let before = small.dropLast().last, !"aeiou".contains(before),
            !isName || analyzer.frequencyBand(of: small) < 9
        {
            return noun.dropLast() + "ies"
        }
        if small.hasSuffix("sman") || small.hasSuffix("woman")
            || small.hasSuffix("man") && !isName && !Self.withS.contains(small)
        {
            return noun.dropLast(2) + "en"
        }
        if small.hasSuffix("sis") { return noun.dropLast(2) + "es" }
        for (singular, plural) in Self.voiced where small.hasSuffix(singular) {
            return String(noun.dropLast(singular.count - 1) + plural.dropFirst())
        }
        let hisses = ["s", "x", "z", "ch", "sh"].contains { small.hasSuffix($0) }
        return noun + (hisses || Self.withE.contains(small) ? "es" : "s")
    }

    /// Endings that get a voice in the plural, by the words that have them:
    /// `knife`, `knives`.
    private static let voiced: [(String, String)] = WordList.items("voiced-plural", .english)
        .map { item in
            let parts = item.split(separator: "=")
            return (String(parts[0]), String(parts[parts.count - 1]))
        }
    /// Words in -man that are no men.
    private static let withS = Set(WordList.items("man-with-s", .english))
    /// Words in -o that take -es.
    private static let withE = Set(WordList.items("plural-in-es", .english))
}
