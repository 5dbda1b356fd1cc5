import SverkaSupport
import SverkaText

/// The search for units whose texts are joined in one.
struct JoinedText {
    let bytes: [UInt8]
    let units: [Unit]
    /// Units that may stand between two of them.
    let reach: Int
    /// From where in the text, behind which unit nothing was found.
    private var failed: Set<Step> = []
    /// The first unit behind which nothing more is to be found, by the offset:
    /// all units behind it were tried.
    private var hopeless: [Int: Int] = [:]
    /// Units that may still be held against the text. Of a text that stands
    /// somewhere a few for each of its units are needed; one of thousands of
    /// equal lines would otherwise take their square.
    private var budget = 2_000_000

    /// How long the texts from each unit on are, joined; of the last one none.
    private lazy var lengths: [Int] = {
        var out = [Int](repeating: 0, count: units.count + 1)
        for index in units.indices.reversed() {
            out[index] = out[index + 1] + units[index].text.utf8.count + 1
        }
        return out
    }()

    private struct Step: Hashable {
        var offset: Int
        var last: Int
    }

    /// A unit that was taken, with the place in the search behind it.
    private struct Frame {
        var step: Step
        /// The unit to try next.
        var next: Int
    }

    init(bytes: [UInt8], units: [Unit], reach: Int) {
        (self.bytes, self.units, self.reach) = (bytes, units, reach)
    }

    /// The nearest units behind one whose texts are the rest of the text; nil
    /// where there are none, or where finding them takes too long.
    ///
    /// Cost: that of the units within reach, for each that is part of it; of a
    /// search as a whole no more than the budget. It does not recurse: a row may
    /// join as many units as an article has.
    mutating func positions(from offset: Int, behind last: Int) -> [Int]? {
        let first = Step(offset: offset, last: last)
        guard !hasFailed(first) else { return nil }
        var frames = [Frame(step: first, next: last + 1)]
        while let frame = frames.last {
            guard let next = candidate(of: frame) else {
                fail(frame.step)
                frames.removeLast()
                continue
            }
            frames[frames.count - 1].next = next + 1
            let end = frame.step.offset + units[next].text.utf8.count
            if end == bytes.count { return frames.map { $0.next - 1 } }
            let step = Step(offset: end + 1, last: next)
            if !hasFailed(step) { frames.append(Frame(step: step, next: next + 1)) }
        }
        return nil
    }

    /// The first unit of those still to be tried whose text goes on with the
    /// text.
    private mutating func candidate(of frame: Frame) -> Int? {
        let end = min(units.count, frame.step.last + 2 + reach)
        var next = frame.next
        while next < end, budget > 0 {
            budget -= 1
            if goesOn(with: units[next].text, at: frame.step.offset) { return next }
            next += 1
        }
        return nil
    }

    private func goesOn(with text: String, at offset: Int) -> Bool {
        let end = offset + text.utf8.count
        guard end == bytes.count || end < bytes.count && bytes[end] == 0x20 else { return false }
        return text.withUTF8Bytes { text in
            bytes.withUnsafeBufferPointer {
                end == offset
                    || memcmp($0.baseAddress! + offset, text.baseAddress!, text.count) == 0
            }
        }
    }

    /// Whether it is known that the rest is not found from there on: also where all
    /// units that are left are shorter than it.
    private mutating func hasFailed(_ step: Step) -> Bool {
        if bytes.count - step.offset >= lengths[step.last + 1] { return true }
        if let unit = hopeless[step.offset], step.last >= unit { return true }
        return failed.contains(step)
    }

    private mutating func fail(_ step: Step) {
        if step.last + 2 + reach >= units.count {
            hopeless[step.offset] = min(step.last, hopeless[step.offset] ?? step.last)
        } else {
            failed.insert(step)
        }
    }
}
