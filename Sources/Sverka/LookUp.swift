import SverkaSupport
import SverkaMorphology
import SverkaText

/// Dictionary look-up in either direction, of words in any form.
package final class LookUp {
    package struct Entry: Sendable, Equatable {
        package var lemma: String
        package var pos: String
        package var translations: [String]
    }

    private let analyzer: Analyzer
    private let lexicon: Lexicon
    /// Not before it is needed: it reads the English side of the lexicon.
    private lazy var english = EnglishAnalyzer(lexicon: lexicon)

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
        analyzer = Analyzer(lexicon: lexicon)
    }

    /// The entries of a word, the most usual first; none for one that is not
    /// known.
    package func entries(for word: String) -> [Entry] {
        let cyrillic = word.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        return cyrillic ? russian(word) : self.english(word)
    }

    private func russian(_ word: String) -> [Entry] {
        var seen: Set<Lexeme.ID> = []
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
            let found = russian(for: reading.lemma.lowercased())
            for pos in PartOfSpeech.allCases {
                let lemmas = found.filter { $0.pos == pos }.map(\.lemma)
                guard !lemmas.isEmpty else { continue }
                let entry = Entry(lemma: reading.lemma, pos: pos.name, translations: lemmas)
                if !out.contains(entry) { out.append(entry) }
            }
        }
        return out
    }

    /// The Russian words that an English one translates, the most usual first:
    /// a place further down a list of translations counts as two frequency
    /// bands.
    private func russian(for english: String) -> [(lemma: String, pos: PartOfSpeech)] {
        lexicon.russian(for: english).map { ($0, lexicon.entry($0.lexeme)) }.sorted {
            ($0.0.rank * 2 + $0.1.frequencyBand) < ($1.0.rank * 2 + $1.1.frequencyBand)
        }.map { ($0.1.lemma, $0.1.pos) }
    }
}
