import SverkaText

/// English phrases in the plural.
///
/// `key rate` → `key rates`, `act of aggression` → `acts of aggression`. Of a
/// noun it tells the usual plural, and all that it may have.
@usableFromInline package struct EnglishInflector: Sendable {
    let analyzer: EnglishAnalyzer

    @usableFromInline package init(analyzer: EnglishAnalyzer) { self.analyzer = analyzer }

    /// The place of the head among the words of a phrase: the last before a
    /// preposition.
    @usableFromInline package func head(of words: [String]) -> Int {
        let preposition = words.indices.dropFirst().first {
            analyzer.readings(of: words[$0])[0].pos == .adposition
        }
        return (preposition ?? words.count) - 1
    }

    /// A phrase and its plurals.
    ///
    /// `head of state` → `head of state`, `heads of state`. What is in the
    /// plural already stays alone. A possessive ending is none of the phrase.
    package func forms(of phrase: String) -> [String] {
        let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty else { return [""] }
        let head = head(of: words)
        return ([words[head]] + plurals(of: words[head])).map { form in
            var words = words
            words[head] = form
            return words.joined(separator: " ")
        }
    }
}
