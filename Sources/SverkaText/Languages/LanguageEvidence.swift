import SverkaSupport

/// What a stretch of text shows of its language.
@usableFromInline package struct LanguageEvidence: Sendable {
    /// For the classes of a script, by what it comes from.
    struct Points: Sendable {
        var letters = NgramTable.Sums.zero
        var words = NgramTable.Sums.zero
        var ngrams = NgramTable.Sums.zero

        var sum: NgramTable.Sums { letters &+ words &+ ngrams }
    }

    private let cyrillicPoints: Points, latinPoints: Points
    /// Letters by their script, without those of addresses, code and tags.
    package let cyrillic: Int, latin: Int, other: Int
    private let hasPlainWords: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let words = LanguageWords.read(bytes, Reading())
        (cyrillicPoints, latinPoints) = (words.sink.cyrillic, words.sink.latin)
        (cyrillic, latin, other) = (words.cyrillic, words.latin, words.other)
        hasPlainWords = words.hasPlainWords
    }

    package var letters: Int { cyrillic + latin + other }

    /// Whether all its words are written as names are.
    package var isNames: Bool { letters > 0 && !hasPlainWords }

    /// What speaks for the classes of a script.
    func points(_ script: LanguageScript) -> Points {
        script == .cyrillic ? cyrillicPoints : latinPoints
    }

    /// The script that most letters are in; nil where that is none of ours, or
    /// there are no letters.
    package var script: LanguageScript? {
        guard letters > 0, other * 2 < letters else { return nil }
        // A Russian text may name a few things in Latin letters.
        return cyrillic * 5 >= latin * 4 ? .cyrillic : .latin
    }

    /// Adds up what words show.
    private struct Reading: LanguageWordSink {
        var cyrillic = Points(), latin = Points()
        private var left = SIMD2<Int32>(repeating: LanguageEvidence.mostLetters)
        private let table = LanguageTable.standard
        private let ngrams = (NgramTable.standard[0], NgramTable.standard[1])

        @inline(__always)
        mutating func take(_ letters: UnsafeBufferPointer<UInt16>, _ script: LanguageScript) {
            guard left[script.rawValue] > 0 else { return }
            left[script.rawValue] -= Int32(letters.count)
            var word = WordReading(
                points: script == .cyrillic ? cyrillic : latin, table: table,
                ngrams: script == .cyrillic ? ngrams.0 : ngrams.1)
            for letter in letters { table.add(letter: letter, to: &word.points.letters) }
            Ngrams.read(letters, &word)
            if script == .cyrillic { cyrillic = word.points } else { latin = word.points }
        }
    }

    /// Adds up what a word shows.
    private struct WordReading: NgramSink {
        var points: Points
        let table: LanguageTable
        let ngrams: NgramTable

        @inline(__always)
        mutating func take(ngram key: UInt64) { ngrams.add(key, to: &points.ngrams) }

        @inline(__always)
        mutating func take(word key: UInt64) {
            table.add(word: key, to: &points.words)
            ngrams.add(key, to: &points.words)
        }
    }

    /// Letters of a script beyond so many are counted, but not looked at: by
    /// then a text has said what it is.
    private static let mostLetters: Int32 = 300
}

// MARK: Fitting

extension LanguageEvidence {
    /// What weights are fitted on: the slots and checks of all n-grams and
    /// words of a text in a script, and the points that the table of letters
    /// and words gives.
    package static func features(
        of text: String, _ script: LanguageScript
    ) -> (keys: [(slot: Int, check: UInt8)], points: NgramTable.Sums) {
        text.withUTF8Bytes { bytes in
            let sink = LanguageWords.read(bytes, Collecting(script: script)).sink
            return (sink.keys, sink.points)
        }
    }

    private struct Collecting: LanguageWordSink, NgramSink {
        let script: LanguageScript
        var keys: [(slot: Int, check: UInt8)] = []
        var points = NgramTable.Sums.zero

        init(script: LanguageScript) { self.script = script }

        mutating func take(_ letters: UnsafeBufferPointer<UInt16>, _ script: LanguageScript) {
            guard script == self.script else { return }
            for letter in letters { LanguageTable.standard.add(letter: letter, to: &points) }
            Ngrams.read(letters, &self)
        }

        mutating func take(ngram key: UInt64) { keys.append(NgramTable.place(of: key, script)) }

        mutating func take(word key: UInt64) {
            LanguageTable.standard.add(word: key, to: &points)
            keys.append(NgramTable.place(of: key, script))
        }
    }
}
