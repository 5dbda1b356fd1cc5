import SverkaSupport

/// Part of speech, in the names of Universal Dependencies.
public enum PartOfSpeech: UInt8, Sendable, CaseIterable {
    case noun, properNoun, adjective, verb, adverb, pronoun, determiner, numeral
    case adposition, coordinator, subordinator, particle, interjection, auxiliary
    case punctuation, symbol, other

    /// `NOUN`, `PROPN`, …
    public var name: String {
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
    public var isContent: Bool {
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

    public var isNominal: Bool { self == .noun || self == .properNoun }
}

public enum Case: UInt8, Sendable, CaseIterable {
    case none, nominative, genitive, dative, accusative, instrumental, locative
    /// `в лесу`: the locative of some masculines.
    case secondLocative
    /// `чаю`: the partitive of some masculines.
    case partitive

    /// The six that every nominal has.
    public static let six: [Case] = [
        .nominative, .genitive, .dative, .accusative, .instrumental, .locative,
    ]
    var name: String {
        ["", "Nom", "Gen", "Dat", "Acc", "Ins", "Loc", "Loc", "Par"][Int(rawValue)]
    }
}

public enum Number: UInt8, Sendable { case none, singular, plural }
public enum Gender: UInt8, Sendable { case none, masculine, feminine, neuter }

/// The form of a verb.
public enum VerbForm: UInt8, Sendable {
    case none, infinitive, present, past, imperative, gerund
    case presentActive, pastActive, presentPassive, pastPassive

    public var isParticiple: Bool { rawValue >= VerbForm.presentActive.rawValue }
}

/// The grammemes of a word form.
public struct Tag: Sendable, Hashable {
    public var pos: PartOfSpeech
    public var grammaticalCase: Case = .none
    public var number: Number = .none
    public var gender: Gender = .none
    /// Of nouns, and of adjectives where the accusative depends on it.
    public var animate: Animacy = .none
    public var person: UInt8 = 0
    public var verbForm: VerbForm = .none
    public var degree: Degree = .none
    /// A short adjective or participle.
    public var short = false

    public enum Animacy: UInt8, Sendable { case none, animate, inanimate }
    public enum Degree: UInt8, Sendable { case none, comparative, superlative }

    public init(
        _ pos: PartOfSpeech, _ grammaticalCase: Case = .none, _ number: Number = .none,
        _ gender: Gender = .none, animate: Animacy = .none, person: UInt8 = 0,
        verbForm: VerbForm = .none, degree: Degree = .none, short: Bool = false
    ) {
        self.pos = pos
        self.grammaticalCase = grammaticalCase
        self.number = number
        self.gender = gender
        self.animate = animate
        self.person = person
        self.verbForm = verbForm
        self.degree = degree
        self.short = short
    }

    /// The features in Universal Dependencies' names, in their order; `_` for
    /// none.
    public var features: String {
        var out: [String] = []
        switch animate {
        case .animate: out.append("Animacy=Anim")
        case .inanimate: out.append("Animacy=Inan")
        case .none: break
        }
        if grammaticalCase != .none { out.append("Case=\(grammaticalCase.name)") }
        switch degree {
        case .comparative: out.append("Degree=Cmp")
        case .superlative: out.append("Degree=Sup")
        case .none: break
        }
        switch gender {
        case .masculine: out.append("Gender=Masc")
        case .feminine: out.append("Gender=Fem")
        case .neuter: out.append("Gender=Neut")
        case .none: break
        }
        if verbForm == .imperative { out.append("Mood=Imp") }
        switch number {
        case .singular: out.append("Number=Sing")
        case .plural: out.append("Number=Plur")
        case .none: break
        }
        if person > 0 { out.append("Person=\(person)") }
        switch verbForm {
        case .present, .presentActive, .presentPassive: out.append("Tense=Pres")
        case .past, .pastActive, .pastPassive: out.append("Tense=Past")
        default: break
        }
        if short { out.append("Variant=Short") }
        switch verbForm {
        case .none: break
        case .infinitive: out.append("VerbForm=Inf")
        case .gerund: out.append("VerbForm=Conv")
        case .present, .past, .imperative: out.append("VerbForm=Fin")
        default: out.append("VerbForm=Part")
        }
        switch verbForm {
        case .presentPassive, .pastPassive: out.append("Voice=Pass")
        case .presentActive, .pastActive: out.append("Voice=Act")
        default: break
        }
        return out.isEmpty ? "_" : out.joined(separator: "|")
    }

    /// Whether an adjective of this form can stand with a noun of that form.
    public func agrees(with noun: Tag) -> Bool {
        let mine = grammaticalCase == .partitive ? Case.genitive : grammaticalCase
        var theirs = noun.grammaticalCase
        if theirs == .secondLocative { theirs = .locative }
        if theirs == .partitive { theirs = .genitive }
        guard mine == theirs, number == noun.number else { return false }
        if number == .singular, gender != .none, noun.gender != .none, gender != noun.gender {
            return false
        }
        if mine == .accusative, animate != .none, noun.animate != .none {
            return animate == noun.animate
        }
        return true
    }
}
