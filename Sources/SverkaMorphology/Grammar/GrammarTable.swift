import SverkaData

/// A table of `Glossary/grammar`: what is known of words for rules to ask,
/// apart from the lexicon.
///
/// The tables are small and read once each, when they are first asked for.
enum GrammarTable {
    /// A line of a table by its columns; one that is left out reads as empty.
    struct Row {
        let fields: [UnsafeBufferPointer<UInt8>]

        /// A column as it stands.
        func text(_ column: Int) -> String {
            column < fields.count ? LexiconFile.text(fields[column]) : ""
        }

        /// The items of a column, which `;` separates.
        func list(_ column: Int) -> [String] {
            column < fields.count ? LexiconFile.list(fields[column]).map(LexiconFile.text) : []
        }

        /// A column that is a number; 0 where it is none.
        func number(_ column: Int) -> Double { Double(text(column)) ?? 0 }
    }

    /// The lines behind the header.
    ///
    /// - Parameter name: of the file, without its ending.
    static func rows(of name: String) -> [Row] {
        GlossaryFile.named("grammar/\(name).tsv").bytes.split(separator: 0x0A).dropFirst().map {
            Row(
                fields: $0.split(separator: 0x09, omittingEmptySubsequences: false).map {
                    UnsafeBufferPointer(rebasing: $0)
                })
        }
    }
}
