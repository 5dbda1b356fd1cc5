/// The grammemes of a word form.
@usableFromInline package struct Tag: Sendable, Hashable {
    package var pos: PartOfSpeech
    package var grammaticalCase: Case = .none
    package var number: Number = .none
    package var gender: Gender = .none
    /// Of nouns, and of adjectives where the accusative depends on it.
    package var animate: Animacy = .none
    package var person: UInt8 = 0
    package var verbForm: VerbForm = .none
    package var degree: Degree = .none
    /// A short adjective or participle.
    package var short = false

    @usableFromInline package enum Animacy: UInt8, Sendable { case none, animate, inanimate }
    @usableFromInline package enum Degree: UInt8, Sendable { case none, comparative, superlative }

    package init(
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
    package func agrees(with noun: Tag) -> Bool {
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
