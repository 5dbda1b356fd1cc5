import SverkaData

/// What spreadsheets do to text they are given, and the apostrophe that keeps
/// them from it. All on bytes: a mark that combines with a sign makes another
/// `Character` of it, to a spreadsheet it is the sign.
package enum Spreadsheet {
    /// Whether one would run the text as a formula, wherever it stands between
    /// commas: whether it begins with `=`, `+`, `-` or `@`, also behind white
    /// space, control characters and invisible ones, or in full width as Excel
    /// takes them in East Asia. A text with apostrophes before that counts too.
    package static func wouldRun(_ text: String) -> Bool {
        text.withUTF8Bytes { bytes in
            var rest = bytes.drop { $0 == 0x27 }
            if let first = rest.first, (0x09...0x0D).contains(first) { return true }
            while let size = sizeOfBlank(rest) { rest = rest.dropFirst(size) }
            return beginsFormula(rest)
        }
    }

    /// With an apostrophe where a spreadsheet would run the text, and where it
    /// has one already: so that `bare` gives it back.
    package static func guarded(_ text: String) -> String { wouldRun(text) ? "'" + text : text }

    /// Without the apostrophe of `guarded`.
    package static func bare(_ text: String) -> String {
        guard text.utf8.first == 0x27, wouldRun(text) else { return text }
        return String(decoding: text.utf8.dropFirst(), as: UTF8.self)
    }

    /// The bytes of a blank that a text begins with: white space, a control
    /// character or a mark that is not seen; nil where it begins with another.
    private static func sizeOfBlank(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard !text.isEmpty else { return nil }
        return switch (byte(0, text), byte(1, text), byte(2, text)) {
        case (0...0x20, _, _), (0x7F, _, _): 1
        // U+0080 to U+00A0; U+00AD; U+0600 to U+0605.
        case (0xC2, 0x80...0xA0, _), (0xC2, 0xAD, _), (0xD8, 0x80...0x85, _): 2
        // U+2000 to U+200F; U+2028 to U+202F; U+2060 to U+206F; U+3000; U+FEFF.
        case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0xA0...0xAF),
            (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            3
        default: nil
        }
    }

    /// Whether a text begins with a sign of formulas, also in full width.
    private static func beginsFormula(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        switch (byte(0, text), byte(1, text), byte(2, text)) {
        case (0x3D, _, _), (0x2B, _, _), (0x2D, _, _), (0x40, _, _), (0xEF, 0xBC, 0x9D),
            (0xEF, 0xBC, 0x8B), (0xEF, 0xBC, 0x8D), (0xEF, 0xBC, 0xA0):
            true
        default: false
        }
    }

    /// A byte of a text; 0 behind its end.
    private static func byte(_ place: Int, _ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8 {
        place < text.count ? text[text.startIndex + place] : 0
    }

    /// Whether one would run the text as a formula, or read it as a number,
    /// date, time or truth value and show it otherwise.
    static func wouldChange(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        if first == 0x27 || wouldRun(text) { return true }
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
