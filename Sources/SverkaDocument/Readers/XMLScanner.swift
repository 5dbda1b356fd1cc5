import SverkaSupport

/// Reads tags and text of XML one after another. What is not well-formed is
/// passed over; entities that a document declares are not looked at.
struct XMLScanner {
    enum Event: Equatable {
        /// A start tag, by its name with prefix. An empty element gives its
        /// end tag too.
        case open(String)
        case close(String)
        /// With entities decoded.
        case text([UInt8])
    }

    private let bytes: [UInt8]
    private var index = 0
    /// Of an empty element whose end tag is still to be given.
    private var empty: String?
    /// Where the attributes of the start tag stand that came last.
    private var tag = 0..<0

    /// - Parameter bytes: XML in UTF-8 or UTF-16.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes.withUnsafeBufferPointer { buffer in
            switch TextEncoding.detect(buffer) {
            case .utf16LittleEndian: TextEncoding.utf16LittleEndian.decoded(buffer)
            case .utf16BigEndian: TextEncoding.utf16BigEndian.decoded(buffer)
            default: TextEncoding.utf8.decoded(buffer)
            }
        }
    }

    /// The next tag or text; nil at the end.
    mutating func next() -> Event? {
        if let name = empty {
            empty = nil
            return .close(name)
        }
        while index < bytes.count {
            if bytes[index] != 0x3C { return text() }
            if starts(with: "<![CDATA[") { return characterData() }
            if starts(with: "<!--") {
                skip(past: "-->")
            } else if starts(with: "<!") || starts(with: "<?") {
                skip(past: ">")
            } else {
                return element()
            }
        }
        return nil
    }

    /// The value of an attribute of the start tag that came last, whatever the
    /// prefix of its name; nil where there is none.
    func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name || $0.name.hasSuffix(":" + name) }?.value
    }

    /// The attributes of the start tag that came last.
    var attributes: [(name: String, value: String)] {
        var out: [(String, String)] = []
        var position = tag.lowerBound
        while let equals = bytes[position..<tag.upperBound].firstIndex(of: 0x3D) {
            let name = folded(bytes[position..<equals])
            guard
                let open = bytes[equals..<tag.upperBound].firstIndex(where: {
                    $0 == 0x22 || $0 == 0x27
                }),
                let close = bytes[(open + 1)..<tag.upperBound].firstIndex(of: bytes[open])
            else { break }
            out.append((name, String(decoding: decoded(open + 1..<close), as: UTF8.self)))
            position = close + 1
        }
        return out
    }

    private func starts(with mark: String) -> Bool {
        bytes[index...].starts(with: mark.utf8)
    }

    /// The next place of a mark; the end where there is none.
    private func place(of mark: String) -> Int {
        var position = index
        while position < bytes.count, !bytes[position...].starts(with: mark.utf8) {
            position += 1
        }
        return position
    }

    private mutating func skip(past mark: String) {
        index = min(place(of: mark) + mark.utf8.count, bytes.count)
    }

    private mutating func text() -> Event {
        let start = index
        index = bytes[start...].firstIndex(of: 0x3C) ?? bytes.count
        return .text(decoded(start..<index))
    }

    private mutating func characterData() -> Event {
        let start = index + 9
        skip(past: "]]>")
        return .text(Array(bytes[start..<max(start, index - 3)]))
    }

    private mutating func element() -> Event {
        let start = index + 1
        var end = start
        var quote: UInt8 = 0
        while end < bytes.count, quote != 0 || bytes[end] != 0x3E {
            if quote != 0 {
                if bytes[end] == quote { quote = 0 }
            } else if bytes[end] == 0x22 || bytes[end] == 0x27 {
                quote = bytes[end]
            }
            end += 1
        }
        index = min(end + 1, bytes.count)
        let isEnd = start < end && bytes[start] == 0x2F
        let isEmpty = start < end && bytes[end - 1] == 0x2F
        let content =
            start + (isEnd ? 1 : 0)..<max(start + (isEnd ? 1 : 0), end - (isEmpty ? 1 : 0))
        let nameEnd =
            bytes[content].firstIndex { $0 <= 0x20 } ?? content.upperBound
        let name = String(decoding: bytes[content.lowerBound..<nameEnd], as: UTF8.self)
        if isEnd { return .close(name) }
        tag = nameEnd..<content.upperBound
        if isEmpty { empty = name }
        return .open(name)
    }

    private func decoded(_ range: Range<Int>) -> [UInt8] {
        guard bytes[range].contains(0x26) else { return Array(bytes[range]) }
        var out: [UInt8] = []
        var position = range.lowerBound
        while position < range.upperBound {
            if bytes[position] == 0x26 {
                let (characters, length) = HTML.entity(bytes, at: position)
                out += characters
                position += length
            } else {
                out.append(bytes[position])
                position += 1
            }
        }
        return out
    }
}
