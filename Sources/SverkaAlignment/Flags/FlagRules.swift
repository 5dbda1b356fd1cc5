import SverkaMorphology
import SverkaSupport
import SverkaText

/// What a reviewer should look at, told from the rows and the words in them.
struct FlagRules {
    let cache: WordFeatureCache

    /// Adds flags to those that rows have.
    ///
    /// - Parameter threads: that may share the work on a long document.
    func assign(_ rows: inout [Alignment.Row], _ analyzed: AnalyzedStreams, threads: Int) {
        let paired = rows.indices.filter { rows[$0].isPaired }
        let texts = paired.map { analyzed.row(rows[$0].units) }
        // What needs the cache, which is not to be shared, goes beside the rest.
        let (ofWords, ofTexts) = Parallel.both(jobs: texts.count > Self.longText ? threads : 1) {
            texts.map(flagsOfWords)
        } _: {
            texts.map(TextFlags.flags)
        }
        var found = [Set<Flag>](repeating: [], count: rows.count)
        for (place, index) in paired.enumerated() {
            found[index] = ofWords[place].union(ofTexts[place])
        }
        if let first = paired.first, let last = paired.last {
            for index in first...last where !rows[index].isPaired { found[index].insert(.gap) }
        }
        for index in rows.indices {
            let flags = found[index].union(rows[index].flags)
            rows[index].flags = Flag.allCases.filter(flags.contains)
        }
    }

    /// Pairs from which on two threads share the work.
    private static let longText = 200

    private func flagsOfWords(_ row: AnalyzedRow) -> Set<Flag> {
        guard !TextFlags.isEndless(row) else { return [] }
        var out: Set<Flag> = []
        if NameFlag(cache: cache).isRaised(row.features) { out.insert(.names) }
        if PartialFlag(cache: cache).isRaised(row) { out.insert(.partial) }
        return out
    }
}
