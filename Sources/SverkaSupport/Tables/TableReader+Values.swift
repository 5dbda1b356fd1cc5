extension TableReader {
    /// One value, up to its tab or the end of its line.
    ///
    /// - Parameter number: from 1, for messages.
    mutating func value(number: Int) throws(TableError) -> String {
        let here = line
        let isQuoted = index < bytes.count && bytes[index] == 0x22
        let value = isQuoted ? try quoted(number: number) : bare()
        if value.contains(0) {
            throw error(here, number, "control character U+0000")
        }
        // On bytes: a mark that combines with the apostrophe is the value's.
        let own = value.first == 0x27 ? value.dropFirst() : value
        guard own.contains(0x5C) else { return String(decoding: own, as: UTF8.self) }
        return try unescaped(own, here, number)
    }

    private func error(_ line: Int, _ number: Int, _ problem: Message) -> TableError {
        TableError(path: path, line: line, column: number, problem: problem)
    }

    /// A value without quotes.
    private mutating func bare() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x09 || byte == 0x0A { break }
            if byte == 0x0D, index + 1 == bytes.count || bytes[index + 1] == 0x0A { break }
            index += 1
        }
        return bytes[start..<index]
    }

    /// A value between quotes, in which two quotes stand for one.
    private mutating func quoted(number: Int) throws(TableError) -> ArraySlice<UInt8> {
        let here = line
        var out: [UInt8] = []
        index += 1
        while true {
            guard index < bytes.count else { throw error(here, number, "quote is not closed") }
            let byte = bytes[index]
            index += 1
            if byte == 0x22 {
                guard index < bytes.count, bytes[index] == 0x22 else { break }
                index += 1
            } else if byte == 0x0A {
                line += 1
            }
            out.append(byte)
        }
        guard index == bytes.count || [0x09, 0x0A, 0x0D].contains(bytes[index]) else {
            throw error(here, number, "text behind the closing quote")
        }
        return out[...]
    }

    private func unescaped(
        _ value: ArraySlice<UInt8>, _ line: Int, _ number: Int
    ) throws(TableError) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(value.count)
        var index = value.startIndex
        while index < value.endIndex {
            guard value[index] == 0x5C else {
                out.append(value[index])
                index += 1
                continue
            }
            switch index + 1 < value.endIndex ? value[index + 1] : 0 {
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "r"): out.append(0x0D)
            case 0x5C: out.append(0x5C)
            default:
                let rest = String(decoding: value[(index + 1)...], as: UTF8.self).unicodeScalars
                let shown = rest.first.map { String($0) } ?? ""
                throw error(
                    line, number, "unknown escape \\\(shown), write \\\\ for a backslash")
            }
            index += 2
        }
        return String(decoding: out, as: UTF8.self)
    }
}
