extension Column {
    /// A column of text, which is kept from spreadsheets that would run or
    /// rewrite it.
    package init(_ name: String, _ value: WritableKeyPath<Row, String> & Sendable) {
        self.init(name) {
            .text($0[keyPath: value])
        } read: {
            $0[keyPath: value] = $1.text
        }
    }

    /// A column of words of ours that no spreadsheet takes for anything else.
    package init(plain name: String, _ value: WritableKeyPath<Row, String> & Sendable) {
        self.init(name) {
            .plain($0[keyPath: value])
        } read: {
            $0[keyPath: value] = $1.text
        }
    }

    /// A column of shares from 0 to 1, written with two decimals; an empty
    /// value reads as 0.
    package init(_ name: String, _ value: WritableKeyPath<Row, Double> & Sendable) {
        self.init(name) {
            .share($0[keyPath: value])
        } read: { row, cell throws(TableError) in
            row[keyPath: value] = try cell.share()
        }
    }

    /// A column of whole numbers from 0; an empty value reads as 0.
    package init(_ name: String, _ value: WritableKeyPath<Row, Int> & Sendable) {
        self.init(name) {
            .plain(String($0[keyPath: value]))
        } read: { row, cell throws(TableError) in
            row[keyPath: value] = try cell.wholeNumber()
        }
    }

    /// A column of lists, `a; b`.
    package init(_ name: String, _ value: WritableKeyPath<Row, [String]> & Sendable) {
        self.init(name) {
            .text($0[keyPath: value].joined(separator: "; "))
        } read: {
            $0[keyPath: value] = $1.list
        }
    }

    /// A column of words out of a fixed set, read in any case.
    ///
    /// - Parameters:
    ///   - usual: what an empty value reads as; where it is nil, each row needs
    ///     a word.
    ///   - synonyms: other words that are read.
    package init<Word: RawRepresentable & CaseIterable & Sendable>(
        _ name: String, _ value: WritableKeyPath<Row, Word> & Sendable, usual: Word? = nil,
        synonyms: WordSynonyms = .none
    ) where Word.RawValue == String {
        self.init(name) {
            .plain($0[keyPath: value].rawValue)
        } read: { row, cell throws(TableError) in
            row[keyPath: value] = try cell.word(usual: usual, synonyms: synonyms)
        }
    }
}
