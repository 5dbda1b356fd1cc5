import SverkaSupport

/// A word, number, mark or address in a text, by its bytes.
public struct Token: Sendable, Equatable {
    public enum Kind: UInt8, Sendable {
        /// Letters of one script, with hyphens and apostrophes inside.
        case cyrillic, latin
        /// Letters of both scripts, of another one, or letters with digits.
        case mixed
        /// Digits, with the points, commas, spaces and colons that belong.
        case number
        /// A mark that sentences are made with: `.`, `—`, `»`.
        case punctuation
        /// Any other sign: `%`, `$`, `№`.
        case symbol
        /// A web or mail address, a `#tag` or a `@name`.
        case address
    }

    /// Offset of the first byte in the text, and of the one behind the last.
    public var start: Int32
    public var end: Int32
    public var kind: Kind
    public var shape: Shape

    /// How a word is capitalised.
    public enum Shape: UInt8, Sendable {
        /// No capital, or no letters.
        case lower
        /// `Minsk`, `Санкт-Петербург`: a capital first, small ones after it.
        case capitalised
        /// `ОДКБ`, `NATO`: two or more letters, all of them capitals.
        case upper
        /// A capital letter alone: `А`.
        case single
        /// `iPhone`, `МакДональд`.
        case mixed
    }

    public init(start: Int32, end: Int32, kind: Kind, shape: Shape) {
        (self.start, self.end, self.kind, self.shape) = (start, end, kind, shape)
    }

    public var range: Range<Int> { Int(start)..<Int(end) }
    public var isWord: Bool { kind == .cyrillic || kind == .latin || kind == .mixed }
}

/// Cuts a text into tokens.
///
/// White space belongs to none; everything else to exactly one. A word keeps
/// its inner hyphens and apostrophes (`co-aggressor`, `об'явить`, `isn't`), a
/// number its separators (`1,5`, `12 500`, `10:30`), an address stays whole.
/// Cost: linear, about 150 MB/s.
public enum Tokenizer {
    public static func tokens(of text: String) -> [Token] {
        text.withUTF8Bytes { tokens(of: $0) }
    }

