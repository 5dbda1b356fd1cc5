import SverkaText

/// Words that are nouns, verbs or adjectives, by the words beside them.
extension EnglishAnalyzer {
    /// A word of a sentence with what stands around it.
    struct Context {
        /// In small letters.
        var word: String
        /// The reading before; nil at the beginning.
        var before: Reading?
        /// The word before, in small letters; empty at the beginning.
        var wordBefore: String
        /// The reading two words before.
        var second: Reading?
        /// The next word, in small letters; empty at the end.
        var next: String
    }

    /// The reading that the words beside ask for; nil where they ask for none.
    ///
    /// `they order books`, `the order`; `are funding the school`, `the funding`.
    func inContext(_ words: [String], _ index: Int, after out: [Reading]) -> Reading? {
        guard words[index].first?.isLowercase == true || index == 0 else { return nil }
        let context = Context(
            word: words[index].lowercased(), before: out.last,
            wordBefore: index > 0 ? words[index - 1].lowercased() : "",
            second: out.count > 1 ? out[out.count - 2] : nil,
            next: index + 1 < words.count ? words[index + 1].lowercased() : "")
        for rule in Self.contextRules {
            if let reading = rule(self, context) { return reading }
        }
        return nil
    }

    private static let contextRules: [@Sendable (EnglishAnalyzer, Context) -> Reading?] = [
        { $0.nounBehindAttribute($1) }, { $0.adjectiveBeforeNoun($1) }, { $0.degree($1) },
        { $0.progressive($1) }, { $0.finite($1) },
    ]

    /// `a will`, `the left lost`, `a second passed`
    private func nounBehindAttribute(_ c: Context) -> Reading? {
        guard let before = c.before, [.determiner, .adjective].contains(before.pos),
            before.lemma != "that",
            isEndOfPhrase(c.next),
            Self.nounsThatAreOthers.contains(c.word)
        else { return nil }
        return Reading(lemma: c.word, pos: .noun)
    }

    /// Nouns that are function words, adjectives or forms of verbs first.
    private static let nounsThatAreOthers = Set(WordList.items("noun-beside-other", .english))

    /// `the second man`, `is close to us`
    private func adjectiveBeforeNoun(_ c: Context) -> Reading? {
        guard hasPart(c.word, .adjective), hasPart(c.word, .noun), let before = c.before else {
            return nil
        }
        let isAttribute =
            before.pos == .determiner && !isEndOfPhrase(c.next)
            && readings(of: c.next)[0].pos == .noun && Self.ordinals.contains(c.word)
        let isPredicate = before.lemma == "be" && c.word == "close"
        return isAttribute || isPredicate ? Reading(lemma: c.word, pos: .adjective) : nil
    }

    private static let ordinals: Set<String> = ["second", "third", "quarter"]

    /// `sings better`, `turned left`: an adverb behind a verb.
    private func degree(_ c: Context) -> Reading? {
        guard let before = c.before, before.pos == .verb, isEndOfPhrase(c.next) else { return nil }
        switch c.word {
        case "better", "best": return Reading(lemma: "well", pos: .adverb)
        case "worse", "worst": return Reading(lemma: "badly", pos: .adverb)
        case "left", "right": return Reading(lemma: c.word, pos: .adverb)
        default: return nil
        }
    }

    /// `are funding the school`, `kept warning them`, `by building roads`
    private func progressive(_ c: Context) -> Reading? {
        guard c.word.hasSuffix("ing"), let before = c.before, let verb = verb(c.word) else {
            return nil
        }
        if before.lemma == "be", before.pos == .auxiliary {
            let isAdjective = hasPart(c.word, .adjective)
            return c.next == "of" || isAdjective && (!isObject(c.next) || c.next == "to")
                ? nil : verb
        }
        if Self.beforeGerund.contains(before.lemma) || before.pos == .adposition {
            return isObject(c.next) ? verb : nil
        }
        return nil
    }

    private static let beforeGerund: Set<String> = [
        "keep", "start", "stop", "begin", "continue", "avoid", "finish", "enjoy", "consider",
    ]

    /// `they order books`, `will appeal`, `people vote in May`, `he lives`
    private func finite(_ c: Context) -> Reading? {
        guard let before = c.before, let verb = verb(c.word), !c.word.hasSuffix("ing"),
            !c.word.hasSuffix("ed"), irregular.function[c.word] == nil,
            !["better", "best", "worse"].contains(c.word)
        else { return nil }
        if Self.modals.contains(before.lemma), before.pos == .auxiliary { return verb }
        if c.wordBefore == "to", !Self.beforeTo.contains(c.second?.lemma ?? "") {
            return isMainly(verb.lemma) || isObject(c.next) ? verb : nil
        }
        let isSingular = c.word != verb.lemma && c.word.hasSuffix("s")
        if Self.subjects.contains(c.wordBefore) {
            let isThird = ["he", "she", "it"].contains(c.wordBefore)
            return isThird == isSingular || c.wordBefore == "who" ? verb : nil
        }
        guard before.pos == .noun || before.pos == .properNoun else { return nil }
        let isPlural = c.wordBefore != before.lemma.lowercased() || c.wordBefore == "people"
        return isPlural != isSingular && isObject(c.next) ? verb : nil
    }

    /// The verb that a word is a form of.
    private func verb(_ word: String) -> Reading? {
        if let known = irregular.lemmas[word]?.first(where: { $0.pos == .verb }) { return known }
        if hasPart(word, .verb) { return Reading(lemma: word, pos: .verb) }
        return EnglishEndings.bases(of: word).first { $0.1 == .verb && hasPart($0.0, .verb) }
            .map { Reading(lemma: $0.0, pos: .verb) }
    }

    private func isMainly(_ verb: String) -> Bool { isPrimarilyVerb(verb) }

    private static let modals: Set<String> = [
        "will", "would", "can", "could", "may", "might", "must", "shall", "should", "do",
    ]
    private static let subjects: Set<String> = ["i", "we", "you", "they", "he", "she", "it", "who"]
    /// `due to work`: no verb stands behind these.
    private static let beforeTo: Set<String> = [
        "due", "accord", "according", "thanks", "prior", "subject", "close", "owe", "relate",
        "lead", "response", "damage", "access", "return", "way", "right", "next", "add",
    ]

    /// Whether what an object begins with follows: `the`, `him`, `every`, `in`.
    private func isObject(_ next: String) -> Bool {
        guard !next.isEmpty, next != "of" else { return false }
        let pos = readings(of: next)[0].pos
        return [.determiner, .pronoun, .adposition, .numeral].contains(pos)
    }

    /// Whether no noun follows that the word could be an attribute of.
    private func isEndOfPhrase(_ next: String) -> Bool {
        guard let first = next.unicodeScalars.first, first.properties.isAlphabetic else {
            return true
        }
        let pos = readings(of: next)[0].pos
        return [.verb, .auxiliary, .adposition, .coordinator, .subordinator, .adverb, .pronoun]
            .contains(pos)
    }
}
