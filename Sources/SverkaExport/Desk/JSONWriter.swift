import SverkaSupport

/// JSON in the making, that may stand in a `script` element of a page: `<` is
/// escaped, so that no text can end the element or begin a comment.
///
/// Cost: a byte is written once.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether a value stands before the next one in its array or object.
    private var needsComma = false

    mutating func array(_ body: (inout JSONWriter) -> Void) { enclose(0x5B, 0x5D, body) }
    mutating func object(_ body: (inout JSONWriter) -> Void) { enclose(0x7B, 0x7D, body) }

    private mutating func enclose(
        _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
    ) {
        separate()
        bytes.append(open)
        needsComma = false
        body(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        needsComma = true
    }

    mutating func key(_ name: String) {
        string(name)
        bytes.append(0x3A)
        needsComma = false
    }

    mutating func number(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    mutating func numbers(_ values: some Sequence<Int>) {
        array { out in
            for value in values { out.number(value) }
        }
    }

    mutating func strings(_ values: some Sequence<String>) {
        array { out in
            for value in values { out.string(value) }
        }
    }

    /// JSON that was made before.
    mutating func raw(_ json: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
    }

    mutating func string(_ text: String) {
        text.withUTF8Bytes { string($0) }
    }

    mutating func string(_ text: some Sequence<UInt8>) {
        separate()
        bytes.append(0x22)
        for byte in text {
            switch byte {
            case 0x22, 0x5C:
                bytes.append(0x5C)
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            case 0x00..<0x20, 0x3C, 0x7F:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(Self.digit(byte >> 4))
                bytes.append(Self.digit(byte & 15))
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
