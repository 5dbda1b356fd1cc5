import SverkaSupport

/// Marks behind which a sentence begins, whose first word has its capital for
/// nothing.
enum SentenceMarks {
    /// Whether a sentence begins behind a mark.
    ///
    /// - Parameter isFirst: whether one began before it: brackets and hyphens
    ///   leave that as it was.
    static func end(_ mark: UnsafeBufferPointer<UInt8>, _ isFirst: Bool) -> Bool {
        let hash = ByteHash.of(mark)
        return ending.contains(hash) || isFirst && opening.contains(hash)
    }

    private static let ending = hashes([
        ".", "!", "?", "…", "...", ":", "«", "“", "\"", "„", "—", "–", "•",
    ])
    private static let opening = hashes(["(", "-"])

    private static func hashes(_ marks: [String]) -> Set<UInt64> {
        Set(marks.map { ByteHash.of($0.utf8) })
    }
}
