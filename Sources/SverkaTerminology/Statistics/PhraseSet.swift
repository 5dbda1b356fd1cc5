/// Stretches of the words of a text, such that the one that another is part of
/// is found at once.
struct PhraseSet {
    /// For each word the lengths of the phrases that begin with it, a bit
    /// each; the last bit stands for all longer ones.
    private var lengths: [UInt64]

    /// - Parameter words: how many the text has.
    init(words: Int) { lengths = [UInt64](repeating: 0, count: words) }

    /// Adds a stretch; false where it is there.
    @discardableResult
    mutating func insert(_ range: Range<Int>) -> Bool {
        let bit: UInt64 = 1 << UInt64(min(range.count, 63))
        guard lengths[range.lowerBound] & bit == 0 else { return false }
        lengths[range.lowerBound] |= bit
        return true
    }

    /// The shortest phrase that the range is a part of; the one that begins
    /// first of two.
    func smallest(around range: Range<Int>) -> Range<Int>? {
        for length in range.count + 1..<max(CandidateRules.longest, range.count) + 2 {
            for start in max(range.upperBound - length, 0)...range.lowerBound
            where start + length <= lengths.count
                && lengths[start] >> UInt64(min(length, 63)) & 1 == 1
            { return start..<start + length }
        }
        return nil
    }
}
