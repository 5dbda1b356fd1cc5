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
