/// Rules on where sentences end.
extension SentenceSplitter {
    /// What a rule makes of a candidate.
    enum Verdict { case ends, goesOn }

    /// A rule by its name; nil means that it abstains.
    struct Rule: Sendable {
        let name: String
        let decide: @Sendable (SentenceCandidate) -> Verdict?
    }

    /// The rules, in the order they are asked.
    static let rules: [Rule] = [
        Rule(name: "no space", decide: noSpace),
        Rule(name: "punctuation follows", decide: punctuationFollows),
        Rule(name: "lettered item follows", decide: letteredItemFollows),
        Rule(name: "small letter follows", decide: smallLetterFollows),
        Rule(name: "speech goes on behind a dash", decide: speechDash),
        Rule(name: "inside a title", decide: insideTitle),
        Rule(name: "name with a mark", decide: nameWithMark),
        Rule(name: "speaker follows", decide: speakerFollows),
        Rule(name: "number of a list", decide: listNumber),
        Rule(name: "number of a heading", decide: headingNumber),
        Rule(name: "abbreviation", decide: abbreviation),
        Rule(name: "initial", decide: initial),
        Rule(name: "inside brackets", decide: insideBrackets),
        Rule(name: "mark inside a quotation", decide: quotedMark),
    ]
}
