/// Tells addresses, paths, names of programs and the like from words: they are
/// in no language.
enum CodeRun {
    /// What a run of ASCII characters is.
    enum Kind {
        case words
        /// Not in a language, up to its end.
        case code
        /// The same, up to the next white space, whatever letters it goes on in.
        case codeToSpace
    }

    /// What a byte says of the run that it stands in.
    private struct Marks: OptionSet {
        let rawValue: UInt8
        static let letter = Marks(rawValue: 1)
        static let digit = Marks(rawValue: 2)
        static let point = Marks(rawValue: 4)
        static let slash = Marks(rawValue: 8)
        /// One of `@ # $ \ _ = { } ~`.
        static let symbol = Marks(rawValue: 16)
        static let capital = Marks(rawValue: 32)
        static let hyphen = Marks(rawValue: 64)
    }

    private static let marks: [UInt8] = (0..<0x80).map { byte -> UInt8 in
        let marks: Marks =
            switch UInt8(byte) {
            case 0x61...0x7A: .letter
            case 0x41...0x5A: [.letter, .capital]
            case 0x30...0x39: .digit
            case 0x2E: .point
            case 0x2F: .slash
            case 0x2D: .hyphen
            case 0x23, 0x24, 0x3D, 0x40, 0x5C, 0x5F, 0x7B, 0x7D, 0x7E: .symbol
            default: []
            }
        return marks.rawValue
    }

    /// Whether a run of ASCII characters goes on with the byte.
    @inline(__always)
    static func goesOn(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

    /// The end of the run that begins at `start`, and what it is.
    static func run(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (end: Int, kind: Kind) {
        var end = start
        var seen: UInt8 = 0
        marks.withUnsafeBufferPointer { marks in
            while end < bytes.count, goesOn(bytes[end]) {
                seen |= marks[Int(bytes[end])]
                end += 1
            }
        }
        let marks = Marks(rawValue: seen)
        // A sign before letters beyond ASCII: a tag.
        guard marks.contains(.letter) || marks.contains(.symbol) else { return (end, .words) }
        let isPlain = marks.isDisjoint(with: [.digit, .point, .slash, .symbol, .hyphen, .capital])
        return (end, isPlain ? .words : kind(bytes, start..<end, marks))
    }

    private static func kind(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ marks: Marks
    ) -> Kind {
        if marks.contains(.symbol), let kind = symbols(bytes, range) { return kind }
        if marks.contains(.slash) {
            if isAddress(bytes, range) { return .codeToSpace }
            if isPath(bytes, range) { return .code }
        }
        if !marks.isDisjoint(with: [.point, .digit, .hyphen, .capital]), isJoined(bytes, range) {
            return .code
        }
        return .words
    }

    /// A tag, a mail address, an identifier, code.
    private static func symbols(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Kind? {
        for index in range {
            let hasNext = index + 1 < bytes.count && bytes[index + 1] > 0x20
            let hasLast = index > 0 && bytes[index - 1] > 0x20
            switch bytes[index] {
            case 0x40: return .codeToSpace
            case 0x23 where hasNext && isWordByte(bytes[index + 1]): return .codeToSpace
            // A sign of emphasis stands before a word or behind it.
            case 0x5F
            where hasNext && hasLast && isWordByte(bytes[index - 1])
                && isWordByte(bytes[index + 1]):
                return .codeToSpace
            case 0x7B, 0x7D: return .code
            case 0x5C, 0x3D, 0x7E:
                if hasNext, isWordByte(bytes[index + 1]) { return .code }
            case 0x24 where hasNext && isLetter(bytes[index + 1]): return .code
            default: break
            }
        }
        return nil
    }

    /// `https://…`, `mailto:…`.
    private static func isAddress(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        guard range.count > 3 else { return false }
        for index in range.lowerBound + 1..<range.upperBound - 1
        where bytes[index] == 0x3A && bytes[index + 1] == 0x2F && isLetter(bytes[index - 1]) {
            return true
        }
        return false
    }

    /// `/usr/bin`, `./run`, `a/b/c`, `C:/x`; not `and/or`.
    private static func isPath(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        var slashes = 0
        for index in range where bytes[index] == 0x2F {
            slashes += 1
            let hasNext = index + 1 < range.upperBound && isLetter(bytes[index + 1])
            let begins =
                index == range.lowerBound
                ? index == 0 || bytes[index - 1] < 0x80 : bytes[index - 1] == 0x2E
            if hasNext, begins { return true }
        }
        return slashes > 1
    }

    /// Letters with a digit, a point or a capital between them: `x64`,
    /// `setup.exe`, `fileName`; `--option`. Not `e.g.`, `U.S.`, `McDonald`.
    private static func isJoined(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        var last: UInt8 = 0
        // Letters in a row before the byte.
        var length = 0
        for index in range {
            let byte = bytes[index]
            let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
            if isDigit(byte), isLetter(last) || isLetter(next), !isOrdinal(bytes, index + 1, range)
            {
                return true
            }
            if byte == 0x2E, length > 1, (0x61...0x7A).contains(next) || isDigit(next) {
                return true
            }
            if byte == 0x2D, last == 0x2D || index == range.lowerBound, isLetter(next),
                index + 2 < range.upperBound
            {
                return true
            }
            if (0x41...0x5A).contains(byte), (0x61...0x7A).contains(last),
                (0x61...0x7A).contains(next), length > 3
            {
                return true
            }
            length = isLetter(byte) ? length + 1 : 0
            last = byte
        }
        return false
    }

    /// `st`, `nd`, `th` or `s` of `19th` and `1990s`.
    private static func isOrdinal(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>
    ) -> Bool {
        var end = start
        while end < range.upperBound, isLetter(bytes[end]) { end += 1 }
        return end - start <= 2
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20)
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Of a letter, ASCII or not, or a digit.
    @inline(__always)
    private static func isWordByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte >= 0x80
    }
}
