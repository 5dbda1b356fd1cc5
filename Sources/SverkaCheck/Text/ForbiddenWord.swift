import SverkaTerminology
import SverkaText

/// A word or phrase that must not stand in texts.
package struct ForbiddenWord: Sendable, Equatable {
    /// In citation form; it is found in any other too.
    package var word: String
    /// What to say instead; empty where nothing is named.
    package var use: String

    package init(_ word: String, use: String = "") { (self.word, self.use) = (word, use) }

    /// The language it is in: Russian where there is a Cyrillic letter.
    var side: Side {
        word.unicodeScalars.contains { ScalarClass($0.value) == .cyrillic } ? .russian : .english
    }

    /// A row of one side, for those who find terms; its note is what to say instead.
    var row: GlossaryRow {
        var row = GlossaryRow()
        row[side] = word
        (row.status, row.source, row.note) = (.deprecated, .glossary, use)
        return row
    }
}