    package static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 6 + 4)
        var index = 0
        while index < bytes.count {
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            switch ScalarClass(value) {
            case .space:
                index += length
            case .latin, .cyrillic, .otherLetter:
                let token =
                    address(bytes, from: index) ?? word(bytes, from: index)
                tokens.append(token)
                index = Int(token.end)
            case .digit:
                let token = number(bytes, from: index)
                tokens.append(token)
                index = Int(token.end)
            case .symbol where value == 0x40 || value == 0x23:
                let end = tagEnd(bytes, from: index)
                tokens.append(
                    Token(
                        start: Int32(index), end: Int32(end),
                        kind: end > index + 1 ? .address : .symbol, shape: .lower))
                index = end
            case .punctuation, .apostrophe, .hyphen:
                var end = index + length
                if value == 0x2E {  // an ellipsis of points is one mark
                    while end < bytes.count, bytes[end] == 0x2E { end += 1 }
                } else if value == 0x2D {
                    while end < bytes.count, bytes[end] == 0x2D { end += 1 }
                }
                tokens.append(
                    Token(
                        start: Int32(index), end: Int32(end), kind: .punctuation,
                        shape: .lower))
                index = end
            case .symbol:
                tokens.append(
                    Token(
                        start: Int32(index), end: Int32(index + length), kind: .symbol,
                        shape: .lower))
                index += length
            }
        }
        return tokens
    }

    // MARK: Words

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Token {
        var index = start
        var end = start
        var latin = false, cyrillic = false, other = false, digits = false
        var letters = 0, capitals = 0, firstIsCapital = false, afterJoint = true
        var plainCapitals = true  // every capital stands first in its part
        scan: while index < bytes.count {
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            switch ScalarClass(value) {
            case .latin: latin = true
            case .cyrillic: cyrillic = true
            case .otherLetter: other = true
            case .digit: digits = true
            case .apostrophe, .hyphen:
                // Part of the word only between two letters or digits; a soft
                // hyphen or accent never ends one.
                let next = index + length
                guard next < bytes.count,
                    joins(ScalarClass(UTF8Scan.scalar(bytes, at: next).value))
                else { break scan }
                index = next
                afterJoint = true
                continue
            case .space where value == 0xAD:
                index += length
                continue
            default: break scan
            }
            if ScalarClass(value) != .digit && !(0x300...0x36F).contains(value) {
                letters += 1
                if LetterCase.isUpper(value) {
                    capitals += 1
                    if letters == 1 { firstIsCapital = true }
                    if !afterJoint { plainCapitals = false }
                }
            } else if (0x300...0x36F).contains(value) {
                other = false
            }
            afterJoint = false
            index += length
            end = index
        }
        let scripts = (latin ? 1 : 0) + (cyrillic ? 1 : 0) + (other ? 1 : 0) + (digits ? 1 : 0)
        let kind: Token.Kind =
            scripts > 1 || other ? .mixed : cyrillic ? .cyrillic : .latin
        let shape: Token.Shape =
            capitals == 0
            ? .lower
            : letters == 1
                ? .single
                : capitals == letters
                    ? .upper : firstIsCapital && plainCapitals ? .capitalised : .mixed
        return Token(start: Int32(start), end: Int32(end), kind: kind, shape: shape)
    }

    @inline(__always)
    private static func joins(_ kind: ScalarClass) -> Bool { kind.isLetter || kind == .digit }

    // MARK: Numbers

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Token {
        var index = start
        var end = start
        var letters = false
        scan: while index < bytes.count {
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            switch ScalarClass(value) {
            case .digit:
                index += length
                end = index
            case .latin, .cyrillic, .otherLetter:
                // `5G`, `90-х`, `1st`: letters close to digits are one word.
                letters = true
                index += length
                end = index
            case .hyphen, .apostrophe:
                let next = index + length
                guard next < bytes.count else { break scan }
                let kind = ScalarClass(UTF8Scan.scalar(bytes, at: next).value)
                // A hyphen joins letters to digits, not two numbers (a range).
                guard kind.isLetter else { break scan }
                index = next
            case .punctuation where value == 0x2E || value == 0x2C || value == 0x3A:
                let next = index + length
                guard !letters, next < bytes.count, (0x30...0x39).contains(bytes[next])
                else { break scan }
                index = next
            case .space where value == 0x20 || value == 0xA0 || value == 0x202F || value == 0x2009:
                guard !letters, groupOfThree(bytes, from: index + length),
                    index - start <= 3 || separatorsOnly(bytes, start..<index)
                else { break scan }
                index += length
            default: break scan
            }
        }
        return Token(
            start: Int32(start), end: Int32(end), kind: letters ? .mixed : .number,
            shape: .lower)
    }

    /// Whether exactly three digits stand at `index`.
    private static func groupOfThree(
        _ bytes: UnsafeBufferPointer<UInt8>, from index: Int
    ) -> Bool {
        guard index + 3 <= bytes.count else { return false }
        for offset in 0..<3 where !(0x30...0x39).contains(bytes[index + offset]) { return false }
        return index + 3 == bytes.count
            || !ScalarClass(UTF8Scan.scalar(bytes, at: index + 3).value).isLetterOrDigit
    }

    /// Whether the number so far was grouped by spaces: `12 500` before ` 000`.
    private static func separatorsOnly(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        var digits = 0
        for byte in bytes[range].reversed() {
            if (0x30...0x39).contains(byte) {
                digits += 1
                if digits > 3 { return false }
            } else {
                return digits == 3 && byte != 0x2E && byte != 0x2C && byte != 0x3A
            }
        }
        return false
    }

    // MARK: Addresses

    /// A web or mail address that begins at `start`; nil where none does.
    private static func address(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Token? {
        var end = start
        var points = 0, at = false, scheme = false, slash = false
        while end < bytes.count {
            let byte = bytes[end]
            let plain =
                (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
            if plain {
                end += 1
                continue
            }
            if byte >= 0x80 { break }
            if byte == 0x2E {
                points += 1
            } else if byte == 0x40 {
                at = true
            } else if byte == 0x3A, end + 2 < bytes.count, bytes[end + 1] == 0x2F,
                bytes[end + 2] == 0x2F
            {
                scheme = true
            } else if byte == 0x2F {
                slash = true
            } else if !(scheme || slash)
                || !([0x3F, 0x3D, 0x26, 0x25, 0x23, 0x7E, 0x2B, 0x3A, 0x2C].contains(byte))
            {
                break
            }
            end += 1
        }
        // What ends a sentence does not belong to the address.
        while end > start, [0x2E, 0x2C, 0x3A, 0x3F, 0x2F, 0x40].contains(bytes[end - 1]) {
            if bytes[end - 1] == 0x2E { points -= 1 }
            end -= 1
        }
        guard scheme || points > 0 && (at || hasDomainEnding(bytes, start..<end, slash: slash))
        else { return nil }
        return Token(start: Int32(start), end: Int32(end), kind: .address, shape: .lower)
    }

    private static let domainEndings: Set<String> = [
        "com", "org", "net", "ru", "by", "ua", "eu", "info", "media", "news", "io", "uk", "de",
        "pl", "lt", "lv", "ee", "kz", "tv", "me", "gov", "edu", "int", "co", "fm", "html", "htm",
    ]

    private static func hasDomainEnding(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, slash: Bool
    ) -> Bool {
        var host = range
        if slash, let first = bytes[range].firstIndex(of: 0x2F) { host = range.lowerBound..<first }
        guard let point = bytes[host].lastIndex(of: 0x2E), point > host.lowerBound + 1 else {
            return false
        }
        let ending = String(decoding: bytes[point + 1..<host.upperBound], as: UTF8.self)
        return domainEndings.contains(ending)
    }

    private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count {
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            guard ScalarClass(value).isLetterOrDigit || value == 0x5F else { break }
            index += length
        }
        return index
    }
}

extension ScalarClass {
    @inline(__always)
    package var isLetterOrDigit: Bool { isLetter || self == .digit }
}
