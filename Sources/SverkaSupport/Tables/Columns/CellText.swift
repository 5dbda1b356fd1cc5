/// A value as it stands in a file, with its place for messages.
@usableFromInline package struct CellText: Sendable {
    /// Without quotes and escapes; empty where the table has no such column.
    package let text: String
    /// The column's name.
    package let name: String
    let path: String
    /// From 1.
    let line: Int
    /// From 1.
    let column: Int

    package func error(_ problem: Message) -> TableError {
        TableError(path: path, line: line, column: column, problem: problem)
    }

    /// What stands between semicolons, without empty items.
    package var list: [String] {
        text.utf8.split(separator: 0x3B).map { String(Substring($0)).trimmed }
            .filter { !$0.isEmpty }
    }

    /// The word of a fixed set; `usual` where the value is empty.
    package func word<Word: RawRepresentable & CaseIterable>(
        usual: Word? = nil, synonyms: WordSynonyms = .none
    ) throws(TableError) -> Word where Word.RawValue == String {
        let word = text.trimmed
        if word.isEmpty, let usual { return usual }
        let small = word.lowercased()
        if let known = Word(rawValue: small) ?? synonyms[small].flatMap(Word.init) { return known }
        let words = Word.allCases.map(\.rawValue).filter { !$0.isEmpty }
        let choice: Message =
            usual == nil
            ? "\(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")"
            : "one of \(words.joined(separator: ", "))"
        throw error("unknown \(name) \(word); write \(choice)")
    }
}

// MARK: Numbers

extension CellText {
    /// The largest whole number that is read: a file's numbers can be added up
    /// by the million without running over.
    private static let largest = 1e12

    /// A number from 0 to 1, with a point or a comma; 0 for an empty value.
    package func share() throws(TableError) -> Double {
        let number = try number()
        guard (0...1).contains(number) else { throw error("\(text) is no number from 0 to 1") }
        return number
    }

    /// A whole number from 0, also written `3.0`; 0 for an empty value.
    package func wholeNumber() throws(TableError) -> Int {
        let number = try number()
        guard (0...Self.largest).contains(number), number.rounded() == number else {
            throw error("\(text) is no whole number from 0 to 10^12")
        }
        return Int(number)
    }

    /// A finite number; 0 for an empty value. `0x1F`, `nan` and `inf` are none.
    private func number() throws(TableError) -> Double {
        if text.isEmpty { return 0 }
        var bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] == 0x2C { bytes[index] = 0x2E }
        // Digits, point, plus, minus and the exponent's e.
        let isPlain = bytes.allSatisfy {
            (0x30...0x39).contains($0) || [0x2E, 0x2B, 0x2D, 0x65, 0x45].contains($0)
        }
        guard isPlain, let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite
        else { throw error("\(text) is no number") }
        return number
    }
}
