import SverkaSupport
import SverkaMorphology
import SverkaText

/// Dictionary look-up in either direction, of words in any form.
public final class LookUp {
    public struct Entry: Sendable, Equatable {
        public var lemma: String
        public var pos: String
        public var translations: [String]
    }

    private let analyzer: Analyzer
    private let lexicon: Lexicon
    /// Not before it is needed: it reads the English side of the lexicon.
    private lazy var english = EnglishAnalyzer(lexicon: lexicon)

    public init(lexicon: Lexicon) {
        self.lexicon = lexicon
        analyzer = Analyzer(lexicon: lexicon)
    }

    /// The entries of a word, the most usual first; none for one that is not
    /// known.
    public func entries(for word: String) -> [Entry] {
        let cyrillic = word.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        return cyrillic ? russian(word) : self.english(word)
    }

    private func russian(_ word: String) -> [Entry] {
        var seen: Set<Int32> = []
        return analyzer.readings(of: word).compactMap { reading in
            guard seen.insert(reading.lexeme).inserted else { return nil }
            let translations = analyzer.translations(of: reading.lexeme)
            guard !translations.isEmpty else { return nil }
            return Entry(
                lemma: analyzer.lemma(of: reading.lexeme), pos: reading.tag.pos.name,
                translations: translations)
        }
    }

    private func english(_ word: String) -> [Entry] {
        var out: [Entry] = []
        for reading in english.readings(of: word) {
            let found = lexicon.russian(for: reading.lemma.lowercased()).sorted {
                ($0.rank * 2 + lexicon.entry($0.lexeme).frequencyBand)
                    < ($1.rank * 2 + lexicon.entry($1.lexeme).frequencyBand)
            }
            for pos in PartOfSpeech.allCases {
                let lemmas = found.map { lexicon.entry($0.lexeme) }.filter { $0.pos == pos }.map(
                    \.lemma)
                guard !lemmas.isEmpty else { continue }
                let entry = Entry(lemma: reading.lemma, pos: pos.name, translations: lemmas)
                if !out.contains(entry) { out.append(entry) }
            }
        }
        return out
    }
}

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
        let tagger = Tagger(analyzer: analyzer)
        for (number, line) in lines.enumerated() {
            let words =
                tokens
                ? line.split(separator: " ").map(String.init)
                : Tokenizer.tokens(of: line).map { String(line.slice($0.range)) }
            let latin = LanguageIdentifier.shared.language(of: line) == .english
            let tagged = latin ? [] : tagger.words(words)
            let read = latin ? english.readings(ofWords: words) : []
            for (index, word) in words.enumerated() {
                var cells: [Cell] = [.plain(String(number + 1)), .text(word)]
                if latin {
                    let reading = read[index]
                    cells += [
                        .text(reading.lemma), .plain(reading.pos.name), .plain("_"),
                        .plain("lexicon"),
                    ]
                } else {
                    let reading = tagged[index].reading
                    let lemma = reading.lexeme >= 0 ? analyzer.lemma(of: reading.lexeme) : word
                    cells += [
                        .text(lemma), .plain(reading.tag.pos.name), .plain(reading.tag.features),
                        .plain(reading.source.name),
                    ]
                }
                Table.write(cells, to: &bytes)
            }
        }
        return bytes
    }
}
