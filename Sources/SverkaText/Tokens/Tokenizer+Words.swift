import SverkaSupport

extension Tokenizer {
    /// A word: letters with digits, and with hyphens and apostrophes between
    /// two of them.
    static func word(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Token {
        var scan = WordScan()
        var index = start
        var end = start
        while index < bytes.count {
            let small = scan.addSmall(bytes, at: index)
            if small > 0 {
                index += small
                end = index
                continue
            }
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            let scalarClass = ScalarClass(value)
            switch scalarClass {
            case .latin, .cyrillic, .otherLetter, .digit:
                scan.add(value, scalarClass)
                index += length
                end = index
                continue
            case .apostrophe, .hyphen:
                // Part of the word only between two letters or digits; a soft
                // hyphen or accent never ends one.
                let next = index + length
                if next < bytes.count,
                    ScalarClass(UTF8Scan.scalar(bytes, at: next).value).isLetterOrDigit
                {
                    index = next
                    scan.isBehindJoint = true
                    continue
                }
            case .space where value == 0xAD:
                index += length
                continue
            default: break
            }
            break
        }
        return Token(start: Int32(start), end: Int32(end), kind: scan.kind, shape: scan.shape)
    }
}

/// The scripts and capitals of a word, scalar by scalar.
private struct WordScan {
    private var latin = false, cyrillic = false, other = false, digits = false
    private var letters = 0, capitals = 0
    private var firstIsCapital = false
    /// Whether every capital stands first in its part.
    private var plainCapitals = true
    /// Whether a hyphen or apostrophe stands before, or nothing.
    var isBehindJoint = true

    @inline(__always)
    init() {}

    /// Adds the small letters of one script that begin at a place, which most
    /// of nearly every word is, and returns how many bytes they take.
    @inline(__always)
    mutating func addSmall(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        var end = start
        if bytes[start] < 0x80 {
            while end < bytes.count, bytes[end] &- 0x61 < 26 { end += 1 }
            guard end > start else { return 0 }
            latin = true
            letters += end - start
        } else {
            // а to п, р to я
            while end + 1 < bytes.count,
                bytes[end] == 0xD0 && bytes[end + 1] &- 0xB0 < 16
                    || bytes[end] == 0xD1 && bytes[end + 1] &- 0x80 < 16
            { end += 2 }
            guard end > start else { return 0 }
            cyrillic = true
            letters += (end - start) / 2
        }
        isBehindJoint = false
        return end - start
    }

    @inline(__always)
    mutating func add(_ value: UInt32, _ scalarClass: ScalarClass) {
        switch scalarClass {
        case .latin: latin = true
        case .cyrillic: cyrillic = true
        case .digit: digits = true
        default: other = true
        }
        if (0x300...0x36F).contains(value) {
            other = false
        } else if scalarClass != .digit {
            letters += 1
            if LetterCase.isUpper(value) {
                capitals += 1
                if letters == 1 { firstIsCapital = true }
                if !isBehindJoint { plainCapitals = false }
            }
        }
        isBehindJoint = false
    }

    @inline(__always)
    var kind: Token.Kind {
        let scripts = (latin ? 1 : 0) + (cyrillic ? 1 : 0) + (other ? 1 : 0) + (digits ? 1 : 0)
        return scripts > 1 || other ? .mixed : cyrillic ? .cyrillic : .latin
    }

    @inline(__always)
    var shape: Token.Shape {
        if capitals == 0 { return .lower }
        if letters == 1 { return .single }
        if capitals == letters { return .upper }
        return firstIsCapital && plainCapitals ? .capitalised : .mixed
    }
}
