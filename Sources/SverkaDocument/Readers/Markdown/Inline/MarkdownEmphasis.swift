import SverkaSupport
import SverkaText

/// Finds which marks of emphasis go in pairs; the others are shown as they are.
///
/// As CommonMark says: a run of marks opens where a text begins behind it and
/// closes where one ends before it. Cost: linear.
struct MarkdownEmphasis {
    /// A run of equal marks.
    struct Run {
        let mark: UInt8
        /// Where it begins in the text that comes out.
        let place: Int
        let count: Int
        let canOpen: Bool
        let canClose: Bool
        /// Marks that belong to no pair yet.
        fileprivate(set) var open: Int

        init(
            mark: UInt8, place: Int, count: Int, before: Neighbour, behind: Neighbour
        ) {
            (self.mark, self.place, self.count, open) = (mark, place, count, count)
            let opens =
                behind != .space && (behind != .punctuation || before != .letter)
            let closes =
                before != .space && (before != .punctuation || behind != .letter)
            let isWhole = mark != 0x7E || count == 2
            if mark == 0x5F {
                canOpen = opens && (!closes || before == .punctuation)
                canClose = closes && (!opens || behind == .punctuation)
            } else {
                canOpen = opens && isWhole
                canClose = closes && isWhole
            }
        }
    }

    /// What stands beside a run.
    enum Neighbour {
        case space, punctuation, letter

        init(_ value: UInt32?) {
            guard let value else {
                self = .space
                return
            }
            switch ScalarClass(value) {
            case .space: self = .space
            case .punctuation, .symbol, .apostrophe, .hyphen: self = .punctuation
            default: self = .letter
            }
        }
    }

    private var runs: [Run] = []
    private(set) var isEmpty = true

    mutating func add(_ run: Run) {
        runs.append(run)
        isEmpty = false
    }

    /// The bytes of marks that go in pairs, in the text that comes out.
    mutating func paired() -> [Range<Int>] {
        var openers: [Int] = []
        /// Of each mark the places in `openers`.
        var places: [UInt8: [Int]] = [:]
        for closer in runs.indices {
            if runs[closer].canClose {
                while runs[closer].open > 0, let place = places[runs[closer].mark]?.last {
                    let opener = openers[place]
                    guard fit(runs[opener], runs[closer]) else { break }
                    let count = min(runs[opener].open, runs[closer].open)
                    runs[opener].open -= count
                    runs[closer].open -= count
                    // What opened in between has no end.
                    let kept = runs[opener].open > 0 ? place + 1 : place
                    for dropped in openers[kept...] {
                        if places[runs[dropped].mark]?.last ?? -1 >= kept {
                            places[runs[dropped].mark]?.removeLast()
                        }
                    }
                    openers.removeSubrange(kept...)
                }
            }
            if runs[closer].canOpen, runs[closer].open > 0 {
                places[runs[closer].mark, default: []].append(openers.count)
                openers.append(closer)
            }
        }
        return runs.filter { $0.open < $0.count }.map { $0.place..<$0.place + $0.count - $0.open }
    }

    /// Runs that both open and close pair by threes.
    private func fit(_ opener: Run, _ closer: Run) -> Bool {
        guard opener.canClose || closer.canOpen else { return true }
        return (opener.count + closer.count) % 3 != 0
            || opener.count % 3 == 0 && closer.count % 3 == 0
    }
}
