import SverkaMorphology
import SverkaText

/// Puts Russian terms together for English ones from the lexicon, with
/// agreement and government: `military doctrine` → `военная доктрина`,
/// `territory of Ukraine` → `территория Украины`.
struct Composer {
    private let lexicon: Lexicon
    private let english: EnglishAnalyzer
    private let former: CitationFormer

    init(analyzer: Analyzer) {
        lexicon = analyzer.lexicon
        english = EnglishAnalyzer(lexicon: analyzer.lexicon)
        former = CitationFormer(analyzer: analyzer)
    }

    /// A lexeme chosen for an English word.
    private struct Choice {
        var lexeme: Int32
        var cost: Int
    }

    /// The Russian term; nil where a word is not in the lexicon.
    ///
    /// - Parameter plural: whether the term is used in the plural.
    func russian(for term: String, plural: Bool) -> String? {
        let words = term.split(separator: " ").map(String.init)
        guard !words.isEmpty, words.count <= 6 else { return nil }
        if let preposition = words.firstIndex(of: "of"), preposition > 0 {
            var tail = Array(words[(preposition + 1)...])
            if tail.first == "the" { tail.removeFirst() }
            guard let first = phrase(Array(words[..<preposition]), .nominative, plural),
                let second = phrase(tail, .genitive, isPlural(tail.last ?? ""))
            else { return nil }
            return first + " " + second
        }
        return phrase(words, .nominative, plural)
    }

    private func isPlural(_ word: String) -> Bool {
        let reading = english.readings(of: word)[0]
        return reading.pos == .noun && reading.lemma != word.lowercased() && word.hasSuffix("s")
    }

    private func phrase(_ words: [String], _ grammaticalCase: Case, _ plural: Bool) -> String? {
        guard let last = words.last else { return nil }
        if words.count > 1 {
            // A compound that the lexicon has as one: `cease fire`.
            let joined = (words.dropLast() + [english.readings(of: last)[0].lemma])
                .joined(separator: " ").lowercased()
            if let whole = best(lexicon.russian(forPhrase: joined), [.noun, .properNoun]) {
                return form(whole, grammaticalCase, plural)
            }
        }
        guard let head = noun(last) else { return nil }
        let entry = lexicon.entry(head.lexeme)
        let number: Number = plural || entry.pluralOnly ? .plural : .singular
        guard let headForm = form(head, grammaticalCase, plural) else { return nil }
        var before: [String] = [], behind: [String] = []
        for word in words.dropLast() {
            if let adjective = adjective(word),
                let text = lexicon.form(
                    of: adjective.lexeme, case: grammaticalCase, number: number,
                    gender: entry.gender)
            {
                before.append(text)
            } else if let noun = noun(word), let text = form(noun, .genitive, isPlural(word)) {
                behind.insert(text, at: 0)
            } else {
                return nil
            }
        }
        return (before + [headForm] + behind).joined(separator: " ")
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
        return best(
            lexicon.russian(for: lemma), [.noun, .properNoun],
            capital: word.first?.isUppercase == true)
            ?? best(lexicon.russian(for: word.lowercased()), [.noun, .properNoun])
    }

    private func adjective(_ word: String) -> Choice? {
        best(lexicon.russian(for: word.lowercased()), [.adjective])
    }

    /// The lexeme that the word is the most usual translation of; of several
    /// the more frequent one, of adjectives of places that of the country.
    private func best(
        _ candidates: [(lexeme: Int32, rank: Int)], _ parts: Set<PartOfSpeech>,
        capital: Bool = false
    ) -> Choice? {
        var best: Choice?
        for (lexeme, rank) in candidates {
            let entry = lexicon.entry(lexeme)
            guard parts.contains(entry.pos), rank <= 4 else { continue }
            var cost = rank * 3 + entry.band
            if lexicon.isPlaceAdjective(lexeme) { cost -= 4 }
            if entry.pos == .properNoun { cost += capital ? -1 : 6 }
            if best == nil || cost < best!.cost { best = Choice(lexeme: lexeme, cost: cost) }
        }
        return best
    }
}
