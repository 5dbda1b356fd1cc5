import SverkaSupport
import SverkaText

/// Something that a check found in a text, with its place.
public struct Finding: Sendable, Equatable {
    /// How much a finding matters.
    public enum Severity: String, Sendable, CaseIterable {
        /// To be put right.
        case error
        /// To be looked at.
        case warning
        /// To be known.
        case note
    }

    /// What was found.
    public enum Kind: String, Sendable, CaseIterable {
        /// A term of the source has none of its renderings on the other side.
        case missing
        /// A term that no preferred or admitted rendering has.
        case deprecated
        /// One term is rendered in two ways in one text.
        case inconsistent
        /// One name is spelled in two ways, or a term in another form of it.
        case nameVariant = "name-variant"
        /// A name that has another in its place on the other side.
        case names
        /// A number, time or month that the other side has not.
        case number
        /// A stretch is left in the other language.
        case untranslated
        /// A sentence of one side has no counterpart inside its pair.
        case partial
        /// One source sentence is rendered in two ways.
        case sourceVariants = "source-variants"
        /// Two source sentences are rendered alike.
        case sameRendering = "same-rendering"
        /// A word stands twice: `the the`.
        case repeatedWord = "repeated-word"
        /// More than one blank between words, or one beside a mark.
        case spacing
        /// Quotation marks and brackets without their other half; marks and
        /// separators of numbers that are the other language's.
        case quotes
        /// A web or mail address that the other side has otherwise.
        case address
        /// A word that the configuration forbids.
        case forbidden
    }

    /// What a kind of finding counts as, for those who want other than the
    /// usual: a severity, or that it is not reported.
    package enum Level: String, Sendable, CaseIterable {
        case error, warning, note, off

        package var severity: Severity? { Severity(rawValue: rawValue) }
    }

    /// The line a finding stands in.
    public struct Excerpt: Sendable, Equatable {
        /// Without its end.
        public var line: String
        /// What was found, in code points of the line from 0; where it goes
        /// over the end of the line, what of it is in this one.
        public var range: Range<Int>

        package init(line: String, range: Range<Int>) {
            (self.line, self.range) = (line, range)
        }
    }

    /// The file; `text` for a text in memory.
    public var path: String
    /// From 1.
    public var line: Int
    /// From 1, in code points.
    public var column: Int
    /// How much it matters.
    public var severity: Severity
    /// What was found.
    public var kind: Kind
    /// The words as they stand in the text.
    public var found: String
    /// What should stand there, the best first; in the grammatical form of the
    /// place where that can be said.
    public var expected: [String]
    /// What a person is told: `"State Union" is deprecated; use "Union State"`.
    public var message: String {
        get { said.description }
        set { said = Message(verbatim: newValue) }
    }
    /// The same, to be said in another language.
    package var said: Message
    /// For those who show the place.
    public var excerpt: Excerpt?
    /// Where that stands in the other language which it is held against.
    package var counterpart: Place?

    /// A place in a file.
    package struct Place: Sendable, Equatable {
        package var path: String
        /// From 1; columns in code points.
        package var line: Int
        package var column: Int

        package init(path: String, line: Int, column: Int) {
            (self.path, self.line, self.column) = (path, line, column)
        }
    }

    package init(
        path: String, line: Int, column: Int, severity: Severity, kind: Kind, found: String,
        expected: [String] = [], message: Message, excerpt: Excerpt? = nil
    ) {
        (self.path, self.line, self.column) = (path, line, column)
        (self.severity, self.kind) = (severity, kind)
        (self.found, self.expected, said) = (found, expected, message)
        self.excerpt = excerpt
    }
}
