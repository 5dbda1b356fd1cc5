/// Reads tags and text of XML one after another.
///
/// What is not well-formed is passed over; entities that a document declares
/// are not looked at. Cost: linear.
package struct XMLScanner {
    package enum Event: Equatable {
        /// A start tag, by its name with prefix. An empty element gives its
        /// end tag too.
        case open(String)
        case close(String)
        /// With references to characters resolved.
        case text([UInt8])
    }

    private let bytes: [UInt8]
    private var index = 0
    /// Where the event stands in the text that came last: a tag with its
    /// brackets, a text as it is written.
    package private(set) var range = 0..<0
    /// Of an empty element whose end tag is still to be given.
    private var empty: String?
    /// Where the attributes of the start tag stand that came last.
    private var tag = 0..<0

    /// - Parameter bytes: XML in UTF-8 or UTF-16.
    package init(_ bytes: [UInt8]) {
        self.bytes = Self.decoded(bytes)
    }

    /// - Parameter text: XML in UTF-8 that is valid, without a byte-order mark.
    package init(text: [UInt8]) { bytes = text }

    /// The next tag or text; nil at the end.
    package mutating func next() -> Event? {
        if let name = empty {
            empty = nil
            range = index..<index
            return .close(name)
        }
        while index < bytes.count {
            let start = index
            defer { range = start..<index }
            if bytes[index] != 0x3C { return text() }
            let mark = index + 1 < bytes.count ? bytes[index + 1] : 0
            guard mark == 0x21 || mark == 0x3F else { return element() }
            if starts(with: "<![CDATA[") { return characterData() }
            skip(past: starts(with: "<!--") ? "-->" : ">")
        }
        return nil
    }

    private func starts(with mark: StaticString) -> Bool {
        mark.withUTF8Buffer { bytes[index...].starts(with: $0) }
    }

    /// Goes behind the next place of a mark; to the end where there is none.
    private mutating func skip(past mark: StaticString) {
        mark.withUTF8Buffer { mark in
            var position = index
            while let first = bytes[position...].firstIndex(of: mark[0]) {
                if bytes[first...].starts(with: mark) {
                    index = first + mark.count
                    return
                }
                position = first + 1
            }
            index = bytes.count
        }
    }

    private mutating func text() -> Event {
        let start = index
        index = bytes[start...].firstIndex(of: 0x3C) ?? bytes.count
        return .text(resolved(start..<index))
    }

    private mutating func characterData() -> Event {
        let start = index + 9
        skip(past: "]]>")
        return .text(Array(bytes[start..<max(start, index - 3)]))
    }

    private mutating func element() -> Event {
        let start = index + 1
        let end = tagEnd(from: start)
        index = min(end + 1, bytes.count)
        let isEnd = start < end && bytes[start] == 0x2F
        let isEmpty = start < end && bytes[end - 1] == 0x2F
        let first = isEnd ? start + 1 : start
        let content = first..<max(first, isEmpty ? end - 1 : end)
        let nameEnd = bytes[content].firstIndex { $0 <= 0x20 } ?? content.upperBound
        let name = String(decoding: bytes[content.lowerBound..<nameEnd], as: UTF8.self)
        if isEnd { return .close(name) }
        tag = nameEnd..<content.upperBound
        if isEmpty { empty = name }
        return .open(name)
    }

    /// Where the bracket stands that closes a tag; none does between quotes.
    private func tagEnd(from start: Int) -> Int {
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
        return end
    }

    private func resolved(_ range: Range<Int>) -> [UInt8] {
        guard bytes[range].contains(0x26) else { return Array(bytes[range]) }
        var out: [UInt8] = []
        CharacterReference.appendDecoded(bytes, range, to: &out)
        return out
    }
}

// MARK: Attributes

extension XMLScanner {
    /// The value of an attribute of the start tag that came last, whatever the
    /// prefix of its name; nil where there is none.
    package func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name || $0.name.hasSuffix(":" + name) }?.value
    }

    /// The attributes of the start tag that came last.
    package var attributes: [(name: String, value: String)] {
        var out: [(String, String)] = []
        var position = tag.lowerBound
        while let equals = bytes[position..<tag.upperBound].firstIndex(of: 0x3D) {
            let name = bytes[position..<equals].filter { $0 > 0x20 }
            guard
                let open = bytes[equals..<tag.upperBound].firstIndex(where: {
                    $0 == 0x22 || $0 == 0x27
                }),
                let close = bytes[(open + 1)..<tag.upperBound].firstIndex(of: bytes[open])
            else { break }
            out.append(
                (
                    String(decoding: name, as: UTF8.self),
                    String(decoding: resolved(open + 1..<close), as: UTF8.self)
                ))
            position = close + 1
        }
        return out
    }
}

// MARK: Encoding

extension XMLScanner {
    /// The bytes in UTF-8. UTF-16 shows by its mark, or by the `<` that every
    /// document begins with (XML 1.0, appendix F).
    private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return UTF8Scan.repaired(bytes[3...]) }
        for (isLittleEndian, mark, first) in [
            (true, [0xFF, 0xFE], [0x3C, 0]), (false, [0xFE, 0xFF], [0, 0x3C]),
        ] as [(Bool, [UInt8], [UInt8])] {
            if bytes.starts(with: mark) {
                return UTF16Bytes.decoded(bytes[2...], isLittleEndian: isLittleEndian)
            }
            if bytes.starts(with: first) {
                return UTF16Bytes.decoded(bytes, isLittleEndian: isLittleEndian)
            }
        }
        return UTF8Scan.repaired(bytes[...])
    }
}
