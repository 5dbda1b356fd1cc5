/// Bytes that were changed at random.
package enum Mutated {
    /// A copy that is changed, cut or doubled in up to twelve places.
    package static func copy(of bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var out = bytes
        for _ in 0..<Int.random(in: 1...12, using: &random) where !out.isEmpty {
            let at = Int.random(in: 0..<out.count, using: &random)
            let end = min(out.count, at + Int.random(in: 1...40, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: out.remove(at: at)
            case 1: out[at] = UInt8.random(in: 0...255, using: &random)
            case 2: out.insert(contentsOf: out[at..<end], at: at)
            case 3: out.removeSubrange(at..<end)
            default: out[at] = out[Int.random(in: 0..<out.count, using: &random)]
            }
        }
        return out
    }

    /// A copy that is changed in bytes, marks, numbers, lines, cells or
    /// structure, or joined with another sample.
    package static func copy(
        of bytes: [UInt8], with others: [[UInt8]], _ random: inout SeededRandom
    ) -> [UInt8] {
        var out = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) where !out.isEmpty {
            switch Int.random(in: 0..<8, using: &random) {
            case 0: out = copy(of: out, &random)
            case 1: insert(MutatedParts.words, into: &out, &random)
            case 2: replaceNumber(&out, &random)
            case 3: move(parts: 0x0A, of: &out, &random)
            case 4:
                move(
                    parts: [0x09, 0x2C, 0x3B, 0x20].randomElement(using: &random)!, of: &out,
                    &random)
            case 5: nest(&out, &random)
            default: change(&out, with: others, &random)
            }
        }
        // What grows from round to round is no other input.
        return Array(out.prefix(max(1 << 16, bytes.count * 4)))
    }

    /// One change of a byte, a mark that formats know, or a piece of a sample.
    package static func change(
        _ bytes: inout [UInt8], with samples: [[UInt8]], _ random: inout SeededRandom
    ) {
        guard !bytes.isEmpty else { return }
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.remove(at: at)
        case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 2:
            let marks = Array("<>\"'&;:=[]{}\\/#-|\n\t ".utf8)
            bytes.insert(marks.randomElement(using: &random) ?? 0, at: at)
        case 3:
            let sample = samples.randomElement(using: &random) ?? []
            guard !sample.isEmpty else { return }
            let start = Int.random(in: 0..<sample.count, using: &random)
            bytes.insert(contentsOf: sample[start...].prefix(30), at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + 10))
        }
    }

    private static func insert(
        _ words: [[UInt8]], into bytes: inout [UInt8], _ random: inout SeededRandom
    ) {
        let at = Int.random(in: 0...bytes.count, using: &random)
        bytes.insert(contentsOf: words.randomElement(using: &random)!, at: at)
    }

    /// Puts an odd number in the place of one that is there.
    private static func replaceNumber(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        let starts = bytes.indices.filter { index in
            isDigit(bytes[index]) && (index == 0 || !isDigit(bytes[index - 1]))
        }
        guard let start = starts.randomElement(using: &random) else { return }
        let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
        bytes.replaceSubrange(
            start..<end, with: MutatedParts.numbers.randomElement(using: &random)!)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Takes out, doubles or exchanges what stands between some marks: lines, or
    /// cells of a table.
    private static func move(
        parts mark: UInt8, of bytes: inout [UInt8], _ random: inout SeededRandom
    ) {
        var parts = bytes.split(separator: mark, omittingEmptySubsequences: false)
        let first = Int.random(in: 0..<parts.count, using: &random)
        let second = Int.random(in: 0..<parts.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: parts.remove(at: first)
        case 1: parts.insert(parts[first], at: second)
        case 2: parts.swapAt(first, second)
        default:
            let times = Int.random(in: 2...200, using: &random)
            if parts[first].count < 200 {
                parts.insert(contentsOf: Array(repeating: parts[first], count: times), at: second)
            }
        }
        bytes = Array(parts.joined(separator: [mark]))
    }

    /// Repeats what stands from one bracket to another, up to a thousand times,
    /// so that things are open in each other.
    private static func nest(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        let marks: Set<UInt8> = Set("<{[(\"*_>`".utf8)
        let places = bytes.indices.filter { marks.contains(bytes[$0]) }
        guard let start = places.randomElement(using: &random) else { return }
        let end = min(bytes.count, start + Int.random(in: 1...24, using: &random))
        let times = Int.random(in: 2...1000, using: &random)
        bytes.insert(
            contentsOf: Array(repeating: Array(bytes[start..<end]), count: times).joined(),
            at: start)
    }
}
