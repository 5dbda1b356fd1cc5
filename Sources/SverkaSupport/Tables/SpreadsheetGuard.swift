import SverkaData

/// What spreadsheets do to text they are given.
enum Spreadsheet {
    /// Whether one would run the text as a formula, or read it as a number,
    /// date, time or truth value and show it otherwise.
    static func wouldChange(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        if [0x3D, 0x2B, 0x2D, 0x40, 0x27].contains(first) { return true }
        guard text.utf8.count <= 80 else { return false }
        if text.utf8.count <= 12, readsAsTruth.contains(text.lowercased()) { return true }
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        var rest = Substring(text)
        while let start = rest.firstIndex(where: \.isLetter) {
            let end = rest[start...].firstIndex { !$0.isLetter } ?? rest.endIndex
            guard readsAsNumber.contains(rest[start..<end].lowercased()) else { return false }
            rest = rest[end...]
        }
        return true
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
