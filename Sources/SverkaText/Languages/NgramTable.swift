import SverkaData

/// What letter n-grams and words weigh for each class of languages of a
/// script: `Glossary/language-ngrams.tsv`, fitted by `sverka-bench languages`.
///
/// It is a hash table without chains. Each slot holds one n-gram, the one of
/// those that fall there that tells most, known by eight more bits of its hash;
/// the others weigh nothing. So is what was never seen, but for one of 256.
@usableFromInline package struct NgramTable: @unchecked Sendable {
    /// A weight a class.
    typealias Weights = SIMD8<Int8>
    /// Sums of weights.
    @usableFromInline package typealias Sums = SIMD8<Int32>

    /// So many points are a nat: evidence that makes a class e times as likely.
    package static let scale: Float = 8
    /// Weights are of this range.
    package static let range: ClosedRange<Int> = -32...31
    /// How many bits the number of a slot has.
    package static func bits(_ script: LanguageScript) -> Int { script == .cyrillic ? 14 : 13 }

    // Made once for the binary and never freed, so that look-ups count no
    // references. Nothing changes what they point to after `read`.
    private let checks: UnsafeMutablePointer<UInt8>
    private let weights: UnsafeMutablePointer<Weights>
    private let count: Int
    private let shift: UInt64

    private init(_ script: LanguageScript) {
        let bits = Self.bits(script)
        count = 1 << bits
        checks = .allocate(capacity: count)
        checks.initialize(repeating: 0, count: count)
        weights = .allocate(capacity: count)
        weights.initialize(repeating: .zero, count: count)
        shift = UInt64(64 - bits)
    }

    /// The tables of the binary, by script.
    static let standard = read(GlossaryFile.named("language-ngrams.tsv").bytes)

    /// Tables as `NgramTable.line` writes them; what can't be read weighs
    /// nothing.
    private static func read(_ bytes: some Collection<UInt8>) -> [NgramTable] {
        let tables = LanguageScript.allCases.map(NgramTable.init)
        for line in bytes.split(separator: 0x0A).dropFirst() {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard fields.count == 3, let start = Int(String(decoding: fields[1], as: UTF8.self)),
                let script = LanguageScript.allCases.first(where: {
                    "\($0)".utf8.elementsEqual(fields[0])
                })
            else { continue }
            tables[script.rawValue].fill(Array(fields[2]), from: start)
        }
        return tables
    }

    /// How many characters a slot takes in the file.
    private static let width = 2 + LanguageClass.count

    private func fill(_ characters: [UInt8], from start: Int) {
        for (number, place) in stride(from: 0, to: characters.count, by: Self.width).enumerated() {
            let slot = start + number
            guard (0..<count).contains(slot), place + Self.width <= characters.count,
                characters[place..<place + Self.width].allSatisfy({ (0x30...0x6F).contains($0) })
            else { return }
            checks[slot] = (characters[place] - 0x30) << 4 | (characters[place + 1] - 0x30)
            for column in 0..<LanguageClass.count {
                weights[slot][column] = Int8(
                    Int(characters[place + 2 + column]) - 0x30 + Self.range.lowerBound)
            }
        }
    }

    /// The line of the file for slots in a row.
    ///
    /// A slot is two characters of its check and one a weight, each from `0`
    /// for the least to `o` for the most.
    package static func line(
        _ script: LanguageScript, from start: Int, _ slots: [(check: UInt8, weights: [Int])]
    ) -> String {
        var bytes: [UInt8] = []
        for slot in slots {
            bytes += [0x30 + slot.check >> 4, 0x30 + slot.check & 15]
            bytes += slot.weights.map {
                UInt8(0x30 + min(max($0, range.lowerBound), range.upperBound) - range.lowerBound)
            }
        }
        return "\(script)\t\(start)\t" + String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Look-up

    /// The number of a key's slot, and below it the eight bits of its check.
    @inline(__always)
    private static func hash(_ key: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: ((key ^ key >> 15) &* 0x9E37_79B9_7F4A_7C15) >> (shift - 8))
    }

    /// Where a key would stand in a table, and what it is known by there.
    static func place(of key: UInt64, _ script: LanguageScript) -> (slot: Int, check: UInt8) {
        let hash = hash(key, UInt64(64 - bits(script)))
        return (hash >> 8, UInt8(truncatingIfNeeded: hash))
    }

    @inline(__always)
    func add(_ key: UInt64, to sums: inout Sums) {
        let hash = Self.hash(key, shift)
        if checks[hash >> 8] == UInt8(truncatingIfNeeded: hash) {
            sums &+= Sums(truncatingIfNeeded: weights[hash >> 8])
        }
    }
}

/// Takes the keys of n-grams.
protocol NgramSink {
    /// Of one to four letters.
    mutating func take(ngram key: UInt64)
    /// Of a word as a whole, if it is not long.
    mutating func take(word key: UInt64)
}

/// The n-grams of words, as numbers.
enum Ngrams {
    /// Gives the key of each n-gram of one to four letters of a word, its bounds
    /// counted as letters, and that of the word.
    @inline(__always)
    static func read(_ letters: UnsafeBufferPointer<UInt16>, _ sink: inout some NgramSink) {
        // The last three letters, in eleven bits each; the bound is 1.
        var before: UInt64 = 1
        for letter in letters {
            let letter = UInt64(letter & 0x7FF)
            // One of ASCII by itself says next to nothing.
            if letter > 0x7F { sink.take(ngram: letter) }
            grams(before, letter, &sink)
            before = (before << 11 | letter) & 0x1_FFFF_FFFF
        }
        grams(before, 1, &sink)
        if letters.count <= longestWord { sink.take(word: key(of: letters)) }
    }

    /// The key of a word as a whole.
    @inline(__always)
    static func key(of letters: UnsafeBufferPointer<UInt16>) -> UInt64 {
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        for letter in letters { key = (key ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }
        return key | 1 << 63
    }

    /// Longer words are told by their n-grams alone.
    static let longestWord = 10

    @inline(__always)
    private static func grams(_ before: UInt64, _ letter: UInt64, _ sink: inout some NgramSink) {
        sink.take(ngram: (before & 0x7FF) << 11 | letter)
        if before > 0x7FF { sink.take(ngram: (before & 0x3F_FFFF) << 11 | letter) }
        if before > 0x3F_FFFF { sink.take(ngram: before << 11 | letter) }
    }
}
