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
        if sounds.isEmpty || other.sounds.isEmpty { return 0 }
        let distance = SoundForm.differences.withUnsafeBufferPointer { table in
            sounds.withUnsafeBufferPointer { a in
                other.sounds.withUnsafeBufferPointer { SoundForm.distance(a, $0, table) }
            }
        }
        return Double(max(0, 1 - distance / max(weight, other.weight)))
    }

    /// False where it takes no look at the order of the sounds to see that the
    /// similarity is less than that.
    package func mayBeAlike(_ other: SoundForm, least: Double) -> Bool {
        let mine = tellingGroups & ~other.tellingGroups
        let theirs = other.tellingGroups & ~tellingGroups
        let gaps = Float(max(mine.nonzeroBitCount, theirs.nonzeroBitCount))
        // A little less, lest rounding decide.
        let distance = gaps * (SoundWeights.consonantGap - 0.001)
        return Double(1 - distance / max(weight, other.weight, 1)) >= least
    }

    /// The weighted edit distance; `row[j]` is that of the sounds of `a` so far
    /// to the first j of `b`.
    private static func distance(
        _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>,
        _ table: UnsafeBufferPointer<Float>
    ) -> Float {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: b.count + 1) { row in
            row[0] = 0
            for j in b.indices { row[j + 1] = row[j] + table[gap(of: b[j])] }
            for i in a.indices {
                var diagonal = row[0]
                let gapOfA = table[gap(of: a[i])], changes = Int(a[i]) * soundLimit
                row[0] += gapOfA
                for j in b.indices {
                    let cost = min(
                        diagonal + table[changes + Int(b[j])], row[j + 1] + gapOfA,
                        row[j] + table[gap(of: b[j])])
                    diagonal = row[j + 1]
                    row[j + 1] = cost
                }
            }
            return row[b.count]
        }
    }

    // MARK: Tables

    /// More than there are sounds.
    private static let soundLimit = 32

    /// What one sound costs in place of another, a row a sound, and behind them
    /// what each costs that only one of the names has.
    private static let differences: [Float] = {
        let sounds = (0..<soundLimit).map(UInt8.init)
        return sounds.flatMap { a in sounds.map { change(a, $0) } } + sounds.map { gap($0) }
    }()

    /// Where the table has the gap of a sound.
    @inline(__always)
    private static func gap(of sound: UInt8) -> Int { soundLimit * soundLimit + Int(sound) }

    static func weight(_ sounds: [UInt8]) -> Float {
        sounds.reduce(0) {
            $0 + ($1 <= vowelLimit ? SoundWeights.vowel : SoundWeights.consonant)
        }
    }

    static func tellingGroups(_ sounds: [UInt8]) -> UInt32 {
        var bits: UInt32 = 0
        for sound in sounds where sound > vowelLimit {
            let group = group[Int(sound)]
            if !cheapGroups.contains(group) { bits |= 1 << UInt32(group) }
        }
        return bits
    }

    /// Groups with a sound that comes and goes, or that may be a vowel.
    private static let cheapGroups: [UInt8] = [Sound.kh, .v, .j].map { group[Int($0.rawValue)] }

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
