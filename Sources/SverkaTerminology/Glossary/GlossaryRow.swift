import SverkaSupport
import SverkaText

/// One rendering of a concept: a row of the glossary.
public struct GlossaryRow: Sendable, Equatable {
    /// A reviewer's word on a rendering.
    public enum Status: String, Sendable, CaseIterable {
        /// The program's; nobody has decided on it.
        case proposed
        /// The rendering to use.
        case preferred
        /// One that may stand.
        case admitted
        /// One to avoid.
        case deprecated
        /// Not to be proposed again.
        case rejected
    }

    /// What a term names.
    public enum Kind: String, Sendable, CaseIterable {
        case term, person, organisation, place, event
        /// A book, a film, a law.
        case work
    }

    /// Whether a term is the name in full.
    public enum Form: String, Sendable, CaseIterable {
        case full, short
        /// Capitals that stand for words.
        case acronym
    }

    /// Where a rendering comes from.
    public enum Source: String, Sendable, CaseIterable {
        /// Seen in paired text.
        case corpus
        /// The text itself gives it, in brackets.
        case gloss
        /// Put together from the lexicon, not seen.
        case lexicon
        /// The built-in list.
        case newsroom
        /// A glossary that was given.
        case glossary
        /// A reviewer's own row, whose terms were not seen as a pair.
        case none = ""
    }

    /// The name of what the terms stand for: `union-state`.
    public var concept = ""
    /// The Russian term in citation form; empty where there is none.
    public var russian = ""
    /// The English term; empty where there is none.
    public var english = ""
    /// A reviewer's word on it.
    public var status = Status.proposed
    /// What it names.
    public var kind = Kind.term
    /// Whether it is the name in full.
    public var form = Form.full
    /// Part of speech of the head, by its name in Universal Dependencies.
    public var pos = "NOUN"
    /// 0 to 1.
    public var confidence = 0.0
    /// How often this rendering was seen in paired text.
    public var count = 0
    /// In how many documents this rendering was seen.
    public var documents = 0
    /// How often the Russian term was seen at all.
    public var russianCount = 0
    /// The same of the English term.
    public var englishCount = 0
    /// Other forms of the Russian term, such as spellings and acronyms.
    public var russianVariants: [String] = []
    /// The same of the English term.
    public var englishVariants: [String] = []
    /// Where it comes from.
    public var source = Source.corpus
    /// The terms as a run proposed them; nil in rows that a person made.
    package var origin: RenderingOrigin?
    /// What the program has to say of a decision.
    public var problem = ""
    /// Of a row with one side empty the likeliest renderings.
    public var suggestions: [String] = []
    /// The reviewer's, or what a list advises.
    public var note = ""
    /// An example of the Russian term in a text.
    public var russianContext = ""
    /// What stands opposite the example.
    public var englishContext = ""
    /// Where the example stands: document, Russian units, English units,
    /// as `articles/may.txt:4|5`.
    public var contextAt = ""
    /// When this rendering was first seen, by the dates in the paths of articles:
    /// `2026-05-03`; empty where they have none.
    public var firstSeen = ""
    /// When it was last seen.
    public var lastSeen = ""
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

    /// Whether a reviewer has decided on it.
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
