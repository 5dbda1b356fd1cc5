/// Set by hand, on single words of news and their citation forms.
enum CitationWeights {
    /// What a name must weigh beside a common noun for a capitalised word by
    /// itself to be the name: `Юте` is rather the state.
    static let nameAlone: Float = 0.9
    /// The same of a noun beside an adjective or participle that it was:
    /// `гостиной` is rather the room.
    static let adjectivalNounAlone: Float = 0.25
    /// What a genitive must weigh beside a feminine nominative that no list has.
    static let obliqueAlone: Float = 0.5
    /// The same of a neuter: `второго` is rather no dish.
    static let neuterAlone: Float = 0.35
}
