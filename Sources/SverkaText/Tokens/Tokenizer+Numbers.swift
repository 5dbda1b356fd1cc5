import SverkaSupport

extension Tokenizer {
    /// A number: digits with their separators, and letters close to them.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Token {
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
                // A hyphen joins letters to digits, not two numbers (a range).
                guard isLetter(bytes, at: index + length) else { break scan }
                index += length
            case .punctuation, .space:
                guard !letters, separates(bytes, start, index, value, length) else { break scan }
                index += length
            default: break scan
            }
        }
        return Token(
            start: Int32(start), end: Int32(end), kind: letters ? .mixed : .number,
            shape: .lower)
    }

    private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index < bytes.count && ScalarClass(UTF8Scan.scalar(bytes, at: index).value).isLetter
    }

    /// Whether a number that began at `start` goes on behind a mark or blank.
    private static func separates(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: Int, _ value: UInt32,
        _ length: Int
    ) -> Bool {
        let next = index + length
        switch value {
        case 0x2E, 0x2C, 0x3A: return next < bytes.count && (0x30...0x39).contains(bytes[next])
        case 0x20, 0xA0, 0x202F, 0x2009:
            return groupOfThree(bytes, from: next)
                && (index - start <= 3 || separatorsOnly(bytes, start..<index))
        default: return false
        }
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
}
