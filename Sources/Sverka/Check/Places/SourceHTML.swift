import SverkaSupport

/// A paragraph of HTML with the text that it is read as, to tell where characters
/// of that stand.
struct SourceHTML {
    /// Of each character of the text that is no white space: where it stands in
    /// the file. Empty where the stretch of the file reads otherwise.
    private var places: [Range<Int>] = []
    /// Of those where a tag or a comment stands before them.
    private var isBehindMarkup: [Bool] = []
    private let text: [UInt8]

    /// - Parameters:
    ///   - source: a stretch of the file's text.
    ///   - text: the unit's.
    init(_ source: ArraySlice<UInt8>, readsAs text: [UInt8]) {
        self.text = text
        let read = read(source)
        if read != Self.visible(text[...]) { (places, isBehindMarkup) = ([], []) }
    }

    /// Where bytes of the text stand in the file, and whether no mark-up stands
    /// among them; nil where that can't be told.
    func place(of range: Range<Int>) -> (range: Range<Int>, isWhole: Bool)? {
        guard !places.isEmpty else { return nil }
        let first = Self.visible(text[..<range.lowerBound]).count
        let count = Self.visible(text[range]).count
        guard count > 0, first + count <= places.count else { return nil }
        let last = first + count - 1
        return (
            places[first].lowerBound..<places[last].upperBound,
            !isBehindMarkup[(first + 1)..<(last + 1)].contains(true)
        )
    }

    private static func visible(_ text: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        String(decoding: text, as: UTF8.self).unicodeScalars.filter(isVisible)
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x20 && scalar.value != 0xA0 && !InvisibleText.mayBe(scalar)
    }

    /// The characters of a stretch that are no white space.
    private mutating func read(_ source: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        var out: [Unicode.Scalar] = []
        let start = source.startIndex
        source.withUnsafeBufferPointer { bytes in
            var index = 0, isBehind = false
            while index < bytes.count {
                if let end = Self.markupEnd(bytes, at: index) {
                    (index, isBehind) = (end, true)
                    continue
                }
                let (scalars, length) = Self.character(bytes, at: index)
                for scalar in scalars where Self.isVisible(scalar) {
                    out.append(scalar)
                    places.append(start + index..<start + index + length)
                    isBehindMarkup.append(isBehind)
                    isBehind = false
                }
                index += length
            }
        }
        return out
    }

    /// Where a tag or a comment ends; nil where none begins.
    private static func markupEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard bytes[index] == 0x3C, index + 1 < bytes.count else { return nil }
        let next = bytes[index + 1]
        guard next == 0x21 || next == 0x2F || next == 0x3F || (0x61...0x7A).contains(next | 0x20)
        else { return nil }
        let isComment = bytes[index...].starts(with: "<!--".utf8)
        var quote: UInt8 = 0, end = index + 1
        while end < bytes.count {
            let byte = bytes[end]
            end += 1
            if isComment {
                if byte == 0x3E, bytes[..<end].suffix(3).elementsEqual("-->".utf8) { break }
            } else if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                break
            }
        }
        return end
    }

    /// What a character or a reference to one stands for, and its length.
    private static func character(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (String.UnicodeScalarView, length: Int) {
        if bytes[index] == 0x26,
            let match = HTMLCharacterReference.match(bytes, at: index, end: bytes.count)
        {
            return (String(decoding: match.bytes, as: UTF8.self).unicodeScalars, match.length)
        }
        var end = index + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return (String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars, end - index)
    }
}
