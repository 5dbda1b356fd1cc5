import SverkaSupport
import SverkaText

/// The quotation marks and brackets of a text, each with its other half.
///
/// Single marks are left out: they are apostrophes as well.
struct PairedMarks {
    enum Kind {
        case angle, double, low, straight, round, square
        var isQuotation: Bool { self != .round && self != .square }
    }

    /// A mark that opens, or one that closes.
    struct Mark {
        var kind: Kind
        /// Its bytes in the text.
        var range: Range<Int>
        /// Whether a quotation of its kind was opened and closed inside it.
        var isNested = false
    }

    /// What stands between, with its marks.
    struct Pair {
        var kind: Kind
        var range: Range<Int>
        /// How many quotations it stands in.
        var depth: Int
        var inside: Range<Int>
    }

    private(set) var pairs: [Pair] = []
    /// Those without another half, in order.
    private(set) var opened: [Mark] = []
    private(set) var closed: [Mark] = []
    /// The kind of the quotation that the text begins with; nil where it begins
    /// otherwise.
    private(set) var first: Kind?
    private var stack: [Mark] = []
    private var before: UInt32 = 0x20

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            read(scalar, index..<index + length, bytes)
            before = scalar
            index += length
        }
        // Two marks at one place are often written as one: «Роман «Война и мир».
        opened = (opened + stack.filter { !$0.isNested }).sorted {
            $0.range.lowerBound < $1.range.lowerBound
        }
    }

    private mutating func read(
        _ scalar: UInt32, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        switch scalar {
        case 0x28: open(.round, range)
        case 0x5B: open(.square, range)
        case 0x29 where !isLabelOrFace(range, bytes): close(.round, range)
        case 0x5D: close(.square, range)
        case 0xAB: open(.angle, range)
        case 0xBB: close(.angle, range)
        case 0x201E: open(.low, range)
        case 0x201C where isOpen(.low): close(.low, range)
        case 0x201C where isOpen(.double) && !isWord(bytes, range.upperBound):
            close(.double, range)
        case 0x201C: open(.double, range)
        case 0x201D: close(isOpen(.low) && !isOpen(.double) ? .low : .double, range)
        case 0x22: straight(range, bytes)
        default: break
        }
    }

    private mutating func straight(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
        let isBegun = ScalarClass(before) == .space || before == 0x28 || before == 0xAB
        if isOpen(.straight), !(isBegun && isWord(bytes, range.upperBound)) {
            close(.straight, range)
        } else if ScalarClass(before) != .digit {
            open(.straight, range)  // else inches
        }
    }

    private func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index < bytes.count
            && ScalarClass(UTF8Scan.scalar(bytes, at: index).value).isLetterOrDigit
    }

    /// `1)` and `а)` where nothing was opened, and `:)`.
    private func isLabelOrFace(
        _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard !isOpen(.round) else { return false }
        if [0x3A, 0x3B, 0x2D, 0x3D, 0x29].contains(before) { return true }
        var start = range.lowerBound, letters = 0
        while start > 0, bytes[start - 1] > 0x20 {
            start -= 1
            if bytes[start] & 0xC0 != 0x80 { letters += 1 }
        }
        let numbers: Set<UInt8> = Set("0123456789ivxIVX".utf8)
        return letters == 1
            || (2...4).contains(letters)
                && bytes[start..<range.lowerBound].allSatisfy(numbers.contains)
    }

    private func isOpen(_ kind: Kind) -> Bool { stack.contains { $0.kind == kind } }

    private mutating func open(_ kind: Kind, _ range: Range<Int>) {
        if range.lowerBound == 0, kind.isQuotation { first = kind }
        stack.append(Mark(kind: kind, range: range))
    }

    private mutating func close(_ kind: Kind, _ range: Range<Int>) {
        guard let place = stack.lastIndex(where: { $0.kind == kind }) else {
            closed.append(Mark(kind: kind, range: range))
            return
        }
        opened += stack[(place + 1)...].filter { !$0.isNested }
        let mark = stack[place]
        stack.removeSubrange(place...)
        for outer in stack.indices where stack[outer].kind == kind {
            stack[outer].isNested = true
        }
        guard kind.isQuotation else { return }
        pairs.append(
            Pair(
                kind: kind, range: mark.range.lowerBound..<range.upperBound,
                depth: stack.count { $0.kind.isQuotation },
                inside: mark.range.upperBound..<range.lowerBound))
    }
}
