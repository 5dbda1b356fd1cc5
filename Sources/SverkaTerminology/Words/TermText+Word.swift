import SverkaAlignment
import SverkaMorphology
import SverkaText

extension TermText {
    /// A word with its lemma, its class, and how it is written.
    struct Word {
        var lemma: LemmaKey
        /// Russian words only.
        var tag: Tag
        var pos: PartOfSpeech
        /// 1 for the most frequent words of the language to 9 for unknown ones.
        var frequencyBand: UInt8
        var isPlural: Bool
        var isPossessive: Bool
        /// An English noun that is an adjective first of all: `public`.
        var isPrimarilyAdjective: Bool
        /// An acronym, whatever ending it has: `NGO`, `NGO's`, `NGOs`.
        var isUpper: Bool
        /// `II`, `XIV`: the number of a king or of a part, no term by itself.
        var isRoman: Bool
        /// Begins a sentence, so that its capital says nothing.
        var isFirst = false
        var token: Token
        /// Number of its feature in the bank; -1 where it was not asked for.
        var feature = FeatureID.none

        init(
            _ entry: WordEntry, _ tag: Tag, isPlural: Bool, _ token: Token,
            _ spelling: UnsafeBufferPointer<UInt8>
        ) {
            lemma = LemmaKey(value: entry.hash)
            (self.tag, pos) = (tag, tag.pos)
            frequencyBand = entry.frequencyBand
            self.isPlural = isPlural
            isPossessive = entry.isPossessive
            isPrimarilyAdjective = entry.isPrimarilyAdjective
            isUpper = Self.isUpper(token, spelling)
            isRoman =
                token.kind == .latin && isUpper
                && spelling.allSatisfy { Self.romanFigures.contains($0) }
            self.token = token
        }

        private static let romanFigures = Set("IVX".utf8)

        private static func isUpper(_ token: Token, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
            if token.shape == .upper { return true }
            guard token.shape == .mixed, word.last == UInt8(ascii: "s") else { return false }
            return word.count { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } == 1
        }

        /// A verb that is no participle, or is a short one: `задержали`,
        /// `задержано`.
        var isVerb: Bool { pos == .verb && (!tag.verbForm.isParticiple || tag.short) }

        /// A word of the lexicon that is no name.
        var isCommon: Bool {
            frequencyBand < FrequencyBands.unknown && pos != .properNoun
                && token.shape == .capitalised
        }

        /// Length in bytes.
        var length: Int { Int(token.end - token.start) }
    }
}
