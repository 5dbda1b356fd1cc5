/// Part of speech, in the names of Universal Dependencies.
@usableFromInline package enum PartOfSpeech: UInt8, Sendable, CaseIterable {
    case noun, properNoun, adjective, verb, adverb, pronoun, determiner, numeral
    case adposition, coordinator, subordinator, particle, interjection, auxiliary
    case punctuation, symbol, other

    /// `NOUN`, `PROPN`, …
    package var name: String {
        switch self {
        case .noun: "NOUN"
        case .properNoun: "PROPN"
        case .adjective: "ADJ"
        case .verb: "VERB"
        case .adverb: "ADV"
        case .pronoun: "PRON"
        case .determiner: "DET"
        case .numeral: "NUM"
        case .adposition: "ADP"
        case .coordinator: "CCONJ"
        case .subordinator: "SCONJ"
        case .particle: "PART"
        case .interjection: "INTJ"
        case .auxiliary: "AUX"
        case .punctuation: "PUNCT"
        case .symbol: "SYM"
        case .other: "X"
        }
    }

    /// Whether words of this class carry the content of a sentence.
    @usableFromInline package var isContent: Bool {
        switch self {
        case .noun, .properNoun, .adjective, .verb, .adverb, .numeral, .other: true
        default: false
        }
    }

    /// Whether the class takes no new words.
    var isClosed: Bool {
        switch self {
        case .pronoun, .determiner, .adposition, .coordinator, .subordinator, .auxiliary,
            .particle:
            true
        default: false
        }
    }

    @usableFromInline package var isNominal: Bool { self == .noun || self == .properNoun }
}
