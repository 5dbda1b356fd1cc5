import SverkaSupport
import SverkaMorphology
import SverkaText

/// What a word contributes to pairing its unit, by its lemma.
struct WordFeature: Sendable {
    enum Kind: UInt8, Sendable { case function, word, name, number, asIs }

    var kind: Kind
    /// The lemma, for showing the evidence.
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

/// The English words by what links to them go through.
struct EnglishLinks {
    private var index = HashIndex(capacity: 4096)
    private var entries: [(feature: Int32, share: Float, next: Int32)] = []

    mutating func add(_ number: Int32, _ feature: WordFeature) {
        for (key, share) in feature.linkKeys {
            let entry = Int32(entries.count)
            let next = index.update(key.hash, entry)
            entries.append((number, share, next))
        }
    }

    /// Calls `body` with each feature that has a key, and its share.
    @inline(__always)
    func forEach(_ key: LinkKey, _ body: (_ feature: Int32, _ share: Float) -> Void) {
        var entry = index[key.hash]
        while entry >= 0 {
            let (feature, share, next) = entries[Int(entry)]
            body(feature, share)
            entry = next
        }
    }
}

/// What a link between two words goes through.
enum LinkKey {
    case number(Int32), family(UInt64), value(UInt64), sound(UInt32)

    var hash: UInt64 {
        let (key, kind): (UInt64, UInt64) =
            switch self {
            case .number(let number): (UInt64(UInt32(bitPattern: number)), 1)
            case .family(let family): (family, 2)
            case .value(let value): (value, 3)
            case .sound(let key): (UInt64(key), 4)
            }
        return (key ^ kind << 40) &* 0x9E37_79B9_7F4A_7C15
    }
}

/// What can be told of a feature without a look at it: a set of all that links
/// go through, as a Bloom filter. Two words without a common bit have no link.
struct LinkTrace {
    var kind: WordFeature.Kind
    /// Sounds of the word; 0 where sound is not compared.
    var sounds: UInt8
    private var bits = SIMD4<UInt64>()

    init(_ feature: WordFeature) {
        kind = feature.kind
        sounds = UInt8(clamping: feature.sound?.sounds.count ?? 0)
        for (key, _) in feature.linkKeys { insert(key) }
        for number in feature.phrases.joined() { insert(.number(number)) }
    }

    private mutating func insert(_ key: LinkKey) {
        let place = key.hash >> 56
        bits[Int(place >> 6)] |= 1 << (place & 63)
    }

    @inline(__always)
    func mayLink(_ other: LinkTrace) -> Bool { bits & other.bits != SIMD4() }
}
