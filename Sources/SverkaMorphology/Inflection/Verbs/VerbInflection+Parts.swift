extension VerbInflection {
    /// What all other forms follow from. Empty parts do not exist.
    struct Parts {
        var first: Letters = ""  // пишу
        var second: Letters = ""  // пишешь
        var thirdPlural: Letters = ""  // пишут
        var imperative: Letters = ""  // пиши
        var past: Letters = ""  // писал
        var pastFeminine: Letters = ""  // писала
        var passives: [Letters] = []  // писанный
        var gerund: Letters = ""  // пиша
        /// `делаемый`: from the first person plural, for these types alone.
        var presentPassive: Letters = ""
        /// `даст дадим дадите`, where they do not follow from `second`.
        var otherPersons: [Letters] = []

        /// Writes е for every ё, where none bears the stress.
        mutating func loseYo() {
            for part in [
                \Parts.first, \.second, \.thirdPlural, \.past, \.pastFeminine, \.gerund,
                \.presentPassive,
            ] { self[keyPath: part] = self[keyPath: part].folded }
            passives = passives.map(\.folded)
            otherPersons = otherPersons.map(\.folded)
        }

        /// The same with each part that exists made anew.
        func map(_ transform: (Letters) -> Letters) -> Parts {
            func at(_ part: Letters) -> Letters { part.isEmpty ? "" : transform(part) }
            return Parts(
                first: at(first), second: at(second), thirdPlural: at(thirdPlural),
                imperative: at(imperative), past: at(past), pastFeminine: at(pastFeminine),
                passives: passives.map(transform), gerund: at(gerund),
                presentPassive: at(presentPassive), otherPersons: otherPersons.map(transform))
        }
    }
}
