import SverkaText

extension CitationFormer {
    /// The forms of a Russian phrase that stands in its citation form: the head
    /// and what agrees with it in every case and number; dependents behind the
    /// head, acronyms and words that do not inflect stay as they are.
    ///
    /// `Союзное государство` → `Союзное государство`, `Союзного государства`,
    /// …, `Союзных государствах`. The phrase itself is the first, and no form
    /// stands twice. A name in the plural (`Объединённые Арабские Эмираты`) has
    /// no singular; a phrase that begins with a verb or a preposition has no
    /// forms but itself.
    public func forms(of phrase: String) -> [String] {
        let texts = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        let words = tagger.words(texts).map(inCitationForm)
        let itself = texts.joined(separator: " ")
        guard let head = head(of: words), !words[..<head.first].contains(where: governs)
        else { return [itself] }
        let agreement = agreement(words, head)
        var out = [itself]
        var seen: Set = [itself]
        let isName = words[0].token.shape == .capitalised
        let parts = words.map { word in
            Part(
                word: word,
                paradigm: isInflected(word) ? analyzer.paradigm(of: word.reading.lexeme) : nil)
        }
        for number in [Number.singular, .plural]
        where !(number == .singular && isName && agreement.number == .plural) {
            for gender in genders(words[head.first], agreement, number) {
                for grammaticalCase in Case.allCases where grammaticalCase != .none {
                    for form in forms(parts, head, grammaticalCase, number, gender)
                    where seen.insert(form).inserted {
                        out.append(form)
                    }
                }
            }
        }
        return out
    }

    /// A word of a phrase with its paradigm, which is nil for what does not
    /// inflect, or is put together from parts.
    private struct Part {
        var word: Tagger.Word
        var paradigm: Paradigm?
    }

    /// A word with its reading in the nominative, where it has one.
    private func inCitationForm(_ word: Tagger.Word) -> Tagger.Word {
        guard ![.nominative, .none].contains(word.reading.tag.grammaticalCase),
            let reading = analyzer.readings(of: word.text).first(where: {
                $0.tag.grammaticalCase == .nominative
            })
        else { return word }
        var word = word
        word.reading = reading
        return word
    }

    /// Whether a word before the head makes the head its object.
    private func governs(_ word: Tagger.Word) -> Bool {
        let tag = word.reading.tag
        return tag.pos == .adposition || tag.pos == .verb && !tag.verbForm.isParticiple
    }

    /// The genders that forms are wanted in: all for an adjective by itself.
    private func genders(
        _ head: Tagger.Word, _ agreement: Agreement, _ number: Number
    ) -> [Gender] {
        let tag = head.reading.tag
        guard !tag.pos.isNominal, head.token.shape != .capitalised, number == .singular
        else { return [agreement.gender] }
        return [.masculine, .feminine, .neuter]
    }

    /// The phrase in one case and number; none where the head has no such form.
    private func forms(
        _ parts: [Part], _ head: (first: Int, last: Int), _ grammaticalCase: Case,
        _ number: Number, _ gender: Gender
    ) -> [String] {
        var phrases: [String] = [""]
        for (index, part) in parts.enumerated() {
            let word = part.word
            var forms = [word.text]
            if index <= head.last, isInflected(word) {
                let isHead = index == head.first
                forms = self.forms(
                    part, grammaticalCase, number, gender,
                    besides: isHead ? nil : parts[head.first].word.reading.tag)
                if isHead, forms.isEmpty { return [] }
                if forms.isEmpty { forms = [word.text] }
            } else if index == head.first, !Case.six.contains(grammaticalCase) {
                return []
            }
            phrases = phrases.flatMap { phrase in
                forms.map { phrase.isEmpty ? $0 : phrase + " " + $0 }
            }
        }
        return phrases
    }

    /// Whether a word has forms at all.
    private func isInflected(_ word: Tagger.Word) -> Bool {
        word.token.kind == .cyrillic && word.token.shape != .upper && word.reading.lexeme >= 0
            && word.reading.tag.grammaticalCase != .none
    }

    /// The forms of one word.
    ///
    /// - Parameter head: of what agrees with the head, the head.
    private func forms(
        _ part: Part, _ grammaticalCase: Case, _ number: Number, _ gender: Gender,
        besides head: Tag?
    ) -> [String] {
        let word = part.word
        guard let paradigm = part.paradigm else {
            return hyphenated(word, grammaticalCase, number)
        }
        let wanted = head.map { Self.agreeing(grammaticalCase, number, gender, $0) }
        var out: [String] = []
        for form in paradigm.forms(
            of: word.reading.tag, case: wanted ?? grammaticalCase, number: number, gender: gender)
        where head?.animate != .inanimate || form.tag.animate != .animate {
            let text = Capitals.copied(from: word.text, to: form.letters.description)
            if !out.contains(text) { out.append(text) }
        }
        return out
    }

