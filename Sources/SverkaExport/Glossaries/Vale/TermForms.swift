import SverkaMorphology
import SverkaText

/// Forms of terms in one language.
enum TermForms {
    case russian(PhraseInflector)
    case english(EnglishInflector)

    init(side: Side) {
        self =
            side == .russian
            ? .russian(PhraseInflector(analyzer: Analyzer()))
            : .english(EnglishInflector(analyzer: EnglishAnalyzer()))
    }

    /// The forms of a term, itself the first, white space folded.
    func forms(_ term: ExportedConcept.Term) -> [String] {
        switch self {
        case .russian(let inflector):
            return inflector.forms(of: term.term)
        case .english(let inflector):
            return ["NOUN", "PROPN", ""].contains(term.rows[0].pos)
                ? inflector.forms(of: term.term) : [Self.folded(term.term)]
        }
    }

    /// With one space for each stretch of white space.
    static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
