import SverkaText

/// Sentences of one side that recur beside another sentence of the other side.
enum RepeatedSentences {
    /// The pairs in which a sentence recurs, but for those in which the other
    /// side is that of the first time; each with where that stands.
    ///
    /// - Parameters:
    ///   - side: whose sentences recur.
    ///   - isTelling: whether a sentence that recurs tells anything.
    static func changed(
        in text: CheckedText, _ side: Side, where isTelling: (SentencePair.Place) -> Bool
    ) -> [(pair: SentencePair, before: SentencePair.Place)] {
        var first: [UInt64: SentencePair.Place] = [:]
        return text.sentences.compactMap { pair in
            let recurring = pair.sides[side], other = pair.sides[side.other]
            guard isTelling(recurring) else { return nil }
            guard let known = first[recurring.key] else {
                first[recurring.key] = other
                return nil
            }
            return known.key == other.key ? nil : (pair, known)
        }
    }
}
