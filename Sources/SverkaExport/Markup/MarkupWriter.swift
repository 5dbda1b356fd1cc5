import SverkaSupport

/// HTML or XML in the making, for pages of many texts.
///
/// Cost: a byte is written once; nothing is put together before.
struct MarkupWriter {
    private(set) var bytes: [UInt8] = []

    /// Mark-up as it stands.
    mutating func write(_ markup: String) {
        var markup = markup
        markup.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// A text, with what mark-up is made of as entities; see `Markup.escaped`.
    mutating func write(escaped text: String) {
        text.withUTF8Bytes { write(escaped: $0[...]) }
    }

    /// The same with `mark` elements around ranges of bytes, which are in order
    /// and do not overlap.
    mutating func write(escaped text: String, marking ranges: some Sequence<Range<Int>>) {
        text.withUTF8Bytes { all in
            var end = 0
            for range in ranges {
                write(escaped: all[end..<range.lowerBound])
                write("<mark>")
                write(escaped: all[range])
                write("</mark>")
                end = range.upperBound
            }
            write(escaped: all[end...])
        }
    }

    private mutating func write(escaped text: Slice<UnsafeBufferPointer<UInt8>>) {
        let start = bytes.count
        for byte in text {
            switch byte {
            case 0x26: bytes.append(contentsOf: "&amp;".utf8)
            case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
            case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
            case 0x22: bytes.append(contentsOf: "&quot;".utf8)
            case 0x27: bytes.append(contentsOf: "&#39;".utf8)
            case 0xBE, 0xBF:
                bytes.append(byte)
                // U+FFFE and U+FFFF.
                if bytes.count - start >= 3, bytes.suffix(3).elementsEqual([0xEF, 0xBF, byte]) {
                    bytes.removeLast(3)
                }
            case 0x20..., 0x0A, 0x09: bytes.append(byte)
            default: break
            }
        }
    }
}
