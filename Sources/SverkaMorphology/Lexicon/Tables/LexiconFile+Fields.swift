import SverkaSupport

/// What stands in the fields of a line.
extension LexiconFile {
    static func text(_ field: Field) -> String { String(decoding: field, as: UTF8.self) }

    /// The items of a field, which `;` separates, without spaces around them.
    static func list(_ field: Field) -> [Field] {
        var out: [Field] = []
        var start = 0
        func close(_ end: Int) {
            var range = start..<end
            while let first = range.first, field[first] == 0x20 { range.removeFirst() }
            while let last = range.last, field[last] == 0x20 { range.removeLast() }
            if !range.isEmpty { out.append(Field(rebasing: field[range])) }
        }
        for (index, byte) in field.enumerated() where byte == 0x3B {
            close(index)
            start = index + 1
        }
        close(field.count)
        return out
    }

    /// The letters of a field; nil where it has others than Russian ones.
    static func letters(_ field: Field) -> Letters? {
        var codes: [UInt8] = []
        codes.reserveCapacity(field.count / 2)
        guard forEachLetter(field, { codes.append($0) }), !codes.isEmpty else { return nil }
        return Letters(codes: codes)
    }

    /// The hash of the letters of a field, `ё` as `е`; nil where it has others
    /// than Russian ones.
    static func hash(_ field: Field) -> UInt64? {
        var hash = ByteHash.seed
        let isRussian = forEachLetter(field) {
            hash = ByteHash.next(hash, $0 == Letters.yo ? Letters.ye : $0)
        }
        return isRussian ? hash : nil
    }

    /// Calls `body` with the code of each letter of a field.
    ///
    /// - Returns: whether the field had no other letters than Russian ones.
    @inline(__always)
    static func forEachLetter(_ field: Field, _ body: (UInt8) -> Void) -> Bool {
        var index = 0
        while index < field.count {
            // The two bytes of a Russian letter, nearly always.
            if field[index] & 0xFE == 0xD0, index + 1 < field.count {
                let value = UInt32(field[index] & 0x1F) << 6 | UInt32(field[index + 1] & 0x3F)
                guard let code = Letters.code(value) else { return false }
                body(code)
                index += 2
                continue
            }
            let (value, length) = UTF8Scan.scalar(field, at: index)
            guard let code = Letters.code(value) else { return false }
            body(code)
            index += length
        }
        return true
    }
}
