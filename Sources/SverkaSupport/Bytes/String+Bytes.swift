extension String {
    /// Without white space at its ends; a mark that combines with a space does
    /// not go with it.
    package var trimmed: String {
        var rest = Substring(self).unicodeScalars
        while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}

extension String {
    /// Calls `body` with the string's UTF-8 bytes, without copying them where
    /// the string is stored so, as nearly all are.
    @inlinable @inline(__always)
    package func withUTF8Bytes<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
        return try Array(utf8).withUnsafeBufferPointer(body)
    }

    /// Whether there is a space in it, as between the words of a term.
    package var hasSpace: Bool { utf8.contains(0x20) }

    /// The parts between white space, without empty ones.
    ///
    /// Parts of Latin and Russian letters with spaces between are seen from
    /// their bytes; anything else is taken apart by its characters.
    package var spacedWords: [String] {
        let isPlain = withUTF8Bytes { bytes in
            bytes.allSatisfy { (0x20..<0xC0).contains($0) || $0 == 0xD0 || $0 == 0xD1 }
        }
        return isPlain
            ? utf8.split(separator: 0x20).map { String(Substring($0)) }
            : split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// How many characters (scalars) it has.
    package var scalarCount: Int {
        withUTF8Bytes { bytes in bytes.count { $0 & 0xC0 != 0x80 } }
    }

    /// Whether it has more than so many characters (scalars).
    package func isLonger(than count: Int) -> Bool {
        utf8.count > count && scalarCount > count
    }

    /// Whether the bytes of another string stand somewhere in its own.
    package func holds(_ other: String) -> Bool {
        withUTF8Bytes { bytes in
            other.withUTF8Bytes { bytes.firstRange(of: $0) != nil }
        }
    }

    /// The part of the string between two offsets of its UTF-8 bytes.
    package func slice(_ range: Range<Int>) -> Substring {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(start, offsetBy: range.count)
        return self[start..<end]
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where some bytes stand first.
    package func firstRange(of needle: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let first = needle.first, count >= needle.count else { return nil }
        for start in 0...count - needle.count where self[start] == first {
            var length = 1
            while length < needle.count, self[start + length] == needle[length] { length += 1 }
            if length == needle.count { return start..<start + length }
        }
        return nil
    }
}

extension [UInt8] {
    /// UTF-8 with U+FFFD in the place of U+FFFE and U+FFFF, which an article may
    /// hold and XML may not.
    package var withoutNoncharacters: [UInt8] {
        var out = self
        for index in indices.dropFirst(2)
        where self[index] >= 0xBE && self[index - 1] == 0xBF && self[index - 2] == 0xEF {
            out[index] = 0xBD
        }
        return out
    }
}
