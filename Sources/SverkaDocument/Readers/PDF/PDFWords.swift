/// The words of a PDF, for telling whether a hyphen at the end of a line belongs
/// to its word or only parts it.
struct PDFWords {
    private let words: Set<String>

    /// - Parameter pages: where the words stand; those at the ends of lines are
    ///   no witnesses.
    init(_ pages: [[PDFLine]]) {
        var words: Set<String> = []
        for line in pages.joined() {
            for word in line.text.lowercased().split(whereSeparator: { !Self.isInWord($0) }) {
                words.insert(String(word))
            }
        }
        self.words = words
    }

    private static func isInWord(_ character: Character) -> Bool {
        character.isLetter || character == "-" || character == "‐"
    }

    /// Two lines put together: `набереж-` and `ной` are `набережной`, `бизнес-`
    /// and `центр` keep their hyphen where the text has the word elsewhere.
    func joined(_ text: String, _ next: String) -> String {
        if text.hasSuffix("\u{AD}") { return String(text.dropLast()) + next }
        guard text.hasSuffix("-") || text.hasSuffix("‐") else { return text + " " + next }
        let head = text.dropLast()
        let left = head.reversed().prefix { Self.isInWord($0) }.reversed()
        let right = next.prefix { Self.isInWord($0) }
        guard let first = right.first, !left.isEmpty else { return text + " " + next }
        if ["и", "или", "and", "or"].contains(right) { return text + " " + next }
        let (a, b) = (String(left).lowercased(), String(right).lowercased())
        if words.contains(a + b) { return head + next }
        let isOne = first.isLowercase && !words.contains("\(a)-\(b)")
        return isOne ? head + next : text + next
    }
}
