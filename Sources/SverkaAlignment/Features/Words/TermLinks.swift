import SverkaSupport
import SverkaMorphology
import SverkaText

/// Links that a reviewed glossary makes between the words of its terms, for
/// those that the lexicon does not know or knows otherwise: `сухой остаток`,
/// `bottom line`.
@usableFromInline package struct TermLinks: Sendable {
    /// What the words of a term go through, by side and the hash of a lemma.
    private var keys = Bilingual<[UInt64: [UInt64]]>(repeating: [:])

    @usableFromInline package init() {}

    /// - Parameter terms: pairs of terms; of each, every word of one side may
    ///   stand for every one of the other.
    package init(_ terms: [(russian: String, english: String)], lexicon: Lexicon) {
        let analyzer = Analyzer(lexicon: lexicon), english = EnglishAnalyzer(lexicon: lexicon)
        for term in terms where !term.russian.isEmpty && !term.english.isEmpty {
            let key = ByteHash.of("\(term.russian)\t\(term.english)".utf8) | 1
            for word in term.russian.split(separator: " ") {
                let reading = analyzer.readings(of: String(word))[0]
                guard reading.tag.pos.isContent || reading.tag.pos == .other else { continue }
                add(key, analyzer.lemma(of: reading.lexeme), .russian)
            }
            for word in term.english.split(separator: " ") {
                let reading = english.readings(of: String(word))[0]
                if reading.pos.isContent { add(key, reading.lemma, .english) }
            }
        }
    }

    private mutating func add(_ key: UInt64, _ lemma: String, _ side: Side) {
        keys[side][Self.hash(lemma), default: []].append(key)
    }

    /// The keys of a word's lemma.
    func keys(_ lemma: String, _ side: Side) -> [UInt64] {
        keys[side].isEmpty ? [] : keys[side][Self.hash(lemma)] ?? []
    }

    private static func hash(_ lemma: String) -> UInt64 {
        ByteHash.of(WordFeatureCache.folded(lemma).utf8)
    }
}
