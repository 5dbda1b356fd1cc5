import SverkaSupport
import SverkaText

/// A glossary: its rows, and the columns beyond ours that its file has.
public struct Glossary: Sendable, Equatable {
    /// A rendering each, the most useful first.
    public var rows: [GlossaryRow]
    /// In the order of the file.
    public var otherColumns: [String]
    /// Names of concepts that the file leaves empty and reading has filled in.
    package internal(set) var madeConcepts: Set<String> = []

    /// Whether its rows tell what they were proposed as. Files of old do not.
    package var hasOrigins = true

    /// A glossary of some rows.
    ///
    ///     Glossary(rows: [
    ///         GlossaryRow(russian: "санкция", english: "sanction", status: .preferred)
    ///     ])
    public init(rows: [GlossaryRow] = [], otherColumns: [String] = []) {
        self.rows = rows
        self.otherColumns = otherColumns
    }

    /// Without the concepts that reading has filled in, for whoever names them
    /// anew beside the rows of another glossary.
    package var withoutMadeConcepts: Glossary {
        var out = self
        for index in out.rows.indices where madeConcepts.contains(out.rows[index].concept) {
            out.rows[index].concept = ""
        }
        out.madeConcepts = []
        return out
    }
}
