extension Paradigm {
    /// All forms in one case and number that are otherwise what `wanted` is: of
    /// an adjective in the accusative `новый` and `нового`.
    func forms(
        of wanted: Tag, case grammaticalCase: Case, number: Number, gender: Gender
    ) -> [Form] {
        forms.filter { $0.tag.isForm(of: wanted, grammaticalCase, number, gender) }
    }
}

extension Tag {
    /// Whether this is a form of the lexeme of `wanted` in that case, number and
    /// gender, and otherwise what `wanted` is.
    func isForm(
        of wanted: Tag, _ wantedCase: Case, _ wantedNumber: Number, _ wantedGender: Gender
    ) -> Bool {
        guard grammaticalCase == wantedCase, verbForm == wanted.verbForm,
            degree == wanted.degree, !short, number == wantedNumber
        else { return false }
        if wantedNumber == .plural || wantedGender == .none { return true }
        let nominal = wanted.pos.isNominal
        if nominal, gender != wanted.gender { return false }
        return nominal || gender == wantedGender || gender == .none
    }
}
