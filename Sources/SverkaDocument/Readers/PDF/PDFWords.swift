/// The words of a PDF, for telling whether a hyphen at the end of a line belongs
/// to its word or only parts it.
struct PDFWords {
    private let words: Set<String>
    private let knowledge = WordKnowledge()

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
    /// and `центр` keep their hyphen.
    func joined(_ text: String, _ next: String) -> String {
        if text.hasSuffix("\u{AD}") { return String(text.dropLast()) + next }
        guard let last = text.unicodeScalars.last, HyphenatedWord.isHyphen(last.value) else {
            return text + " " + next
        }
        // Enough for any last word.
        let end = Array(text.utf8.suffix(200))
        let word = HyphenatedWord(end[...], Array(next.utf8)[...])
        switch word.outcome(seen: { words.contains($0.lowercased()) }, knowledge) {
        case .joined: return String(text.dropLast()) + next
        case .kept: return text + next
        case .spaced: return text + " " + next
        }
    }
}
