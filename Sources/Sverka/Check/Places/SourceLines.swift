/// Where the lines of a text begin; `\n`, `\r` and `\r\n` end them.
struct SourceLines {
    /// Offsets in bytes.
    private var starts: [Int] = [0]
    private let end: Int
    /// The line that was last shown.
    private var shown = (number: 0, text: "")
    /// How many scalars of a line stand before an offset, as last counted.
    private var counted = (number: 0, offset: 0, scalars: 0)

    init(_ text: [UInt8]) {
        end = text.count
        text.withUnsafeBufferPointer { text in
            for index in text.indices where text[index] == 0x0A || text[index] == 0x0D {
                if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { continue }
                starts.append(index + 1)
            }
        }
    }

    var count: Int { starts.count }

    /// The line, from 1, that an offset stands in.
    func number(at offset: Int) -> Int {
        var low = 0, high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// A line with its end.
    private func wholeLine(_ number: Int) -> Range<Int> {
        starts[number - 1]..<(number < starts.count ? starts[number] : end)
    }

    /// A line without its end, as a string; the same one again costs nothing.
    mutating func string(_ number: Int, _ text: [UInt8]) -> String {
        if shown.number != number {
            shown = (number, String(decoding: text[bytes(of: number, in: text)], as: UTF8.self))
        }
        return shown.text
    }

    /// A line without its end.
    func bytes(of number: Int, in text: [UInt8]) -> Range<Int> {
        let line = wholeLine(number)
        var end = line.upperBound
        while end > line.lowerBound, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
        return line.lowerBound..<end
    }

    /// How many scalars of a line stand before an offset in it. Further on in
    /// the same line only the rest is counted.
    mutating func scalars(before offset: Int, inLine number: Int, _ text: [UInt8]) -> Int {
        if counted.number != number || counted.offset > offset {
            counted = (number, starts[number - 1], 0)
        }
        counted.scalars += Self.scalars(text[counted.offset..<offset])
        counted.offset = offset
        return counted.scalars
    }

    /// How many scalars valid UTF-8 has.
    static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }
}
