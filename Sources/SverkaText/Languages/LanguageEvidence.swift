import SverkaSupport

/// What a stretch of text shows of its language.
struct LanguageEvidence {
    private let table: LanguageTable
    private(set) var points = LanguageTable.Points.zero
    /// Letters by their script.
    private(set) var cyrillic = 0, latin = 0, other = 0
    /// Latin letters beyond ASCII.
    private(set) var marked = 0
    private(set) var words = 0
    /// The columns, as bits, of languages whose needed letters were seen.
    private(set) var seen: UInt8 = 0

    // The word at work.
    private var hash = ByteHash.seed
    private var length = 0
    private var isLatin = false
    private var previous: UInt32 = 0

    /// Words of more bytes are none of the table's.
    private static let longestWord = 16

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ table: LanguageTable) {
        self.table = table
        var index = 0
        while index < bytes.count {
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            index += length
            read(value)
        }
        close()
    }

    @inline(__always)
    private mutating func read(_ value: UInt32) {
        let kind = ScalarClass(value)
        guard kind.isLetter || kind == .apostrophe else {
            close()
            previous = 0
            return
        }
        let small = LetterCase.lower(value)
        switch kind {
        case .cyrillic: readCyrillic(small)
        case .latin:
            latin += 1
            if small > 0x7F { marked += 1 }
            if !isLatin { close() }
            isLatin = true
        case .apostrophe where length == 0: return
        case .apostrophe: break
        default: other += 1
        }
        previous = small
        append(small)
    }

    @inline(__always)
    private mutating func readCyrillic(_ small: UInt32) {
        cyrillic += 1
        if small < 0x530 {
            points += table.letters[Int(small - 0x400)]
            seen |= table.needed[Int(small - 0x400)]
        }
        if previous != 0, let evidence = table.pairs[previous << 16 | small] { points += evidence }
        if isLatin { close() }
        isLatin = false
    }

    /// Ends a word.
    @inline(__always)
    private mutating func close() {
        guard length > 0 else { return }
        words += 1
        if length <= Self.longestWord, let evidence = table.words[hash] { points += evidence }
        (hash, length) = (ByteHash.seed, 0)
    }

    /// Adds the bytes of a letter to the word.
    @inline(__always)
    private mutating func append(_ value: UInt32) {
        if value < 0x80 {
            add(UInt8(value))
        } else if value < 0x800 {
            add(UInt8(0xC0 | value >> 6))
            add(UInt8(0x80 | value & 0x3F))
        } else {
            add(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
            add(UInt8(0x80 | (value >> 6) & 0x3F))
            add(UInt8(0x80 | value & 0x3F))
        }
    }

    @inline(__always)
    private mutating func add(_ byte: UInt8) {
        hash = ByteHash.next(hash, byte)
        length += 1
    }
}
