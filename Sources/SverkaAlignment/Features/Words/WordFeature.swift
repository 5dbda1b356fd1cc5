import SverkaSupport
import SverkaMorphology
import SverkaText

/// What a word contributes to pairing its unit, by its lemma.
struct WordFeature: Sendable {
    enum Kind: UInt8, Sendable { case function, word, name, number, asIs }

    var kind: Kind
    /// The lemma, for showing the evidence; empty where that is the word as it
    /// is written.
    var text: String
    /// How much the word tells by its rarity in the language, about 0 to 1.5.
    var weight: Float
    /// Numbers of English words in the lexicon's vocabulary: of an English
    /// word its lemmas, of a Russian one its translations, with how well each
    /// translates it.
    var english: [(number: Int32, strength: Float)] = []
    /// Translations of several words, by their numbers.
    var phrases: [[Int32]] = []
    /// Hashes of the English words' families (`defend`, `defence`).
    var families: [UInt64] = []
    /// For names and unknown words.
    var sound: SoundForm?
    /// Value of a number, or hash of a word that both languages write alike.
    var value: UInt64 = 0

    /// The weight of a word in that band of frequency; names tell most, function
    /// words next to nothing.
    static func weight(frequencyBand: Int, isName: Bool, isContent: Bool) -> Float {
        if !isContent { return 0.08 }
        if isName { return 1.5 }
        return [0.4, 0.45, 0.65, 0.85, 1.05, 1.2, 1.3, 1.3, 1.3, 1.3][min(frequencyBand, 9)]
    }

    /// Each with the share of a link's strength that goes through it.
    var linkKeys: [(key: LinkKey, share: Float)] {
        var out = english.map { (LinkKey.number($0.number), $0.strength) }
        out += families.map { (.family($0), 1) }
        if value != 0 { out.append((.value(value), 1)) }
        if let sound { out.append((.sound(sound.key), 1)) }
        return out
    }
}
