/// All forms of a lexeme, each with its grammemes.
package struct Paradigm: Sendable {
    package struct Form: Sendable {
        package var letters: Letters
        package var tag: Tag
    }
    package var forms: [Form] = []

    package mutating func add(_ letters: Letters, _ tag: Tag) {
        forms.append(Form(letters: letters, tag: tag))
    }

    /// The forms of a lemma of that class.
    ///
    /// The lemma may be given by its last letters alone, as long as they hold
    /// all that inflection looks at or changes (`InflectionClass.context`).
    package static func of(_ lemma: Letters, _ inflection: InflectionClass) -> Paradigm {
        switch inflection.kind {
        case .noun: NounInflection(lemma: lemma, inflection: inflection).paradigm()
        case .adjectivalNoun:
            AdjectiveInflection(lemma: lemma, inflection: inflection).nounParadigm()
        case .adjective, .pronominal:
            AdjectiveInflection(lemma: lemma, inflection: inflection).paradigm()
        case .verb: VerbInflection(lemma: lemma, inflection: inflection).paradigm()
        case .surname:
            SurnameInflection.isPossessive(lemma)
                ? SurnameInflection.paradigm(lemma)
                : SurnameInflection.adjectival(lemma, inflection)
        case .participle: VerbInflection.participle(lemma, inflection.verbForm)
        case .invariable: Paradigm(forms: [Form(letters: lemma, tag: Tag(.other))])
        }
    }
}
