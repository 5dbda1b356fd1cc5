import SverkaData

/// What letter n-grams and words weigh for each class of languages of a
/// script: `Glossary/language-ngrams.tsv`, fitted by `sverka-bench languages`.
///
/// It is a hash table without chains. Each slot holds one n-gram, the one of
/// those that fall there that tells most, known by eight more bits of its hash;
/// the others weigh nothing. So is what was never seen, but for one of 256.
@usableFromInline package struct NgramTable: Sendable {
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

    private var checks: [UInt8]
    private var weights: [Weights]
    private let shift: UInt64

    init(_ script: LanguageScript) {
        let bits = Self.bits(script)
        checks = [UInt8](repeating: 0, count: 1 << bits)
        weights = [Weights](repeating: .zero, count: 1 << bits)
        shift = UInt64(64 - bits)
    }

    /// The tables of the binary, by script.
    static let standard = read(GlossaryFile.named("language-ngrams.tsv").bytes)

    /// Tables as `NgramTable.line` writes them; what can't be read weighs
    /// nothing.
    static func read(_ bytes: some Collection<UInt8>) -> [NgramTable] {
        var tables = LanguageScript.allCases.map(NgramTable.init)
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

    private mutating func fill(_ characters: [UInt8], from start: Int) {
        for (number, place) in stride(from: 0, to: characters.count, by: Self.width).enumerated() {
            let slot = start + number
            guard checks.indices.contains(slot), place + Self.width <= characters.count,
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

    /// Spreads the bits of a key.
    @inline(__always)
    private static func mixed(_ key: UInt64) -> UInt64 {
        let product = key &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// Where a key would stand in a table, and what it is known by there.
    static func place(
        of key: UInt64, _ script: LanguageScript
    ) -> (slot: Int, check: UInt8) {
        let hash = mixed(key) &* 0xD6E8_FEB8_6659_FD93
        return (Int(hash >> UInt64(64 - bits(script))), UInt8(truncatingIfNeeded: hash >> 20))
    }

    @inline(__always)
    func add(_ key: UInt64, to sums: inout Sums) {
        let hash = Self.mixed(key) &* 0xD6E8_FEB8_6659_FD93
        let slot = Int(truncatingIfNeeded: hash >> shift)
        checks.withUnsafeBufferPointer { checks in
            guard checks[slot] == UInt8(truncatingIfNeeded: hash >> 20) else { return }
            weights.withUnsafeBufferPointer { sums &+= Sums(truncatingIfNeeded: $0[slot]) }
        }
    }

    // MARK: Keys

    /// Calls `body` with the key of each n-gram of one to four letters of a
    /// word, its bounds counted as letters, and `whole` with the word's own.
    @inline(__always)
    static func keys(
        of letters: UnsafeBufferPointer<UInt16>, _ body: (UInt64) -> Void,
        whole: (UInt64) -> Void
    ) {
        // The last three letters; the bound is 1.
        var before: UInt64 = 1
        var word: UInt64 = 0xCBF2_9CE4_8422_2325
        for letter in letters {
            let letter = UInt64(letter)
            body(letter)
            grams(before, letter, body)
            before = (before << 16 | letter) & 0xFFFF_FFFF_FFFF
            word = (word ^ letter) &* 0x0000_0100_0000_01B3
        }
        grams(before, 1, body)
        if letters.count <= longestWord { whole(word | 1 << 63) }
    }

    /// Longer words are told by their n-grams alone.
    private static let longestWord = 10

    @inline(__always)
    private static func grams(_ before: UInt64, _ letter: UInt64, _ body: (UInt64) -> Void) {
        body((before & 0xFFFF) << 16 | letter)
        if before > 0xFFFF { body((before & 0xFFFF_FFFF) << 16 | letter) }
        if before > 0xFFFF_FFFF { body(before << 16 | letter) }
    }
}
