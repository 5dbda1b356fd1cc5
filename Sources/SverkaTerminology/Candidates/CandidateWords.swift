/// Words by which the bounds of terms are found, from
/// `Glossary/candidates.tsv`.
enum CandidateWords {
    static let table = WordTable("candidates.tsv")

    /// Prepositions that a Russian term may go on with.
    static let tails = table.lemmas("tail-ru")
    /// Of these the ones that say what a law, a case, a council is about.
    static let about = table.lemmas("about")
    /// English prepositions that terms go on with.
    static let englishTails = table.lemmas("tail-en")
    /// The same as they are written.
    static let englishTailWords = Set(table.words("tail-en").map { Substring($0) })
    /// English prepositions before which the head of a term stands.
    static let behindHeads = table.lemmas("behind-head")
    /// Words that follow verbs and no nouns.
    static let behindVerbs = table.lemmas("behind-verb")
    /// English articles.
    static let articles = table.lemmas("article")
    /// What stands before an infinitive.
    static let to = LemmaKey("to")
    /// Words that an acronym may leave out.
    static let ofGrammar = table.set("grammar")
}
