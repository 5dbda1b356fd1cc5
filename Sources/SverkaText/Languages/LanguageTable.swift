import SverkaData

/// What languages are told apart by where a person has said so: letters and
/// words of `Glossary/languages.tsv`.
struct LanguageTable: @unchecked Sendable {
    typealias Points = NgramTable.Sums

    // Made once for the binary and never freed, so that look-ups count no
    // references. Nothing changes what they point to after `init`.

    /// Of Latin letters to U+024F, and of Cyrillic ones from U+0400 behind them.
    private let letters: UnsafeMutablePointer<Points>
    /// By the key of the word, by open addressing; a key of 0 is a free slot.
    private let words: UnsafeMutablePointer<(key: UInt64, points: Points)>
    private let mask: Int

    private static let latin = 0x250, cyrillic = 0x130

    static let standard = LanguageTable(GlossaryFile.named("languages.tsv"))

    private init(_ file: GlossaryFile) {
        let rows = file.rows
        letters = .allocate(capacity: Self.latin + Self.cyrillic)
        letters.initialize(repeating: .zero, count: Self.latin + Self.cyrillic)
        // No more than half of the slots are taken.
        let count = rows.reduce(8) { $0 + $1.joined().utf8.count { $0 == 0x20 } + 1 }
        mask = 1 << (Int.bitWidth - (count * 2).leadingZeroBitCount) - 1
        words = .allocate(capacity: mask + 1)
        words.initialize(repeating: (0, .zero), count: mask + 1)
        for row in rows {
            guard row.count == 4, let weight = Float(row[3]),
                let language = Language(rawValue: row[0])
            else { continue }
            let points = Int32((weight * NgramTable.scale).rounded())
            for item in row[2].split(separator: " ") {
                let letters = item.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
                add(letters, isWord: row[1] == "word", points, language)
            }
        }
    }

    private func add(
        _ item: [UInt16], isWord: Bool, _ weight: Int32, _ language: Language
    ) {
        let script: LanguageScript = item[0] < 0x400 ? .latin : .cyrillic
        var points = Points.zero
        for (column, its) in LanguageClass.all(script).enumerated() where its.language == language {
            points[column] = weight
        }
        if isWord {
            let key = item.withUnsafeBufferPointer(Ngrams.key)
            let slot = slot(of: key)
            words[slot] = (key, words[slot].points &+ points)
        } else if item.count == 1, let place = Self.place(of: item[0]) {
            letters[place] &+= points
        }
    }

    /// Where a word stands, or where it would.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
        while words[slot].key != key, words[slot].key != 0 { slot = (slot + 1) & mask }
        return slot
    }

    /// Where a letter's points stand; nil for those that have none.
    @inline(__always)
    private static func place(of letter: UInt16) -> Int? {
        if letter >= 0x400 { return letter < 0x530 ? Int(letter) - 0x400 + latin : nil }
        return letter < latin ? Int(letter) : nil
    }

    /// Adds what a letter says.
    @inline(__always)
    func add(letter: UInt16, to sums: inout Points) {
        guard letter > 0x7F, let place = Self.place(of: letter) else { return }
        sums &+= letters[place]
    }

    /// Adds what a word says.
    @inline(__always)
    func add(word key: UInt64, to sums: inout Points) { sums &+= words[slot(of: key)].points }
}
