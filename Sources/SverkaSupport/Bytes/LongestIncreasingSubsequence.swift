/// The longest choice of pairs of which each is larger than the one before it
/// in both numbers.
///
/// `[(0, 0), (1, 5), (2, 1)]` gives `[(0, 0), (2, 1)]`. Cost: n log n (patience
/// sorting).
package func longestIncreasingSubsequence(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    // Of pairs with the same first number at most one fits a choice.
    let sorted = pairs.sorted { ($0.0, -$0.1) < ($1.0, -$1.1) }
    // `ends[n]` is the pair with the least second number that a choice of
    // n + 1 pairs can end with.
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: sorted.count)
    for index in sorted.indices {
        let place = ends.partitioningIndex { sorted[$0].1 >= sorted[index].1 }
        if place > 0 { previous[index] = ends[place - 1] }
        if place == ends.count { ends.append(index) } else { ends[place] = index }
    }
    var out: [(Int, Int)] = []
    var at = ends.last ?? -1
    while at >= 0 {
        out.append(sorted[at])
        at = previous[at]
    }
    return out.reversed()
}

extension RandomAccessCollection where Index == Int {
    /// The first place from which on all elements fulfil a condition; none
    /// before it does.
    ///
    /// `[1, 3, 8].partitioningIndex { $0 > 2 }` is 1. Cost: log n.
    package func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
        var low = startIndex, high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
