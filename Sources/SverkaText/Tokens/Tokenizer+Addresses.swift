import SverkaSupport

extension Tokenizer {
    /// The longest address in bytes. It bounds what is read again and again
    /// where words are joined as in an address that never ends.
    private static let longest = 4096

    /// A web or mail address that begins at `start`; nil where none does.
    static func address(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Token? {
        var parts = AddressParts()
        var end = start
        let limit = min(bytes.count, start + longest)
        while end < limit, parts.goOn(bytes, at: end) { end += 1 }
        // What ends a sentence does not belong to the address.
        while end > start, [0x2E, 0x2C, 0x3A, 0x3F, 0x2F, 0x40].contains(bytes[end - 1]) {
            if bytes[end - 1] == 0x2E { parts.points -= 1 }
            end -= 1
        }
        guard
            parts.scheme
                || parts.points > 0
                    && (parts.at || hasDomainEnding(bytes, start..<end, slash: parts.slash))
        else { return nil }
        return Token(start: Int32(start), end: Int32(end), kind: .address, shape: .lower)
    }

    private static let domainEndings: Set<String> = [
        "com", "org", "net", "ru", "by", "ua", "eu", "info", "media", "news", "io", "uk", "de",
        "pl", "lt", "lv", "ee", "kz", "tv", "me", "gov", "edu", "int", "co", "fm", "html", "htm",
        "ge", "az", "md", "uz", "kg", "tj", "fi", "fr", "cz", "ro", "bg", "rs", "su", "biz", "app",
        "dev", "online", "example",
    ]

    private static func hasDomainEnding(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, slash: Bool
    ) -> Bool {
        var host = range
        if slash, let first = bytes[range].firstIndex(of: 0x2F) { host = range.lowerBound..<first }
        guard let point = bytes[host].lastIndex(of: 0x2E), point > host.lowerBound + 1 else {
            return false
        }
        let ending = String(decoding: bytes[point + 1..<host.upperBound], as: UTF8.self)
        return domainEndings.contains(ending) || slash && isHost(bytes[host], point)
    }

    /// Whether what stands before a slash is written as hosts are, whatever it ends
    /// in: `site.travel`, but neither `a.m.` nor `U.S.`
    private static func isHost(_ host: Slice<UnsafeBufferPointer<UInt8>>, _ point: Int) -> Bool {
        let isSmall = host.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
        }
        let label = host[..<point].reversed().prefix { $0 != 0x2E }
        let ending = host[host.index(after: point)...]
        return isSmall && label.count >= 3 && ending.count >= 2
            && ending.allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// `#tag`, `@name`; the sign by itself where nothing follows.
    static func tag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Token {
        var end = start + 1
        while end < bytes.count {
            let (value, length) = UTF8Scan.scalar(bytes, at: end)
            guard ScalarClass(value).isLetterOrDigit || value == 0x5F else { break }
            end += length
        }
        return Token(
            start: Int32(start), end: Int32(end), kind: end > start + 1 ? .address : .symbol,
            shape: .lower)
    }
}

/// What marks an address, byte by byte.
private struct AddressParts {
    var points = 0
    var at = false, scheme = false, slash = false

    /// Whether the byte may belong to an address; what it says of it is kept.
    @inline(__always)
    mutating func goOn(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let byte = bytes[index]
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F: return true
        case 0x2E: points += 1
        case 0x40: at = true
        case 0x3A
        where index + 2 < bytes.count && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F:
            scheme = true
        case 0x2F: slash = true
        case 0x3F, 0x3D, 0x26, 0x25, 0x23, 0x7E, 0x2B, 0x3A, 0x2C: return scheme || slash
        default: return false
        }
        return true
    }
}
