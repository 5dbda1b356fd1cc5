import SverkaData

/// What spreadsheets do to text they are given.
enum Spreadsheet {
    /// Whether one would run the text as a formula, or read it as a number,
    /// date, time or truth value and show it otherwise.
    static func wouldChange(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        if [0x3D, 0x2B, 0x2D, 0x40, 0x27].contains(first) { return true }
        guard text.utf8.count <= 80 else { return false }
        if text.utf8.count <= 12, !hasDigits(text) {
            return readsAsTruth.contains(text.lowercased())
        }
        guard hasDigits(text) else { return false }
        if let word = firstWord(text), !readsAsNumber.contains(word.lowercased()) { return false }
        var rest = Substring(text)
        while let start = rest.firstIndex(where: \.isLetter) {
            let end = rest[start...].firstIndex { !$0.isLetter } ?? rest.endIndex
            guard readsAsNumber.contains(rest[start..<end].lowercased()) else { return false }
            rest = rest[end...]
        }
        return true
    }

    private static func hasDigits(_ text: String) -> Bool {
        text.withUTF8Bytes { bytes in bytes.contains { (0x30...0x39).contains($0) } }
    }

    /// The first word in Latin or Russian letters, where nothing else stands
    /// before it or behind it but ASCII.
    private static func firstWord(_ text: String) -> String? {
        text.withUTF8Bytes { bytes in
            guard let start = bytes.firstIndex(where: { $0 >= 0x80 || isLatin($0) }) else {
                return nil
            }
            var end = start
            while end < bytes.count, isLatin(bytes[end]) || isCyrillic(bytes, at: end) {
                end += bytes[end] < 0x80 ? 1 : 2
            }
            guard end > start, end == bytes.count || bytes[end] < 0x80 else { return nil }
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
    }

    private static func isLatin(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Whether a letter between U+0400 and U+047F begins there.
    private static func isCyrillic(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        (0xD0...0xD1).contains(bytes[index]) && index + 1 < bytes.count
    }

    /// Truth values, as LibreOffice and Excel have them in our languages.
    private static let readsAsTruth = words("truth")

    /// Words that stand in what reads as a number, date or time.
    private static let readsAsNumber = words("number")

    /// The words of a kind in `Glossary/spreadsheet.tsv`.
    private static func words(_ kind: String) -> Set<String> {
        Set(GlossaryFile.named("spreadsheet.tsv").rows.filter { $0[1] == kind }.map { $0[0] })
    }
}
