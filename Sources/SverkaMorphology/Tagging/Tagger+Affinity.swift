extension Tagger {
    /// How well two neighbours go together.
    ///
    /// - Parameter cases: what the first governs, if it is a preposition.
    static func affinity(_ first: Tag, _ second: Tag, _ cases: [Case]?) -> Float {
        if first.pos == .adposition { return behindPreposition(second, cases) }
        if second.grammaticalCase == .locative, isBare(first) {
            return TaggerWeights.bareLocative
        }
        if first.pos == .determiner, first.grammaticalCase == .none {
            return behindPossessive(second)
        }
        if isAttributive(first), first.grammaticalCase != .none {
            return behindAttribute(first, second)
        }
        if first.pos.isNominal { return behindNoun(first, second) }
        if first.pos == .punctuation, second.pos == .properNoun,
            second.grammaticalCase == .genitive || second.grammaticalCase == .accusative
        {
            return TaggerWeights.bareGenitive
        }
        if first.pos == .pronoun, isFinite(second) { return TaggerWeights.pronounBeforeVerb }
        if isFinite(first), isFinite(second) { return TaggerWeights.twoVerbs }
        if first.pos == .numeral, second.pos.isNominal, second.grammaticalCase == .genitive {
            return TaggerWeights.counted
        }
        if first.pos == .adverb, second.pos == .verb || second.pos == .adjective {
            return TaggerWeights.adverbBeforeVerb
        }
        return 0
    }

    /// Whether no locative stands behind a word that is no preposition.
    @inline(__always)
    private static func isBare(_ first: Tag) -> Bool {
        switch first.pos {
        case .verb: !first.verbForm.isParticiple
        case .pronoun, .adverb: true
        case .noun: ![.locative, .none].contains(first.grammaticalCase)
        default: false
        }
    }

    @inline(__always)
    private static func isFinite(_ tag: Tag) -> Bool {
        tag.pos == .verb && (tag.verbForm == .past || tag.verbForm == .present)
    }

    @inline(__always)
    private static func isAttributive(_ tag: Tag) -> Bool {
        (tag.pos == .adjective || tag.pos == .determiner || tag.verbForm.isParticiple
            || tag.pos == .numeral) && !tag.short
    }

    @inline(__always)
    private static func isQualifier(_ tag: Tag) -> Bool {
        tag.pos == .adjective || tag.verbForm.isParticiple
    }

    @inline(__always)
    private static func behindPreposition(_ second: Tag, _ cases: [Case]?) -> Float {
        guard let cases else { return 0 }
        if second.grammaticalCase == .none {
            return [.verb, .adverb].contains(second.pos) && !second.verbForm.isParticiple
                ? TaggerWeights.wordWithoutCase : 0
        }
        return cases.contains(second.grammaticalCase)
            ? TaggerWeights.governedCase : TaggerWeights.otherCase
    }

    /// `его друзья`, `этом городе`; by itself rather the pronoun.
    @inline(__always)
    private static func behindPossessive(_ second: Tag) -> Float {
        if second.pos.isNominal || isQualifier(second) {
            return second.short ? TaggerWeights.possessedShort : TaggerWeights.possessed
        }
        return second.pos == .determiner || second.pos == .numeral
            ? TaggerWeights.possessedQualified : TaggerWeights.possessedOther
    }

    @inline(__always)
    private static func behindAttribute(_ first: Tag, _ second: Tag) -> Float {
        if second.pos.isNominal || isQualifier(second), second.grammaticalCase != .none {
            return first.agrees(with: second)
                ? TaggerWeights.agreement
                : first.verbForm.isParticiple && second.grammaticalCase == .instrumental
                    ? TaggerWeights.participleGoverns : TaggerWeights.disagreement
        }
        if second.pos == .verb { return TaggerWeights.adjectiveBeforeVerb }
        if second.pos == .adverb || second.pos == .adjective { return 0 }
        if first.verbForm.isParticiple {
            return second.pos == .adposition ? TaggerWeights.participleGoverns : 0
        }
        return first.pos == .adjective ? TaggerWeights.adjectiveAlone : 0
    }

    @inline(__always)
    private static func behindNoun(_ first: Tag, _ second: Tag) -> Float {
        if second.pos.isNominal {
            return first.pos == .properNoun && second.pos == .properNoun
                ? twoNames(first, second) : twoNouns(first, second)
        }
        if isQualifier(second), second.grammaticalCase == .genitive {
            return TaggerWeights.genitiveAttribute
        }
        if second.pos == .verb, first.grammaticalCase == .nominative,
            second.verbForm == .present || second.verbForm == .past
        {
            return first.number == second.number
                ? TaggerWeights.subject : TaggerWeights.subjectOfOtherNumber
        }
        return 0
    }

    /// Two names agree.
    @inline(__always)
    private static func twoNames(_ first: Tag, _ second: Tag) -> Float {
        if first.grammaticalCase == .none || second.grammaticalCase == .none {
            return TaggerWeights.nameWithoutCase
        }
        guard first.grammaticalCase == second.grammaticalCase, first.number == second.number
        else { return TaggerWeights.namesUnlike }
        return first.gender == second.gender
            ? TaggerWeights.namesAlike : TaggerWeights.namesOfTwoGenders
    }

    /// A noun behind a noun is a genitive.
    @inline(__always)
    private static func twoNouns(_ first: Tag, _ second: Tag) -> Float {
        if second.grammaticalCase == .genitive { return TaggerWeights.genitive }
        guard second.pos == .properNoun else { return TaggerWeights.nounBehindNoun }
        if second.grammaticalCase == .none { return TaggerWeights.appositionWithoutCase }
        return first.grammaticalCase == second.grammaticalCase
            ? TaggerWeights.apposition : TaggerWeights.nounBehindNoun
    }
}
