/// The principal parts of a verb, from its infinitive (without `ся`) and class.
struct Conjugation {
    let infinitive: Letters
    let inflection: InflectionClass

    typealias Parts = VerbInflection.Parts

    var stressedEnding: Bool { inflection.stress == "b" }
    private var transitive: Bool { !inflection.intransitive }

    func parts() -> Parts {
        var parts = regular()
        if !inflection.imperfective { parts.presentPassive = "" }
        if !transitive { parts.presentPassive = "" }
        if !transitive { parts.passives = [] }
        // Imperfectives of this type have no past passive: `решать`, `давать`.
        if inflection.type == 1, !inflection.perfective { parts.passives = [] }
        // A perfective's `вы-` takes the stress: `вывез`, `выпьешь`.
        if inflection.perfective, infinitive.hasPrefix("вы") { parts.loseYo() }
        return parts
    }

    private func regular() -> Parts {
        if !inflection.model.isEmpty {
            return IrregularVerb.parts(of: infinitive, model: inflection.model)
        }
        switch inflection.type {
        case 1: return first()
        case 2: return second()
        case 3: return third()
        case 4: return fourth()
        case 5: return fifth()
        case 6: return sixth()
        case 7: return seventh()
        case 8: return eighth()
        case 9: return ninth()
        case 10: return tenth()
        case 11: return eleventh()
        case 12: return twelfth()
        case 13: return thirteenth()
        case 14: return fourteenth()
        case 15: return fifteenth()
        case 16: return sixteenth()
        default: return Parts()
        }
    }
}
