extension SoundForm {
    private static let vowelLimit = Sound.u.rawValue

    /// The first two consonants, by groups that spellings mix up: names that
    /// differ in it are not compared. 0 for a name without consonants.
    package var key: UInt32 {
        var key: UInt32 = 0
        var count = 0
        for sound in sounds where sound > SoundForm.vowelLimit {
            key = key << 8 | UInt32(SoundForm.group[Int(sound)])
            count += 1
            if count == 2 { break }
        }
        return key
    }

    /// Consonants that stand for one another in different spellings.
    private static let group: [UInt8] = {
        var table = (0..<32).map(UInt8.init)
        func same(_ sounds: Sound...) {
            for sound in sounds { table[Int(sound.rawValue)] = sounds[0].rawValue }
        }
        same(.g, .kh)  // Гомель Homel
        same(.v, .f, .b)
        same(.s, .z, .ts)
        same(.zh, .j, .sh, .ch)
        return table
    }()

    /// How alike two names sound, from 0 to 1: 1 less the weighted edit
    /// distance by the longer name's length.
    ///
    /// Cost: the product of the lengths.
    package func similarity(to other: SoundForm) -> Double {
        let a = sounds, b = other.sounds
        if a.isEmpty || b.isEmpty { return 0 }
        let weight = max(SoundForm.weight(a), SoundForm.weight(b))
        var row = [Float](repeating: 0, count: b.count + 1)
        for j in b.indices { row[j + 1] = row[j] + SoundForm.gap(b[j]) }
        for i in a.indices {
            var diagonal = row[0]
            row[0] += SoundForm.gap(a[i])
            for j in b.indices {
                let cost = min(
                    diagonal + SoundForm.change(a[i], b[j]), row[j + 1] + SoundForm.gap(a[i]),
                    row[j] + SoundForm.gap(b[j]))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return Double(max(0, 1 - row[b.count] / weight))
    }

    private static func weight(_ sounds: [UInt8]) -> Float {
        sounds.reduce(0) {
            $0 + ($1 <= vowelLimit ? SoundWeights.vowel : SoundWeights.consonant)
        }
    }

    private static func gap(_ sound: UInt8) -> Float {
        if sound <= vowelLimit { return SoundWeights.vowelGap }
        return sound == Sound.kh.rawValue ? SoundWeights.hGap : SoundWeights.consonantGap
    }

    private static func change(_ a: UInt8, _ b: UInt8) -> Float {
        if a == b { return 0 }
        if a <= vowelLimit, b <= vowelLimit { return SoundWeights.vowelChange }
        if a <= vowelLimit || b <= vowelLimit {
            // й and в may be vowels: Уолтер, Janis.
            let consonant = max(a, b), vowel = min(a, b)
            if consonant == Sound.v.rawValue, vowel == Sound.u.rawValue {
                return SoundWeights.vForU
            }
            if consonant == Sound.j.rawValue, vowel == Sound.i.rawValue {
                return SoundWeights.jForI
            }
            return SoundWeights.otherChange
        }
        return group[Int(a)] == group[Int(b)]
            ? SoundWeights.kindredChange : SoundWeights.otherChange
    }
}
