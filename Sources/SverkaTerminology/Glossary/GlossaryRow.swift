import SverkaSupport
import SverkaText

/// One rendering of a concept: a row of the glossary.
public struct GlossaryRow: Sendable, Equatable {
    public enum Status: String, Sendable, CaseIterable {
        case proposed, preferred, admitted, deprecated, rejected
    }
    public enum Kind: String, Sendable, CaseIterable {
        case term, person, organisation, place, event, work
    }
    public enum Form: String, Sendable, CaseIterable { case full, short, acronym }
    public enum Source: String, Sendable, CaseIterable {
        case corpus, gloss, lexicon, newsroom, glossary
        /// A reviewer's own row, whose terms were not seen as a pair.
        case none = ""
    }

    public var concept = ""
    public var russian = ""
    public var english = ""
    public var status = Status.proposed
    public var kind = Kind.term
    public var form = Form.full
    public var pos = "NOUN"
    /// 0 to 1.
    public var confidence = 0.0
    /// How often this rendering was seen in paired text.
    public var count = 0
    public var documents = 0
    /// How often each term was seen at all.
    public var russianCount = 0
    public var englishCount = 0
    public var russianVariants: [String] = []
    public var englishVariants: [String] = []
    public var source = Source.corpus
    /// The terms as a run proposed them; nil in rows that a person made.
    package var origin: RenderingOrigin?
    /// What the program has to say of a decision.
    public var problem = ""
    /// The reviewer's, or what a list advises.
    public var note = ""
    public var russianContext = ""
    public var englishContext = ""
    public var contextAt = ""
    /// Columns that are the reviewer's own, by name.
    public var other: [String: String] = [:]
    /// File and line that it was read from: `out/glossary.tsv:7`.
    package var place = ""

    package init() {}

    /// A rendering as a person writes it down.
    ///
    ///     GlossaryRow(russian: "санкция", english: "sanction", status: .preferred)
    public init(russian: String, english: String, status: Status) {
        (self.russian, self.english, self.status) = (russian, english, status)
        source = .none
    }

    public var isDecided: Bool { status != .proposed }

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
