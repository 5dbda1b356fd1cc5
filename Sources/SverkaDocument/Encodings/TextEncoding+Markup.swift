import SverkaSupport

extension TextEncoding {
    /// What mark-up says of its own encoding: `<meta charset>`, a `<meta>` that
    /// stands for the header `Content-Type`, else `encoding` in the declaration
    /// of XML.
    ///
    /// The beginning of the bytes is read as the HTML standard has browsers
    /// prescan it; names are those of its Encoding standard. What calls itself
    /// UTF-16 in ASCII letters can only be UTF-8.
    ///
    /// - Returns: nil where nothing is said, or a name that is not known.
    /// - Cost: linear; 4 kB are looked at.
    package static func declared(inMarkup bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        var prescan = MarkupPrescan(bytes.prefix(4096))
        switch prescan.declared() {
        case .utf16LittleEndian, .utf16BigEndian: return .utf8
        case let declared: return declared
        }
    }

    /// The same of bytes in an array.
    package static func declared(inMarkup bytes: [UInt8]) -> TextEncoding? {
        bytes.withUnsafeBufferPointer { declared(inMarkup: $0) }
    }
}

/// Looks for an encoding in the beginning of HTML or XML.
private struct MarkupPrescan {
    private let bytes: Slice<UnsafeBufferPointer<UInt8>>
    private var index = 0

    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { self.bytes = bytes }

    mutating func declared() -> TextEncoding? {
        var ofXML: TextEncoding?
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            if starts(with: "<!--") {
                index += 2  // `<!-->` ends here, too
                skip(behind: "-->")
            } else if starts(with: "<meta"), isBoundary(index + 5) {
                index += 5
                if let encoding = encodingOfMeta() { return encoding }
            } else if starts(with: "<?xml"), isBoundary(index + 5) {
                index += 5
                while let (name, value) = nextAttribute() {
                    if name == "encoding", ofXML == nil { ofXML = TextEncoding(name: value) }
                }
            } else if starts(with: "<!") || starts(with: "<?") {
                skip(behind: ">")
            } else {
                index += starts(with: "</") ? 2 : 1
                guard index < bytes.count, isLetter(bytes[index]) else { continue }
                while index < bytes.count, !isBoundary(index), bytes[index] != UInt8(ascii: ">") {
                    index += 1
                }
                while nextAttribute() != nil {}
            }
        }
        return ofXML
    }

    /// The encoding that the attributes of a `<meta>` name, in any order; of
    /// one that is there twice the first counts.
    private mutating func encodingOfMeta() -> TextEncoding? {
        var attributes: [String: String] = [:]
        while let (name, value) = nextAttribute() {
            if attributes[name] == nil { attributes[name] = value }
        }
        if let name = attributes["charset"] { return TextEncoding(name: name) }
        guard attributes["http-equiv"]?.lowercased() == "content-type" else { return nil }
        return attributes["content"].flatMap(Self.charset).flatMap { TextEncoding(name: $0) }
    }

    /// `windows-1251` of `text/html; charset=windows-1251`.
    private static func charset(_ content: String) -> String? {
        var rest = Array(content.utf8)[...]
        let word = Array("charset".utf8)
        while rest.count >= word.count {
            guard rest.prefix(word.count).elementsEqual(word, by: { $0 | 0x20 == $1 }) else {
                rest.removeFirst()
                continue
            }
            rest = rest.dropFirst(word.count).drop { $0 <= 0x20 }
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop { $0 <= 0x20 }
            guard let first = rest.first else { return nil }
            let value: ArraySlice<UInt8>
            if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
                guard let end = rest.dropFirst().firstIndex(of: first) else { return nil }
                value = rest[rest.startIndex + 1..<end]
            } else {
                value = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }
            }
            return String(decoding: value, as: UTF8.self)
        }
        return nil
    }

    /// The next attribute of a tag, its name in small letters; nil at the end
    /// of the tag, behind which the scan then stands.
    private mutating func nextAttribute() -> (name: String, value: String)? {
        while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") {
            index += 1
        }
        guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else {
            index += 1
            return nil
        }
        let start = index
        index += 1
        while index < bytes.count, !isBoundary(index), bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "=")
        {
            index += 1
        }
        let name = text(start..<index).lowercased()
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return (name, "") }
        index += 1
        skipSpace()
        guard index < bytes.count else { return nil }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = index + 1
            index = start
            while index < bytes.count, bytes[index] != quote { index += 1 }
            // What is cut off says nothing.
            guard index < bytes.count else { return nil }
            index += 1
            return (name, text(start..<index - 1))
        }
        let first = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") {
            index += 1
        }
        return index < bytes.count ? (name, text(first..<index)) : nil
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    /// To where a mark ends; to the end of all where it is not there.
    private mutating func skip(behind mark: StaticString) {
        while index < bytes.count, !starts(with: mark) { index += 1 }
        index += mark.utf8CodeUnitCount
    }

    /// Whether a mark in small letters stands here, in any case.
    private func starts(with mark: StaticString) -> Bool {
        guard index + mark.utf8CodeUnitCount <= bytes.count else { return false }
        return mark.withUTF8Buffer { mark in
            mark.indices.allSatisfy { offset in
                let byte = bytes[index + offset]
                return byte == mark[offset] || isLetter(byte) && byte | 0x20 == mark[offset]
            }
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// Whether a name ends at a place.
    private func isBoundary(_ place: Int) -> Bool {
        place < bytes.count && (bytes[place] <= 0x20 || bytes[place] == UInt8(ascii: "/"))
    }
}
