import SverkaText

extension PersonNames {
    /// The parts that a word of a name may have between hyphens.
    private static let mostParts = 5

    /// `Франком-Вальтером`, `Бушем-младшим`, `аль-Башира`: the parts, in one
    /// case.
    ///
    /// A name of more parts than people have is left as it is: each part
    /// multiplies what the whole may be.
    func hyphenated(_ head: String, _ tail: String) -> [Part] {
        guard head.hyphenParts.count < Self.mostParts else {
            return [Part(form: head + "-" + tail, weight: 1)]
        }
        let first: [Part]
        if Self.articles.contains(head.lowercased()) || Self.particles.contains(head.lowercased()) {
            first = [Part(form: head, weight: 1)]
        } else {
            first = part(head) + [Part(form: head, weight: NameWeights.unchangedHead)]
        }
        return part(tail).flatMap { second in
            first.compactMap { Self.joined($0, second) }
        }
    }

    /// Both parts, where they may stand in one case and gender.
    private static func joined(_ first: Part, _ second: Part) -> Part? {
        let (one, other) = (first.grammaticalCase, second.grammaticalCase)
        guard one == other || one == .none || other == .none,
            first.gender == second.gender || first.gender == .none || second.gender == .none
        else { return nil }
        return Part(
            form: first.form + "-" + second.form, grammaticalCase: one == .none ? other : one,
            gender: first.gender == .none ? second.gender : first.gender,
            weight: first.weight * second.weight)
    }

    private func part(_ text: String) -> [Part] {
        if let young = NameAges.parts[text] { return young }
        let word = Tagger.Word(
            token: Token(start: 0, end: 0, kind: .cyrillic, shape: .capitalised), text: text,
            reading: Reading(lexeme: .none, tag: Tag(.properNoun), weight: 1, source: .guess))
        return parts(of: text, knowledge(of: word), isLast: true, isAsian: false)
    }
}
