import SverkaSupport
import SverkaText

/// One rendering of a concept: a row of the glossary.
package struct GlossaryRow: Sendable, Equatable {
    package enum Status: String, Sendable, CaseIterable {
        case proposed, preferred, admitted, deprecated, rejected
    }
    package enum Kind: String, Sendable, CaseIterable {
        case term, person, organisation, place, event, work
    }
    package enum Form: String, Sendable, CaseIterable { case full, short, acronym }
    package enum Source: String, Sendable, CaseIterable {
        case corpus, gloss, lexicon, newsroom, glossary
        /// A reviewer's own row, whose terms were not seen as a pair.
        case none = ""
    }

    package var concept = ""
    package var russian = ""
    package var english = ""
    package var status = Status.proposed
    package var kind = Kind.term
    package var form = Form.full
    package var pos = "NOUN"
    /// 0 to 1.
    package var confidence = 0.0
    /// How often this rendering was seen in paired text.
    package var count = 0
    package var documents = 0
    /// How often each term was seen at all.
    package var russianCount = 0
    package var englishCount = 0
    package var russianVariants: [String] = []
    package var englishVariants: [String] = []
    package var source = Source.corpus
    /// The terms as a run proposed them; nil in rows that a person made.
    package var origin: RenderingOrigin?
    /// What the program has to say of a decision.
    package var problem = ""
    /// The reviewer's, or what a list advises.
    package var note = ""
    package var russianContext = ""
    package var englishContext = ""
    package var contextAt = ""
    /// Columns that are the reviewer's own, by name.
    package var other: [String: String] = [:]
    /// File and line that it was read from: `out/glossary.tsv:7`.
    package var place = ""

    package init() {}

    package var isDecided: Bool { status != .proposed }

    /// The term of a side.
    package subscript(side: Side) -> String {
        get { side == .russian ? russian : english }
        set { if side == .russian { russian = newValue } else { english = newValue } }
    }

    /// The example of a side.
    package func context(_ side: Side) -> String {
        side == .russian ? russianContext : englishContext
    }

    /// Both terms, case and ё aside: rows with the same key are the same
    /// rendering.
    package var renderingKey: String {
        TermKey.folded(russian) + "\t" + TermKey.folded(english)
    }

    /// The terms as they stand.
    package var terms: RenderingOrigin { RenderingOrigin(russian: russian, english: english) }
}
