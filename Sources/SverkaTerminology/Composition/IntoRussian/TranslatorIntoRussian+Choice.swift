import SverkaSupport
import SverkaMorphology
import SverkaText

/// Which Russian word an English one is, and what names there are among words.
extension TranslatorIntoRussian {
    /// A lexeme chosen for an English word.
    struct Choice {
        var lexeme: Lexeme.ID
        var cost: Int
        /// How likely it is beside the other lexemes that the word may
        /// translate, 0 to 1.
        var share = 1.0
    }

    func noun(_ word: String) -> Choice? {
        let small = word.lowercased()
        let lemma = english.readings(of: word)[0].lemma.lowercased()
        // `talks`, `troops`: the plural has a meaning of its own, unless that is
        // by far the rarer word: `drugs` are `наркотики`.
        if word.hasSuffix("s"), let own = best(lexicon.russian(for: small), [.noun], like: small) {
            let regular = best(lexicon.russian(for: lemma), [.noun], like: lemma)
            if own.cost <= (regular?.cost ?? own.cost) + SenseWeights.ownPlural { return own }
        }
        return best(
            lexicon.russian(for: lemma), [.noun, .properNoun], isName: Self.isCapital(word),
            like: lemma)
            ?? best(lexicon.russian(for: small), [.noun, .properNoun])
    }

    func adjective(_ word: String) -> Choice? {
        best(lexicon.russian(for: word.lowercased()), [.adjective], like: word.lowercased())
    }

    /// A name that a word with a capital is.
    func named(_ word: String) -> Choice? {
        guard Self.isCapital(word) else { return nil }
        return best(lexicon.russian(for: word.lowercased()), [.properNoun], isName: true)
    }

    /// Whether a word with a capital is a name or what is of a place:
    /// `Lukashenko regime`, `Belarusian army`.
    func isOfPlace(_ word: String) -> Bool {
        lexicon.russian(for: word.lowercased()).contains {
            lexicon.entry($0.lexeme).pos == .properNoun || lexicon.isPlaceAdjective($0.lexeme)
        }
    }

    /// Whether a noun may carry a phrase: not a person, beside whose name only a
    /// word for the person stands, and a place only behind its adjectives:
    /// `western Ukraine`, but `capital Minsk`.
    func isHead(_ head: Choice, of words: Words) -> Bool {
        guard words.count > 1, lexicon.entry(head.lexeme).pos == .properNoun else { return true }
        return lexicon.isPlace(head.lexeme)
            && words.dropLast().allSatisfy { word in
                guard let adjective = adjective(word) else { return false }
                return noun(word).map { $0.cost >= adjective.cost } ?? true
            }
    }

    /// Whether two words that stand together are names of persons, so that
    /// their order and their case are one: `Nancy Pelosi talks`; or one of them
    /// before what may be a name too: `Kardashian West`.
    func hasFullName(_ words: Words) -> Bool {
        zip(words, words.dropFirst()).contains { first, second in
            (named(first).map { !lexicon.isPlace($0.lexeme) } ?? false) && named(second) != nil
                // `White House`
                && expressions["\(first) \(second)"] == nil
        }
    }

    /// The lexeme that the word is the most usual translation of; of several
    /// the more frequent one, of adjectives of places that of the country.
    func best(
        _ candidates: [(lexeme: Lexeme.ID, rank: Int)], _ parts: Set<PartOfSpeech>,
        isName: Bool = false, like word: String? = nil
    ) -> Choice? {
        var best: Choice?
        var costs: [Int] = []
        for (lexeme, rank) in candidates {
            let entry = lexicon.entry(lexeme)
            let isProper = entry.pos == .properNoun
            let lastRank = isProper ? SenseWeights.lastRankOfName : SenseWeights.lastRank
            guard parts.contains(entry.pos), rank <= lastRank else { continue }
            var cost = Int(entry.frequencyBand)
            if let word, !isProper {
                cost += senses.cost(rank: rank, entry.lemma, word)
            } else {
                cost += rank * SenseWeights.place
            }
            if lexicon.isPlaceAdjective(lexeme) { cost -= SenseWeights.placeAdjective }
            if isProper { cost += isName ? -SenseWeights.name : SenseWeights.noName }
            costs.append(cost)
            if best == nil || cost < best!.cost { best = Choice(lexeme: lexeme, cost: cost) }
        }
        best?.share = ListedSenses.share(of: costs)
        return best
    }
}
