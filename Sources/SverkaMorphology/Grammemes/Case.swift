/// Grammatical case.
@usableFromInline package enum Case: UInt8, Sendable, CaseIterable {
    case none, nominative, genitive, dative, accusative, instrumental, locative
    /// `в лесу`: the locative of some masculines.
    case secondLocative
    /// `чаю`: the partitive of some masculines.
    case partitive

    /// The six that every nominal has.
    package static let six: [Case] = [
        .nominative, .genitive, .dative, .accusative, .instrumental, .locative,
    ]

    /// As Universal Dependencies names it.
    var name: String {
        ["", "Nom", "Gen", "Dat", "Acc", "Ins", "Loc", "Loc", "Par"][Int(rawValue)]
    }
}

extension Case {
    /// The case of a code in the tables of `Glossary/grammar`; nil where it is
    /// none. `any` is `none`: a form of every case.
    init?(code: String) {
        switch code {
        case "any": self = .none
        case "nom": self = .nominative
        case "gen": self = .genitive
        case "dat": self = .dative
        case "acc": self = .accusative
        case "ins": self = .instrumental
        case "loc": self = .locative
        case "loc2": self = .secondLocative
        case "par": self = .partitive
        default: return nil
        }
    }
}
