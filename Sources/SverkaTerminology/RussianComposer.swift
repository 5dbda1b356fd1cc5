import SverkaMorphology
import SverkaText

/// Puts Russian terms together for English ones from the lexicon, with
/// agreement and government: `military doctrine` → `военная доктрина`,
/// `territory of Ukraine` → `территория Украины`.
package struct RussianComposer {
    private let lexicon: Lexicon
    private let english: EnglishAnalyzer
    /// Fixed expressions and names of several words, by the English in small
    /// letters.
    private let phrases: [String: String]
    private let senses: ListedSenses

    package init(analyzer: Analyzer) { self.init(analyzer: analyzer, senses: ListedSenses()) }

    init(analyzer: Analyzer, senses: ListedSenses) {
        self.senses = senses
        lexicon = analyzer.lexicon
        english = EnglishAnalyzer(lexicon: analyzer.lexicon)
        var phrases: [String: String] = [:]
        for phrase in lexicon.phrases where ["сущ", "organisation"].contains(phrase.kind) {
            for english in phrase.english where phrases[english.lowercased()] == nil {
                phrases[english.lowercased()] = phrase.russian
            }
        }
        self.phrases = phrases
    }

    /// A lexeme chosen for an English word.
    private struct Choice {
        var lexeme: Int32
        var cost: Int
        /// How likely it is beside the other lexemes that the word may
        /// translate, 0 to 1.
        var share = 1.0
    }

    /// How likely it is that the words of a term were rendered in their sense:
    /// the product of their shares, 0 to 1.
    func certainty(of term: String) -> Double {
        let words = term.split(separator: " ").map(String.init)
        var product = 1.0
        var index = 0
        while index < words.count {
            if let length = expression(words[index...]) {
                index += length
                continue
            }
            let choices = [noun(words[index]), adjective(words[index])].compactMap(\.self)
            product *= choices.min { $0.cost < $1.cost }?.share ?? 1
            index += 1
        }
        return product
    }

    /// Words of the longest expression that the lexicon has as a whole.
    private func expression(_ words: ArraySlice<String>) -> Int? {
        stride(from: words.count, to: 1, by: -1).first { count in
            let text = words.prefix(count).joined(separator: " ").lowercased()
            return phrases[text] != nil || !lexicon.russian(forPhrase: text).isEmpty
        }
    }

    /// The Russian term; nil where a word is not in the lexicon.
    ///
    /// - Parameter plural: whether the term is used in the plural.
    package func russian(for term: String, plural: Bool) -> String? {
        let words = term.split(separator: " ").map(String.init)
        guard !words.isEmpty, words.count <= 6 else { return nil }
        if let beside = person(words) ?? placeOfKind(words) { return beside }
        // `Security Council`: a name of several words has a capital in Russian.
        let isName =
            words.count > 1
            && words.allSatisfy { $0.first?.isUppercase == true || $0 == "of" || $0 == "the" }
        // `Bright Day human rights centre`: its name is not to be translated.
        guard isName || words.allSatisfy({ $0.first?.isUppercase != true || isOfPlace($0) }),
            let composed = composed(words, plural: plural)
        else { return nil }
        return isName ? composed.prefix(1).uppercased() + composed.dropFirst() : composed
    }

    private func composed(_ words: [String], plural: Bool) -> String? {
        // `vice president`
        if words.count == 2, let prefix = Self.prefixes[words[0].lowercased()],
            prefix.hasSuffix("-"), let rest = composed([words[1].lowercased()], plural: plural)
        {
            return prefix + rest
        }
        if words.count == 1 {
            return prefixed(words[0], plural: plural) ?? single(words[0], plural: plural)
        }
        if let name = personsName(words) { return name }
        if let known = ofPlace(words) { return known }
        if let preposition = words.firstIndex(of: "of"), preposition > 0 {
            var tail = Array(words[(preposition + 1)...])
            if tail.first == "the" { tail.removeFirst() }
            guard let first = phrase(Array(words[..<preposition]), .nominative, plural) else {
                return nil
            }
            let isInvasion = first.hasSuffix("вторжение")
            let second = phrase(
                tail, isInvasion ? .accusative : .genitive, isPlural(tail.last ?? ""))
            guard let second else { return nil }
            return first + (isInvasion ? Self.into(second) : " ") + second
        }
        return phrase(words, .nominative, plural)
    }

    /// `в` before a word, with the spaces: `во Францию`. `invasion of` is the
    /// one `of` of our field that is no genitive.
    private static func into(_ word: String) -> String {
        let start = word.lowercased().unicodeScalars.prefix(2)
        let isHard =
            start.first.map { "вф".unicodeScalars.contains($0) } == true
            && start.last.map { !"аеёиоуыэюя".unicodeScalars.contains($0) } == true
        return isHard ? " во " : " в "
    }

    /// A word alone; of names a place or a surname, since a given name alone is
    /// no term.
    private func single(_ word: String, plural: Bool) -> String? {
        if word.first?.isUppercase == true {
            guard
                let name = best(
                    lexicon.russian(for: word.lowercased()), [.properNoun], capital: true),
                lexicon.isPlace(name.lexeme) || lexicon.isSurname(name.lexeme)
            else { return nil }
            return lexicon.entry(name.lexeme).lemma
        }
        return phrase([word], .nominative, plural)
    }

    /// `Alexander Lukashenko`: each word is a name.
    private func personsName(_ words: [String]) -> String? {
        guard words.count <= 3 else { return nil }
        var out: [String] = []
        var isWomans = false
        for word in words {
            guard word.first?.isUppercase == true,
                let name = best(
                    lexicon.russian(for: word.lowercased()), [.properNoun], capital: true),
                !lexicon.isPlace(name.lexeme)
            else { return nil }
            let lemma = lexicon.entry(name.lexeme).lemma
            if out.isEmpty { isWomans = lexicon.entry(name.lexeme).gender == .feminine }
            out.append(isWomans ? lexicon.womansSurname(name.lexeme) ?? lemma : lemma)
        }
        return out.joined(separator: " ")
    }

    /// `president Joe Biden`: a word for a person, and the name beside it.
    private func person(_ words: [String]) -> String? {
        for start in words.indices.dropFirst() where words.count - start <= 3 {
            guard let name = personsName(Array(words[start...])) else { continue }
            guard let head = noun(words[start - 1].lowercased()), lexicon.isAnimate(head.lexeme),
                lexicon.entry(head.lexeme).pos == .noun
            else { return nil }
            let title = words[..<start].map { $0.lowercased() }
            return (phrases[title.joined(separator: " ")] ?? phrase(title, .nominative, false))
                .map { $0 + " " + name }
        }
        return nil
    }

    /// `Hubei Province`: the name of a place beside what kind of place it is.
    private func placeOfKind(_ words: [String]) -> String? {
        guard words.count > 1, let kind = noun(words.last!.lowercased()),
            Self.kinds.contains(lexicon.entry(kind.lexeme).lemma)
        else { return nil }
        // `Kansas City` is no city of Kansas.
        guard lexicon.russian(forPhrase: words.joined(separator: " ").lowercased()).isEmpty else {
            return nil
        }
        let english = words.dropLast().joined(separator: " ").lowercased()
        let names =
            words.count == 2 ? lexicon.russian(for: english) : lexicon.russian(forPhrase: english)
        guard let place = best(names, [.properNoun], capital: true),
            lexicon.isPlace(place.lexeme)
        else { return nil }
        return lexicon.entry(kind.lexeme).lemma + " " + lexicon.entry(place.lexeme).lemma
    }

    /// Beside these a place's name stands in their case; others have its
    /// adjective, as `Минская область`.
    private static let kinds: Set<String> = [
        "город", "деревня", "княжество", "озеро", "остров", "посёлок", "провинция", "река", "село",
        "штат", "эмират",
    ]

    /// `Russian Security Council`: a known expression of a place stands before
    /// the place's genitive, `Совет безопасности России`.
    private func ofPlace(_ words: [String]) -> String? {
        guard words.count > 2,
            let known = phrases[words.dropFirst().joined(separator: " ").lowercased()],
            let adjective = adjective(words[0])
        else { return nil }
        let place = lexicon.place(ofAdjective: adjective.lexeme)
        guard place >= 0,
            let genitive = lexicon.form(
                of: place, case: .genitive, number: .singular, gender: lexicon.entry(place).gender)
        else { return nil }
        return known + " " + genitive
    }

    /// `co-aggressor`: a prefix before a word of the lexicon.
    private func prefixed(_ word: String, plural: Bool) -> String? {
        let small = word.lowercased()
        guard let hyphen = small.firstIndex(of: "-"),
            let prefix = Self.prefixes[String(small[..<hyphen])],
            let rest = phrase([String(small[small.index(after: hyphen)...])], .nominative, plural)
        else { return nil }
        return prefix + rest
    }

    private static let prefixes: [String: String] = [
        "co": "со", "anti": "анти", "ex": "экс-", "vice": "вице-", "counter": "контр",
        "super": "супер",
        "mini": "мини-", "pseudo": "псевдо", "neo": "нео",
    ]

    private func isPlural(_ word: String) -> Bool {
        let reading = english.readings(of: word)[0]
        return reading.pos == .noun && reading.lemma != word.lowercased()
    }

    private func phrase(_ words: [String], _ grammaticalCase: Case, _ plural: Bool) -> String? {
        // `wash hands` is nothing to wash with.
        guard let last = words.last, words.count == 1 || !english.isRatherVerb(words[0]) else {
            return nil
        }
        if words.count > 1 {
            // A compound that the lexicon has as one: `cease fire`.
            let joined = (words.dropLast() + [english.readings(of: last)[0].lemma])
                .joined(separator: " ").lowercased()
            if let whole = best(lexicon.russian(forPhrase: joined), [.noun, .properNoun]) {
                return form(whole, grammaticalCase, plural)
            }
        }
        guard !hasFullName(words) else { return nil }
        if words.count > 2,
            let compound = best(
                lexicon.russian(forPhrase: words.suffix(2).joined(separator: " ").lowercased()),
                [.noun])
        {
            // `Indian prime minister`
            return phrase(Array(words.dropLast(2)), compound, grammaticalCase, plural)
        }
        guard let head = noun(last), isHead(head, of: words) else { return nil }
        // `washing hands`: what is done to what.
        if words.count == 2, words[0].hasSuffix("ing"), isPlural(last),
            let action = noun(words[0]), let object = form(head, .genitive, true),
            let text = form(action, grammaticalCase, false)
        {
            return text + " " + object
        }
        return phrase(words.dropLast(), head, grammaticalCase, plural)
    }

    /// A head with what stands before it in English.
    private func phrase(
        _ words: [String], _ head: Choice, _ grammaticalCase: Case, _ plural: Bool
    ) -> String? {
        let entry = lexicon.entry(head.lexeme)
        let number: Number = plural || entry.pluralOnly ? .plural : .singular
        guard let headForm = form(head, grammaticalCase, plural) else { return nil }
        var before: [String] = [], behind: [String] = []
        for word in words {
            if let adjective = adjective(word),
                let text = lexicon.form(
                    of: adjective.lexeme, case: grammaticalCase, number: number,
                    gender: entry.gender)
            {
                before.append(text)
            } else if let noun = noun(word),
                let text = form(noun, .genitive, isPlural(word) || isOfPeople(noun))
            {
                behind.insert(text, at: 0)
            } else {
                return nil
            }
        }
        return (before + [headForm] + behind).joined(separator: " ")
    }

    /// Whether a noun may carry a phrase: not a person, beside whose name only a
    /// word for the person stands, and a place only behind its adjectives:
    /// `western Ukraine`, but `capital Minsk`.
    private func isHead(_ head: Choice, of words: [String]) -> Bool {
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
    private func hasFullName(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { isOfPerson($0) && isNamed($1) }
    }

    private func isOfPerson(_ word: String) -> Bool {
        named(word).map { !lexicon.isPlace($0.lexeme) } ?? false
    }

    private func isNamed(_ word: String) -> Bool { named(word) != nil }

    private func named(_ word: String) -> Choice? {
        guard word.first?.isUppercase == true else { return nil }
        return best(lexicon.russian(for: word.lowercased()), [.properNoun], capital: true)
    }

    /// Whether a noun before another stands for a kind of people: of `wounded`
    /// or `convict` there are many.
    private func isOfPeople(_ noun: Choice) -> Bool {
        lexicon.isAdjectivalNoun(noun.lexeme) && lexicon.isAnimate(noun.lexeme)
    }

    private func form(_ choice: Choice, _ grammaticalCase: Case, _ plural: Bool) -> String? {
        let entry = lexicon.entry(choice.lexeme)
        if grammaticalCase == .nominative, !plural { return entry.lemma }
        let number: Number = plural || entry.pluralOnly ? .plural : .singular
        return lexicon.form(
            of: choice.lexeme, case: grammaticalCase, number: number, gender: entry.gender)
    }

    private func noun(_ word: String) -> Choice? {
        let lemma = english.readings(of: word)[0].lemma.lowercased()
        // `talks`, `troops`: the plural has a meaning of its own, unless that is
        // by far the rarer word: `drugs` are `наркотики`.
        if word.hasSuffix("s"),
            let own = best(
                lexicon.russian(for: word.lowercased()), [.noun], like: word.lowercased())
        {
            let regular = best(lexicon.russian(for: lemma), [.noun], like: lemma)
            if own.cost <= (regular?.cost ?? own.cost) + Self.ownPlural { return own }
        }
        return best(
            lexicon.russian(for: lemma), [.noun, .properNoun],
            capital: word.first?.isUppercase == true, like: lemma)
            ?? best(lexicon.russian(for: word.lowercased()), [.noun, .properNoun])
    }

    /// Whether a word with a capital is a name or what is of a place:
    /// `Lukashenko regime`, `Belarusian army`.
    private func isOfPlace(_ word: String) -> Bool {
        lexicon.russian(for: word.lowercased()).contains {
            lexicon.entry($0.lexeme).pos == .properNoun || lexicon.isPlaceAdjective($0.lexeme)
        }
    }

    private func adjective(_ word: String) -> Choice? {
        best(lexicon.russian(for: word.lowercased()), [.adjective], like: word.lowercased())
    }

    /// What a plural's own meaning may cost more: a rank.
    private static let ownPlural = 3

    /// The lexeme that the word is the most usual translation of; of several
    /// the more frequent one, of adjectives of places that of the country.
    private func best(
        _ candidates: [(lexeme: Int32, rank: Int)], _ parts: Set<PartOfSpeech>,
        capital: Bool = false, like word: String? = nil
    ) -> Choice? {
        var best: Choice?
        var costs: [Int] = []
        for (lexeme, rank) in candidates {
            let entry = lexicon.entry(lexeme)
            guard parts.contains(entry.pos), rank <= 4 else { continue }
            var cost = entry.band
            if let word, entry.pos != .properNoun {
                cost += senses.cost(rank: rank, entry.lemma, word)
            } else {
                cost += rank * 3
            }
            if lexicon.isPlaceAdjective(lexeme) { cost -= 4 }
            if entry.pos == .properNoun { cost += capital ? -1 : 6 }
            costs.append(cost)
            if best == nil || cost < best!.cost { best = Choice(lexeme: lexeme, cost: cost) }
        }
        best?.share = ListedSenses.share(of: costs)
        return best
    }
}
