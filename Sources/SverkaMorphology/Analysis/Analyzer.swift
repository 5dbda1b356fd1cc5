import SverkaSupport
import SverkaText

/// Analysis of Russian words: an ordered chain of analysers, of which the first
/// that knows the word answers.
///
/// An analyzer remembers the words it has seen, so that running text costs one
/// look-up a word; it belongs to one thread. Its answers do not depend on what
/// it has seen before.
@usableFromInline package final class Analyzer {
    package let lexicon: Lexicon
    let tables: LexiconTables
    // Belongs to one thread: that no two accesses overlap needs no check at each.
    @exclusivity(unchecked) var made = MadeLexemes()
    @exclusivity(unchecked) var paradigms: ParadigmIndex
    /// The forms of what inflects alike, from where it does on.
    @exclusivity(unchecked) var shownForms: [UInt64: WordForms?] = [:]
    @exclusivity(unchecked) private var known = HashIndex(capacity: 4096)
    @exclusivity(unchecked) private var answers: [[Reading]] = []

    @usableFromInline package init(lexicon: Lexicon = .standard) {
        self.lexicon = lexicon
        tables = lexicon.tables
        paradigms = ParadigmIndex(lexicon: lexicon)
    }

    /// The readings of a word, the most likely first; at least one.
    ///
    /// A word of other letters than Russian ones reads as foreign.
    @usableFromInline package func readings(of word: String) -> [Reading] {
        word.withUTF8Bytes { readings(of: $0) }
    }

    package func readings(of bytes: UnsafeBufferPointer<UInt8>) -> [Reading] {
        let hash = ByteHash.of(bytes)
        let number = known[hash]
        if number >= 0 { return answers[Int(number)] }
        let readings = analysed(bytes)
        known.update(hash, Int32(answers.count))
        answers.append(readings)
        return readings
    }

    private static let chain: [@Sendable (Analyzer, WrittenWord, Letters) -> [Reading]] = [
        { $0.inLexicon($1, $2) }, { analyzer, word, _ in analyzer.abbreviation(word) },
        { $0.acronym($1, $2) }, { $0.hyphenated($1, $2) },
        { $0.derivations($2) }, { $0.patronymic($1, $2) }, { $0.prefixed($1, $2) },
        { $0.guesses($2, capital: $1.startsWithCapital) },
    ]

    /// Of words that have other signs than Russian letters too.
    private static let chainOfMixed: [@Sendable (Analyzer, WrittenWord) -> [Reading]] = [
        { $0.abbreviation($1) }, { $0.numbered($1) },
    ]

    private func analysed(_ bytes: UnsafeBufferPointer<UInt8>) -> [Reading] {
        let word = WrittenWord(bytes)
        guard let letters = word.letters, letters.count <= 64 else {
            for analyser in Analyzer.chainOfMixed {
                let readings = analyser(self, word)
                if !readings.isEmpty { return readings.sorted { $0.weight > $1.weight } }
            }
            return [foreign(word)]
        }
        for analyser in Analyzer.chain {
            var readings = analyser(self, word, letters)
            if !readings.isEmpty {
                if letters.codes.contains(Letters.yo) { preferWritten(letters, &readings) }
                if word.startsWithCapital { preferMen(&readings) }
                return readings.count == 1
                    ? readings : readings.sorted { $0.weight > $1.weight }
            }
        }
        return [foreign(word)]
    }
}
