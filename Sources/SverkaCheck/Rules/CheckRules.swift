/// The rules of the check. A new one takes a file in this folder and a line
/// here.
enum CheckRules {
    /// What a rule finds in a text, in any order.
    typealias Rule = @Sendable (CheckedText, CheckContext) -> [UnitFinding]

    /// In the order in which findings at one place are told.
    static let all: [Rule] = [
        DeprecatedTerms.find,
        MissingTerms.find,
        InconsistentTerms.find,
        TermVariants.find,
        NameVariants.find,
        NameDifferences.find,
        NumberDifferences.find,
        ForeignText.find,
        PartialPairs.find,
        RepeatedSource.find,
        SourceVariants.find,
        SameRenderings.find,
        RepeatedWords.find,
        UnpairedMarks.find,
        ForeignMarks.find,
        NumberSeparators.find,
        AddressDifferences.find,
        ForbiddenTerms.find,
    ]
}
