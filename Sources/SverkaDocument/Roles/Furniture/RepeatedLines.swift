import SverkaSupport

/// Short lines that stand on several documents that are read together, as
/// menus and calls to subscribe do.
package struct RepeatedLines: Sendable {
    /// Documents that a line stands in, by its key.
    private var counts: [UInt64: Int32] = [:]
    private var documents = 0

    /// Documents in which a line must stand, at least.
    private static let leastDocuments = 3
    /// The share of all documents in which it must stand, at least, as one in
    /// so many.
    private static let oneIn = 50
    /// The most bytes of a line that is looked at.
    private static let longest = 160

    package init() {}

    /// Adds the lines of a document, each counted once.
    package mutating func add(_ keys: Set<UInt64>) {
        documents += 1
        for key in keys { counts[key, default: 0] += 1 }
    }

    /// Whether a line stands on so many documents that it belongs to the pages.
    func contains(_ key: PhraseKey) -> Bool {
        guard documents >= Self.leastDocuments, let count = counts[key.hash] else {
            return false
        }
        return Int(count) >= max(Self.leastDocuments, documents / Self.oneIn)
    }

    /// The keys of the lines of a document that are short enough.
    static func keys(of blocks: [RawBlock]) -> Set<UInt64> {
        var keys: Set<UInt64> = []
        for block in blocks where block.text.utf8.count <= longest {
            let key = PhraseKey(block.text)
            if !key.isEmpty { keys.insert(key.hash) }
        }
        return keys
    }
}
