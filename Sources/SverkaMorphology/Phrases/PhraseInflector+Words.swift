import SverkaText

/// The forms of the words of a phrase.
extension PhraseInflector {
    /// The phrase in one case and number; none where the head has no such form.
    func forms(
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
    func isInflected(_ word: Tagger.Word) -> Bool {
        isRussian(word) && word.reading.lexeme.exists && word.reading.tag.grammaticalCase != .none
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
        guard let (head, tail) = word.text.splitAtLastHyphen else { return [] }
        let isFixed = Letters(head.lowercased()).map(Analyzer.firsts.contains) ?? false
        let firsts =
            [String(head)] + (isFixed ? [] : forms(ofPart: head, grammaticalCase, number))
        return forms(ofPart: tail, grammaticalCase, number).flatMap { end in
            firsts.enumerated().compactMap { index, start in
                index > 0 && start == head ? nil : "\(start)-\(end)"
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
