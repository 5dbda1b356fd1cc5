/// Set by hand, on single words of news and their citation forms.
enum CitationWeights {
    /// What a name must weigh beside a common noun for a capitalised word by
    /// itself to be the name: `Юте` is rather the state.
    static let nameAlone: Float = 0.9
}
