/// A part of a MIME message: its header, and where its body stands.
struct MIMEPart {
    var header: MIMEHeader
    var body: Range<Int>

    /// The longest header that is read, in bytes.
    private static let longestHeader = 1 << 16

    /// - Parameter range: of the part in a message.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var lines: [String] = []
        var position = range.lowerBound
        while position < range.upperBound, position - range.lowerBound < Self.longestHeader {
            let end = bytes[position..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
            var line = bytes[position..<end]
            if line.last == 0x0D { line.removeLast() }
            position = min(end + 1, range.upperBound)
            if line.isEmpty { break }
            let text = String(decoding: line, as: UTF8.self)
            if line.first == 0x20 || line.first == 0x09, !lines.isEmpty {
                lines[lines.count - 1] += text
            } else {
                lines.append(text)
            }
        }
        header = MIMEHeader(lines)
        body = position..<range.upperBound
    }

    /// The parts of a body between lines of a boundary (RFC 2046, 5.1).
    static func parts(_ bytes: [UInt8], in body: Range<Int>, boundary: String) -> [MIMEPart] {
        let mark = Array("--".utf8) + boundary.utf8
        var out: [MIMEPart] = []
        var start: Int?
        var position = body.lowerBound
        while position < body.upperBound {
            let end = bytes[position..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound
            if bytes[position..<end].starts(with: mark) {
                if let start { out.append(MIMEPart(bytes, start..<max(start, position))) }
                start = min(end + 1, body.upperBound)
                let rest = bytes[position..<end].dropFirst(mark.count)
                if rest.starts(with: "--".utf8) { return out }
            }
            position = end + 1
        }
        // The last line is missing.
        if let start { out.append(MIMEPart(bytes, start..<max(start, body.upperBound))) }
        return out
    }

    /// The body as it was before it was made ready for the mail.
    func content(_ bytes: [UInt8]) -> [UInt8] {
        switch header.value("content-transfer-encoding") {
        case "quoted-printable": TransferEncoding.quotedPrintable(bytes[body])
        case "base64": TransferEncoding.base64(bytes[body])
        default: Array(bytes[body])
        }
    }
}
