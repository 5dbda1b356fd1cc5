import Sverka

/// What a term must have to stand in a glossary.
struct ThresholdOptions: OptionGroup {
    private static let usual = GlossaryThresholds()

    let minCount = Option(
        "min-count", .wholeNumber(1...1_000_000),
        help: "least times a term was seen, on the side that has it more",
        default: usual.minCount)
    let minConfidence = Option(
        "min-confidence", .share, help: "least confidence, 0 to 1",
        otherwise:
            "\(usual.minConfidence), of dictionary renderings \(usual.minDraftConfidence)")
    let minKeyness = Option(
        "min-keyness", .wholeNumber(-30...30),
        help: "least doublings by which a term is more frequent than in the language at large",
        otherwise: "any")
    let everyday = Option(
        "everyday", help: "everyday words and undisputed places beside --min-keyness, too")
    let top = Option(
        "top", .wholeNumber(1...10_000_000), help: "at most so many rows", otherwise: "all")
}
