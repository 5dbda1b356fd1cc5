import SverkaSupport
import SverkaMorphology
import SverkaText

/// Turns words into features and remembers them; belongs to one thread.
///
/// Its two sides have nothing in common that changes, so that each may be filled
/// on a thread of its own.
public final class WordFeatureCache {
    public let analyzer: Analyzer
    public let english: EnglishAnalyzer
    private let sides: [FeatureVocabulary]
    private var links = EnglishLinks()
    /// English features that are in `links`.
    private var linked = 0
    private var strengthIndex = HashIndex(capacity: 4096)
    private var strengths: [Float] = []
    private var englishIndex = HashIndex(capacity: 4096)
    private var englishEntries: [WordEntry] = []
    private var russianIndex = HashIndex(capacity: 4096)
    private var russianEntries: [WordEntry] = []

    /// - Parameter terms: links that a glossary makes.
    public init(
        analyzer: Analyzer, english: EnglishAnalyzer, terms: TermLinks = TermLinks()
    ) {
        self.analyzer = analyzer
        self.english = english
        let russian = RussianFeatures(analyzer, terms)
        sides = [
            FeatureVocabulary(.russian, english: english, word: russian.recipe),
            FeatureVocabulary(
                .english, english: english, word: EnglishFeatures(english, terms).recipe),
        ]
    }

    func side(_ side: Side) -> FeatureVocabulary { sides[side.rawValue] }

    /// Forgets the texts of the document before.
    func forgetTexts() { sides.forEach { $0.forgetTexts() } }

    /// The English features by what links to them go through.
    var englishLinks: EnglishLinks {
        let features = side(.english).all
        while linked < features.count {
            links.add(Int32(linked), features[linked])
            linked += 1
        }
        return links
    }

    /// The number of a word's feature, for `strength`.
    package func number(
        of bytes: UnsafeBufferPointer<UInt8>, _ token: Token, _ side: Side
    ) -> Int32 {
        self.side(side).number(of: bytes, token)
    }

    /// How surely a Russian word translates an English one, 0 to 1, by lexicon,
    /// family, sound or value.
    ///
    /// - Parameters: numbers of the words' features.
    package func strength(_ russian: Int32, _ english: Int32) -> Float {
        guard sides[0].traces[Int(russian)].mayLink(sides[1].traces[Int(english)]) else { return 0 }
        let key = UInt64(UInt32(bitPattern: russian)) << 32 | UInt64(UInt32(bitPattern: english))
        let seen = strengthIndex[key &* 0x9E37_79B9_7F4A_7C15]
        if seen >= 0 { return strengths[Int(seen)] }
        let strength = Self.strength(sides[0].all[Int(russian)], sides[1].all[Int(english)])
        strengthIndex.update(key &* 0x9E37_79B9_7F4A_7C15, Int32(strengths.count))
        strengths.append(strength)
        return strength
    }

    private static func strength(_ a: WordFeature, _ b: WordFeature) -> Float {
        var best: Float = 0
        for (number, strength) in a.english {
            for (other, share) in b.english where other == number {
                best = max(best, strength * share)
            }
        }
        if best < 0.7, a.families.contains(where: { b.families.contains($0) }) { best = 0.7 }
        if a.value != 0, a.value == b.value { best = 1 }
        if best < 1, let sound = a.sound, let other = b.sound, sound.key == other.key {
            let similarity = Float(sound.similarity(to: other))
            if similarity >= (sound.sounds.count <= 4 ? 0.85 : 0.7) { best = max(best, similarity) }
        }
        if best < 0.7 {
            for phrase in a.phrases where b.english.contains(where: { phrase.contains($0.number) })
            {
                best = max(best, b.kind == .function ? 0 : 0.6)
            }
        }
        return best
    }

    // MARK: Entries

    /// What is known of a word apart from its context, for finding terms.
    package struct WordEntry {
        /// Hash of the lemma in small letters, `ё` as `е`; of a woman's surname
        /// that of the man's.
        package var hash: UInt64
        package var pos: PartOfSpeech
        /// 1 for the most frequent words to 9 for unknown ones.
        package var frequencyBand: UInt8
        /// English words: a form in `s` of a lemma without it, and one with an
        /// apostrophe for the possessive.
        package var isPlural = false
        package var isPossessive = false
        /// The same: an adjective first of all, as `public`.
        package var isPrimarilyAdjective = false

        package init(hash: UInt64, pos: PartOfSpeech, frequencyBand: Int) {
            (self.hash, self.pos, self.frequencyBand) = (hash, pos, UInt8(frequencyBand))
        }
    }

    /// The entry of an English word as it stands in a text.
    package func englishEntry(_ bytes: UnsafeBufferPointer<UInt8>) -> WordEntry {
        let key = ByteHash.of(bytes)
        let seen = englishIndex[key]
        if seen >= 0 { return englishEntries[Int(seen)] }
        let word = String(decoding: bytes, as: UTF8.self)
        let reading = english.readings(of: word)[0]
        // `people` is the plural of `person` in terms: `disabled people`.
        let lemma = reading.lemma == "people" ? "person" : Self.folded(reading.lemma)
        var entry = WordEntry(
            hash: ByteHash.of(lemma.utf8), pos: reading.pos,
            frequencyBand: english.frequencyBand(of: lemma))
        // `wash hands`, `raise taxes`
        if entry.pos == .noun, english.isPrimarilyVerb(word) { entry.pos = .verb }
        entry.isPrimarilyAdjective = english.isPrimarilyAdjective(lemma)
        entry.isPlural = word.lowercased().hasSuffix("s") && !lemma.hasSuffix("s")
        entry.isPossessive = ["'s", "’s", "s'", "s’"].contains { word.hasSuffix($0) }
        englishIndex.update(key, Int32(englishEntries.count))
        englishEntries.append(entry)
        return entry
    }

    /// The entry of a Russian lexeme.
    package func russianEntry(_ lexeme: Lexeme.ID) -> WordEntry {
        let key = UInt64(UInt32(bitPattern: lexeme.rawValue)) &* 0x9E37_79B9_7F4A_7C15
        let seen = russianIndex[key]
        if seen >= 0 { return russianEntries[Int(seen)] }
        let lemma = Self.folded(analyzer.lemma(of: analyzer.surname(of: lexeme)))
        let entry = WordEntry(
            hash: ByteHash.of(lemma.utf8), pos: analyzer.partOfSpeech(of: lexeme),
            frequencyBand: analyzer.frequencyBand(of: lexeme))
        russianIndex.update(key, Int32(russianEntries.count))
        russianEntries.append(entry)
        return entry
    }

    /// Small letters, `ё` as `е`, plain apostrophes and hyphens: how terms are
    /// compared.
    package static func folded(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let value = LetterCase.lower(scalar.value)
            switch value {
            case 0x451: out.append("е")
            case 0x2019: out.append("'")
            case 0x2010, 0x2011: out.append("-")
            default: out.append(Unicode.Scalar(value)!)
            }
        }
        return String(out)
    }
}
