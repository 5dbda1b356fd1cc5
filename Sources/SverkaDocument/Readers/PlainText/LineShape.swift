import SverkaSupport
import SverkaText

/// What the ends of a line show of whether a text goes on over them.
struct LineShape {
    enum Start {
        case small, capital, digit, other
    }

    /// What it begins with, behind marks that open a quotation or a bracket.
    private(set) var start = Start.other
    /// Characters of the first word, marks included.
    private(set) var firstWord = 0
    /// Whether it begins as an item of a list does: `- `, `• `, `3. `, `б) `.
    private(set) var isItem = false
    /// Whether that mark could be the dash of a sentence as well.
    private(set) var isDash = false
    /// Whether it ends as a sentence does, quotation marks behind that aside.
    private(set) var endsSentence = false
    /// Whether it ends in a mark behind which a paragraph may end.
    private(set) var endsClosed = false
    /// Whether it ends in a semicolon.
    private(set) var endsItem = false
    /// Whether it ends in a letter and a hyphen.
    private(set) var endsInHyphen = false

    private static let opening = Set("«“„‘\"'([".unicodeScalars.map(\.value))
    private static let quotes = Set("»”“’\"')]".unicodeScalars.map(\.value))
    private static let ends = Set(".!?…".unicodeScalars.map(\.value))
    private static let closed = Set(".!?\":»”…".unicodeScalars.map(\.value))
    private static let bullets = Set("-*+•·▪◦‣–—●○■□".unicodeScalars.map(\.value))

    init(_ line: ArraySlice<UInt8>) {
        line.withUnsafeBufferPointer { bytes in
            lookAtStart(bytes)
            lookAtEnd(bytes)
        }
    }

    private mutating func lookAtStart(_ bytes: UnsafeBufferPointer<UInt8>) {
        firstWord = bytes.prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
        guard !bytes.isEmpty else { return }
        let (first, length) = UTF8Scan.scalar(bytes, at: 0)
        var index = 0
        if Self.bullets.contains(first), length < bytes.count, bytes[length] <= 0x20 {
            isItem = true
            isDash = first == 0x2D || first == 0x2013 || first == 0x2014
            index = length
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        } else {
            isItem = Self.isNumbered(bytes)
        }
        while index < bytes.count {
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            guard Self.opening.contains(value) else {
                start = Self.start(value)
                break
            }
            index += length
        }
    }

    private static func start(_ value: UInt32) -> Start {
        let kind = ScalarClass(value)
        if kind == .digit { return .digit }
        guard kind.isLetter else { return .other }
        return LetterCase.isUpper(value) ? .capital : .small
    }

    /// `12. `, `3) `, `б) `: a number or a single letter.
    private static func isNumbered(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = bytes.prefix { (0x30...0x39).contains($0) }.count
        guard index <= 3 else { return false }
        let isLetter = index == 0
        if isLetter {
            let (value, length) = UTF8Scan.scalar(bytes, at: 0)
            guard ScalarClass(value).isLetter else { return false }
            index = length
        }
        guard index + 1 < bytes.count, bytes[index + 1] <= 0x20 else { return false }
        return bytes[index] == 0x29 || bytes[index] == 0x2E && !isLetter
    }

    private mutating func lookAtEnd(_ bytes: UnsafeBufferPointer<UInt8>) {
        var end = bytes.count
        var isLast = true
        while end > 0 {
            var index = end - 1
            while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
            let value = UTF8Scan.scalar(bytes, at: index).value
            if isLast {
                endsClosed = Self.closed.contains(value)
                endsItem = value == 0x3B
                endsInHyphen = HyphenatedWord.isHyphen(value) && Self.isLetter(bytes, before: index)
                isLast = false
            }
            if Self.ends.contains(value) {
                endsSentence = true
                return
            }
            guard Self.quotes.contains(value) else { return }
            end = index
        }
    }

    private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        guard end > 0 else { return false }
        var index = end - 1
        while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return ScalarClass(UTF8Scan.scalar(bytes, at: index).value).isLetter
    }

    /// Whether a text that broke off behind this line goes on with another, by
    /// what stands there.
    func goesOn(with next: LineShape) -> Bool {
        if endsInHyphen, next.start == .small { return true }
        return !endsSentence && !endsItem && next.start == .small && !next.isItem
    }

    /// Whether the other begins an item of a list, seen from this one.
    func isFollowedByItem(_ next: LineShape) -> Bool {
        guard next.isItem else { return false }
        // `мост\n– это дорога`: a dash that the wrap has put in front.
        return !next.isDash || endsSentence || endsItem || endsClosed || isItem
            || next.start != .small
    }
}
