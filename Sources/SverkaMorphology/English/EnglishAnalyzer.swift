import SverkaText

/// Lemmas and parts of speech of English words, by irregular forms, then by
/// rules that the lexicon's words confirm.
@usableFromInline package struct EnglishAnalyzer: Sendable {
    let tables: EnglishTables
    let irregular: IrregularEnglish

    @usableFromInline package init(lexicon: Lexicon = .standard) {
        tables = lexicon.english
        irregular = .shared
    }

    /// Acronyms that are function words in small letters.
    private static let acronyms = Set(WordList.items("acronym", .english))

    /// The readings of a word, the most likely first; at least one.
    ///
    /// - Parameter word: as it stands in the text; capitals and a possessive
    ///   ending are seen to.
    package func readings(of word: String) -> [Reading] {
        let (bare, small) = plain(word)
        if Self.acronyms.contains(bare) {
            return [Reading(lemma: bare, pos: .properNoun, source: .acronym)]
        }
        if let pos = irregular.function[small] { return [Reading(lemma: small, pos: pos)] }
        let capital = bare.first?.isUppercase == true
        let own = ownReading(small, capital: capital)
        if let known = irregular.lemmas[small] {
            guard let own, !known[0].pos.isClosed, !known.contains(where: own.means) else {
                return known
            }
            return known + [own]
        }
        if small.utf8.contains(0x2D) { return [hyphenated(small)] }
        if bare.count > 1, bare.allSatisfy({ !$0.isLowercase }) {
            return [Reading(lemma: bare, pos: .properNoun, source: Self.sourceOfCapitals(bare))]
        }
        let regular = regularReadings(small, own)
        if !regular.isEmpty { return regular }
        if tables.number(of: small.utf8) != nil { return [withinPhrases(small, capital: capital)] }
        if capital { return [Reading(lemma: bare, pos: .properNoun, source: .guess)] }
        return [guess(small)]
    }

    /// `NATO` is an acronym; `12` and `...` are no words.
    private static func sourceOfCapitals(_ text: String) -> ReadingSource {
        hasLetters(text) ? .acronym : .foreign
    }

    /// Whether a text is a word, and no number or mark.
    static func hasLetters(_ text: String) -> Bool {
        text.unicodeScalars.contains { ScalarClass($0.value).isLetter }
    }

    /// The word itself and what it may be a regular form of, as far as the
    /// lexicon has it.
    private func regularReadings(_ word: String, _ own: Reading?) -> [Reading] {
        let bases = EnglishEndings.bases(of: word).filter { hasPart($0.0, $0.1) }
            .map { Reading(lemma: $0.0, pos: $0.1) }
        var readings: [Reading] = []
        for reading in bases + (own.map { [$0] } ?? [])
        where !readings.contains(where: reading.means) {
            readings.append(reading)
        }
        // A word of its own goes before what it might be a form of, but for
        // regular inflection: `number`, not `numb`; `attached` from `attach`.
        if let own, let base = bases.first, !Self.isInflected(word, as: base, own) {
            readings.removeAll { $0.means(own) }
            readings.insert(own, at: 0)
        }
        return readings
    }

    /// `cutters`: a word that the lexicon has within longer translations alone.
    private func withinPhrases(_ word: String, capital: Bool) -> Reading {
        let bases = EnglishEndings.bases(of: word)
        let known = bases.first { tables.number(of: $0.0.utf8) != nil }
        if let (lemma, pos) = known ?? (word.hasSuffix("s") ? bases.first : nil) {
            return Reading(lemma: lemma, pos: pos)
        }
        return Reading(lemma: word, pos: mainPart(word, capital: capital))
    }

    /// The word as a lemma; nil where the lexicon has it in no translation by
    /// itself.
    private func ownReading(_ word: String, capital: Bool) -> Reading? {
        guard let number = tables.number(of: word.utf8), tables.parts[number.index] != 0 else {
            return nil
        }
        let pos = mainPart(word, capital: capital)
        return Reading(lemma: word, pos: pos, source: pos == .properNoun ? .name : .lexicon)
    }

    /// Whether a word that is known by itself too is rather a form of the base.
    private static func isInflected(_ word: String, as base: Reading, _ own: Reading) -> Bool {
        if word.hasSuffix("ed") || word.hasSuffix("ing") { return base.pos == .verb }
        if word.hasSuffix("er") || word.hasSuffix("est") {
            return base.pos == .adjective && own.pos != .noun && own.pos != .properNoun
        }
        return word.hasSuffix("s")
    }
}
