import SverkaSupport
import SverkaMorphology
import SverkaText

/// The table that `sverka analyze` writes.
package struct WordTable {
    private let analyzer: Analyzer
    private let english: EnglishAnalyzer

    package init(analyzer: Analyzer, lexicon: Lexicon) {
        self.analyzer = analyzer
        english = EnglishAnalyzer(lexicon: lexicon)
    }

    /// A row a word: `line`, `word`, `lemma`, `pos`, `features`, `source`.
    ///
    /// - Parameter tokens: whether words are what stands between spaces.
    package func bytes(_ lines: [String], tokens: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        Table.write(
            ["line", "word", "lemma", "pos", "features", "source"].map(Cell.plain), to: &bytes)
        let tagger = Tagger(analyzer: analyzer)
        for (number, line) in lines.enumerated() {
            let words =
                tokens
                ? line.split(separator: " ").map(String.init)
                : Tokenizer.tokens(of: line).map { String(line.slice($0.range)) }
            let isEnglish = LanguageIdentifier.shared.script(of: line) == .latin
            let read = isEnglish ? english.readings(ofWords: words) : []
            let tagged = isEnglish ? [] : tagger.words(words)
            for (index, word) in words.enumerated() {
                var cells: [Cell] = [.plain(String(number + 1)), .text(word)]
                if isEnglish {
                    add(read[index], to: &cells)
                } else {
                    add(tagged[index], to: &cells)
                }
                Table.write(cells, to: &bytes)
            }
        }
        return bytes
    }

    /// Adds lemma, part of speech, features and source.
    private func add(_ reading: EnglishAnalyzer.Reading, to cells: inout [Cell]) {
        cells += [
            .text(reading.lemma), .plain(reading.pos.name), .plain("_"),
            .plain(reading.source.name),
        ]
    }

    private func add(_ word: Tagger.Word, to cells: inout [Cell]) {
        let tag = word.reading.tag
        cells += [
            .text(analyzer.lemma(of: word)), .plain(tag.pos.name), .plain(tag.features),
            .plain(word.reading.source.name),
        ]
    }
}
