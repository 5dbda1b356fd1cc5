import SverkaSupport

extension TermText {
    /// A stretch of the words as it stands, with one space where there was any.
    func surface(_ range: Range<Int>) -> String {
        var out = ""
        var end: Int32 = -1
        for word in words[range] {
            if !out.isEmpty, word.token.start > end { out += " " }
            let written = text.slice(word.token.range)
            out += isTitled && word.isCommon ? written.lowercased() : String(written)
            end = word.token.end
        }
        return out
    }

    /// Hash of the same.
    func surfaceHash(_ range: Range<Int>) -> UInt64 {
        if isTitled { return ByteHash.of(surface(range).utf8) }
        return text.withUTF8Bytes { bytes in
            var hash = ByteHash.seed
            var end = words[range.lowerBound].token.start
            for word in words[range] {
                if word.token.start > end { hash = ByteHash.next(hash, 0x20) }
                for byte in bytes[word.token.range] { hash = ByteHash.next(hash, byte) }
                end = word.token.end
            }
            return hash
        }
    }
}
