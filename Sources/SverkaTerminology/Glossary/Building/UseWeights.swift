import SverkaSupport

/// What a row is worth to a reviewer, which its place in the glossary goes by:
/// its confidence times a value that grows with how often it was seen.
///
/// Set by hand: rows of paired text before those of lists, these before those
/// of the lexicon, rows without a rendering last.
enum UseWeights {
    static let paired = 1.0
    static let listed = 0.8
    static let composed = 0.6
    static let none = -10.0
    /// For each doubling of the count.
    private static let doubling = 0.35

    /// - Parameters:
    ///   - base: one of the values above.
    ///   - count: how often the more frequent term was seen.
    static func use(_ base: Double, _ confidence: Double, count: Int) -> Double {
        confidence * (base + doubling * log2(Double(count)))
    }
}
