import SverkaSupport
import SverkaText

/// Something that a check found in a text, with its place.
public struct Finding: Sendable, Equatable {
    public enum Severity: String, Sendable, CaseIterable { case error, warning, note }
    public enum Kind: String, Sendable, CaseIterable {
        case missing, deprecated, inconsistent
        case nameVariant = "name-variant"
        case number, untranslated
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

    public var path: String
    /// From 1.
    public var line: Int
    /// From 1, in code points.
    public var column: Int
    public var severity: Severity
    public var kind: Kind
    public var found: String
    /// What should stand there, the best first; in the grammatical form of the
    /// place where that can be said.
    public var expected: [String]
    public var message: String
    /// For those who show the place.
    public var excerpt: Excerpt?

    package init(
        path: String, line: Int, column: Int, severity: Severity, kind: Kind, found: String,
        expected: [String] = [], message: String, excerpt: Excerpt? = nil
    ) {
        (self.path, self.line, self.column) = (path, line, column)
        (self.severity, self.kind) = (severity, kind)
        (self.found, self.expected, self.message) = (found, expected, message)
        self.excerpt = excerpt
    }
}
