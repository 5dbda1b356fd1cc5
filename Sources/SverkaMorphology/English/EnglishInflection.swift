import SverkaText

/// English phrases in the plural.
///
/// `key rate` → `key rates`, `act of aggression` → `acts of aggression`. Of a
/// noun it tells the usual plural, and all that it may have.
public struct EnglishInflector: Sendable {
    private let analyzer: EnglishAnalyzer

    public init(analyzer: EnglishAnalyzer) { self.analyzer = analyzer }

    /// The place of the head among the words of a phrase: the last before a
    /// preposition.
    public func head(of words: [String]) -> Int {
        let preposition = words.indices.dropFirst().first {
            analyzer.readings(of: words[$0])[0].pos == .adposition
        }
        return (preposition ?? words.count) - 1
    }

    /// A phrase and its plurals.
    ///
    /// `head of state` → `head of state`, `heads of state`. What is in the
    /// plural already stays alone. A possessive ending is none of the phrase.
    public func forms(of phrase: String) -> [String] {
        let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty else { return [""] }
        let head = head(of: words)
        return ([words[head]] + plurals(of: words[head])).map { form in
            var words = words
            words[head] = form
            return words.joined(separator: " ")
        }
    }

    /// The plurals that a noun may have; none for one that is a plural, or that
    /// does not end in a letter.
    func plurals(of noun: String) -> [String] {
        let small = noun.lowercased(), reading = analyzer.readings(of: noun)[0]
        let isPlural =
            small.hasSuffix("men")
            || reading.lemma.lowercased() != small && (reading.pos == .noun || small.hasSuffix("s"))
        guard !isPlural, let last = small.unicodeScalars.last, last.properties.isAlphabetic
        else { return [] }
        let irregular = analyzer.irregularPlurals(of: small)
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
    public func isPlural(_ word: String, of singular: String) -> Bool {
        word.lowercased() == plural(of: singular).lowercased()
    }

    /// The plural of a noun; capitals stay.
    public func plural(of noun: String) -> String {
        let small = noun.lowercased()
        // `dual-use good`: the last part alone is looked at.
        if let (head, last) = noun.splitAtLastHyphen, !head.isEmpty, !last.isEmpty {
            return head + "-" + plural(of: String(last))
        }
        if let irregular = analyzer.irregularPlural(of: small) {
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

    /// Endings that get a voice in the plural, by the words that have them.
    private static let voiced = [
        ("knife", "knives"), ("life", "lives"), ("wife", "wives"), ("leaf", "leaves"),
        ("half", "halves"), ("wolf", "wolves"), ("shelf", "shelves"), ("thief", "thieves"),
        ("calf", "calves"), ("loaf", "loaves"),
    ]
    /// Words in -man that are no men.
    private static let withS: Set<String> = [
        "ataman", "caiman", "hetman", "human", "ottoman", "roman", "shaman",
    ]
    /// Words in -o that take -es.
    private static let withE: Set<String> = [
        "cargo", "echo", "embargo", "hero", "mosquito", "potato", "tomato", "tornado", "torpedo",
        "veto", "volcano",
    ]
}
