import SverkaSupport
import SverkaMorphology
import SverkaText

/// The table that `sverka analyze` writes.
public struct WordTable {
    private let analyzer: Analyzer
    private let english: EnglishAnalyzer

    public init(analyzer: Analyzer, lexicon: Lexicon) {
        self.analyzer = analyzer
        english = EnglishAnalyzer(lexicon: lexicon)
    }

    /// A row a word: `line`, `word`, `lemma`, `pos`, `features`, `source`.
    ///
    /// - Parameter tokens: whether words are what stands between spaces.
    public func bytes(_ lines: [String], tokens: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        Table.write(
            ["line", "word", "lemma", "pos", "features", "source"].map(Cell.plain), to: &bytes)
        for (number, line) in lines.enumerated() {
            let words =
                tokens
                ? line.split(separator: " ").map(String.init)
                : Tokenizer.tokens(of: line).map { String(line.slice($0.range)) }
            let isEnglish = LanguageIdentifier.shared.language(of: line) == .english
            for (word, cells) in zip(words, isEnglish ? english(words) : russian(words)) {
                Table.write([.plain(String(number + 1)), .text(word)] + cells, to: &bytes)
            }
        }
        return bytes
    }

    /// Lemma, part of speech, features and source of each word.
    private func english(_ words: [String]) -> [[Cell]] {
        english.readings(ofWords: words).map {
            [.text($0.lemma), .plain($0.pos.name), .plain("_"), .plain($0.source.name)]
        }
    }

    private func russian(_ words: [String]) -> [[Cell]] {
        Tagger(analyzer: analyzer).words(words).map { word in
            let reading = word.reading
            return [
                .text(analyzer.lemma(of: word)), .plain(reading.tag.pos.name),
                .plain(reading.tag.features), .plain(reading.source.name),
            ]
        }
    }
}
