import SverkaAlignment
import SverkaMorphology
import SverkaText

/// A term that somebody looks for and may type in any of its forms: for each
/// word the lemmas that it can be a form of. `стали` is `сталь` and `стать`.
struct QueriedTerm {
    /// By word, the likeliest lemma first.
    private let lemmas: [[LemmaKey]]
    private let shape: TermShape
    private let side: Side

    /// Ways to read a term that are looked for.
    private static let mostReadings = 32

    /// - Parameter side: the language of the texts that it is looked for in; the
    ///   term may be in letters of the other, as `Telegram` in a Russian text.
    /// - Returns: nil where the term has no word.
    init?(_ term: String, _ side: Side, _ bank: WordFeatureCache) {
        let text = TermText(term, side, bank)
        var words = text.words[...]
        while words.last?.pos == .punctuation { words.removeLast() }
        while words.first?.pos == .punctuation { words.removeFirst() }
        guard !words.isEmpty else { return nil }
        self.side = side
        var isVerb = words.contains(where: \.isVerb)
        lemmas = words.map { word in
            let spelling = String(term.slice(word.token.range))
            var lemmas = [word.lemma]
            let others =
                side == .russian
                ? Self.russian(spelling, word, bank, &isVerb)
                : Self.english(spelling, word, bank)
            for lemma in others where !lemmas.contains(lemma) { lemmas.append(lemma) }
            return lemmas
        }
        var shape = TermShape()
        shape.capitals[side.rawValue] = KnownTerm.acronyms(Array(words))
        shape.isNominal = side == .russian && !isVerb
        self.shape = shape
    }

    /// How many words it has, punctuation between them too.
    var count: Int { lemmas.count }

    /// A term for each way to read it, up to 32.
    var known: [KnownTerm] {
        var ways: [[LemmaKey]] = [[]]
        for word in lemmas {
            let taken = ways.count * word.count <= Self.mostReadings ? word[...] : word.prefix(1)
            ways = ways.flatMap { way in taken.map { way + [$0] } }
        }
        return ways.map { way in
            var term = KnownTerm(
                row: GlossaryRow(), keys: TermPair(russian: .none, english: .none),
                isEvidence: false)
            term.lemmas[side] = way
            term.shape = shape
            return term
        }
    }

    // MARK: Readings

    private static func russian(
        _ spelling: String, _ word: TermText.Word, _ bank: WordFeatureCache, _ isVerb: inout Bool
    ) -> [LemmaKey] {
        guard word.token.kind == .cyrillic else { return [] }
        var out: [LemmaKey] = []
        var readings = bank.analyzer.readings(of: spelling)
        // A name that nobody knows, typed in small letters.
        if !readings.contains(where: { $0.source == .lexicon }) {
            readings += bank.analyzer.readings(
                of: spelling.prefix(1).uppercased() + spelling.dropFirst())
        }
        for reading in readings where reading.lexeme.exists {
            out.append(LemmaKey(value: bank.entries.russian(reading.lexeme).hash))
            let tag = reading.tag
            if tag.pos == .verb, !tag.verbForm.isParticiple || tag.short { isVerb = true }
        }
        return out
    }

    private static func english(
        _ spelling: String, _ word: TermText.Word, _ bank: WordFeatureCache
    ) -> [LemmaKey] {
        guard word.token.kind == .latin, !word.isUpper else { return [] }
        let readings = bank.english.readings(of: spelling)
        var lemmas = readings.map(\.lemma)
        // Of a name that nobody knows the plural is a word of its own.
        if !readings.contains(where: { $0.source == .lexicon }) {
            lemmas += [
                spelling + "s", spelling.hasSuffix("s") ? String(spelling.dropLast()) : spelling,
            ]
        }
        return lemmas.map { lemma in
            LemmaKey(
                value: Array(lemma.utf8).withUnsafeBufferPointer {
                    bank.entries.english($0).hash
                })
        }
    }
}