    /// The case of what agrees with a head: of the six alone (`в густом лесу`),
    /// and the genitive for the accusative of men and of people.
    private static func agreeing(
        _ grammaticalCase: Case, _ number: Number, _ gender: Gender, _ head: Tag
    ) -> Case {
        switch grammaticalCase {
        case .secondLocative: return .locative
        case .partitive: return .genitive
        case .accusative where head.animate == .animate:
            return number == .plural || gender == .masculine ? .genitive : .accusative
        default: return grammaticalCase
        }
    }

    /// The forms of a word with a hyphen that the lexicon has not: the last
    /// part declines, the part before it may (`страна-агрессор`) or may not
    /// (`бизнес-план`).
    private func hyphenated(
        _ word: Tagger.Word, _ grammaticalCase: Case, _ number: Number
    ) -> [String] {
        guard let hyphen = word.text.lastIndex(of: "-") else { return [] }
        let first = String(word.text[..<hyphen])
        let last = forms(
            ofPart: word.text[word.text.index(after: hyphen)...], grammaticalCase, number)
        let firsts = [first] + forms(ofPart: first[...], grammaticalCase, number)
        return last.flatMap { end in
            firsts.enumerated().compactMap { index, start in
                index > 0 && start == first ? nil : "\(start)-\(end)"
            }
        }
    }

    /// The forms of a part of a word that is a noun or an adjective.
    private func forms(
        ofPart part: Substring, _ grammaticalCase: Case, _ number: Number
    ) -> [String] {
        let text = String(part)
        let reading = analyzer.readings(of: text).first {
            $0.tag.grammaticalCase == .nominative && $0.source != .guess
        }
        guard let reading, let paradigm = analyzer.paradigm(of: reading.lexeme) else { return [] }
        let forms = paradigm.forms(
            of: reading.tag, case: grammaticalCase, number: number, gender: reading.tag.gender)
        return forms.map { Capitals.copied(from: text, to: $0.letters.description) }
    }
}

extension EnglishAnalyzer {
    /// An English phrase and its plurals: of the last noun, or of the one
    /// before a preposition.
    ///
    /// `head of state` → `head of state`, `heads of state`. What is in the
    /// plural already stays alone. A possessive ending is none of the phrase.
    public func forms(of phrase: String) -> [String] {
        let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty else { return [""] }
        let preposition = words.indices.dropFirst().first {
            irregular.function[words[$0].lowercased()] == .adposition
        }
        let head = (preposition ?? words.endIndex) - 1
        return ([words[head]] + plurals(of: words[head])).map { form in
            var words = words
            words[head] = form
            return words.joined(separator: " ")
        }
    }

    /// The plurals that a noun may have; none for one that is a plural, or that
    /// does not end in a letter.
    func plurals(of noun: String) -> [String] {
        let small = noun.lowercased(), reading = readings(of: noun)[0]
        let isPlural =
            small.hasSuffix("men")
            || reading.lemma.lowercased() != small && (reading.pos == .noun || small.hasSuffix("s"))
        guard !isPlural, let last = small.unicodeScalars.last, last.properties.isAlphabetic
        else { return [] }
        if let irregular = irregular.plurals[small], !irregular.isEmpty {
            return irregular.map { Capitals.copied(from: noun, to: $0) }
        }
        func isVowel(_ character: Character?) -> Bool { character.map("aeiou".contains) ?? true }
        if noun.count > 1, noun == noun.uppercased() { return [noun + "s"] }
        if ["s", "x", "z", "ch", "sh"].contains(where: small.hasSuffix) { return [noun + "es"] }
        if small.hasSuffix("y"), !isVowel(small.dropLast().last) {
            let regular = String(noun.dropLast()) + "ies"
            // `the Kennedys`.
            return noun.first?.isUppercase == true ? [regular, noun + "s"] : [regular]
        }
        if small.hasSuffix("o"), !isVowel(small.dropLast().last) {
            return [noun + "s", noun + "es"]
        }
        if small.hasSuffix("man") {
            let irregular = String(noun.dropLast(2)) + "en"
            return noun.first?.isUppercase == true ? [irregular, noun + "s"] : [irregular]
        }
        return [noun + "s"]
    }
}
