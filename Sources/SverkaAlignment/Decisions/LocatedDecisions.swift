import SverkaSupport
import SverkaText

extension Decisions {
    /// Decisions by positions in the streams as they are now.
    struct Located {
        var rows: [Alignment.Row]
        var lost: [Lost]

        /// Runs of units between accepted rows, to be aligned by themselves.
        struct Run {
            var russian: [Int]
            var english: [Int]
        }

        /// Accepted rows cut the streams where they keep the order; units of
        /// those that cross it are simply taken out.
        func freeRuns(russian: Int, english: Int) -> [Run] {
            let accepted = rows.filter { $0.status == .accepted }
            let takenRussian = Set(accepted.flatMap(\.russian))
            let takenEnglish = Set(accepted.flatMap(\.english))
            var runs: [Run] = []
            var i = 0, j = 0
            func cut(_ toRussian: Int, _ toEnglish: Int) {
                runs.append(
                    Run(
                        russian: (i..<max(i, toRussian)).filter { !takenRussian.contains($0) },
                        english: (j..<max(j, toEnglish)).filter { !takenEnglish.contains($0) }))
                (i, j) = (max(i, toRussian), max(j, toEnglish))
            }
            let pairs = accepted.filter(\.isPaired).map { ($0.russian[0], $0.english[0]) }
            for (first, second) in longestIncreasingSubsequence(pairs) { cut(first, second) }
            cut(russian, english)
            return runs
        }

        /// Rejected beads that lie in each of some runs, by positions in it.
        func excluded(in runs: [Run]) -> [ExcludedBeads] {
            let rejected = rows.filter { $0.status == .rejected }
            return runs.map { Self.excluded(rejected, in: $0) }
        }

        private static func excluded(_ rejected: [Alignment.Row], in run: Run) -> ExcludedBeads {
            var out = ExcludedBeads()
            for row in rejected {
                let a = row.russian.compactMap { run.russian.firstIndex(of: $0) }
                let b = row.english.compactMap { run.english.firstIndex(of: $0) }
                guard a.count == row.russian.count, b.count == row.english.count,
                    let a0 = a.min(), let a1 = a.max(), let b0 = b.min(), let b1 = b.max()
                else { continue }
                out.insert(russian: a0..<a1 + 1, english: b0..<b1 + 1)
            }
            return out
        }
    }

    /// Finds the decided units: by number where the text still is what it was,
    /// else by text.
    func located(russian: [Unit], english: [Unit]) -> Located {
        var located = Located(rows: [], lost: [])
        guard !decisions.isEmpty else { return located }
        let search = Search(decisions + proposed, [UnitIndex(russian), UnitIndex(english)])
        var taken: [Set<Int>] = [[], []]
        for decision in decisions {
            if let unit = search.fit.mistyped(decision) {
                located.lost.append(Lost(decision: decision, reason: .noSuchUnit, unit: unit))
                continue
            }
            guard let (a, b) = search.positions(decision) else {
                located.lost.append(Lost(decision: decision, reason: .textGone))
                continue
            }
            if decision.status == .accepted {
                // Of two accepted rows that claim one unit the first has it.
                let claimed =
                    a.first(where: taken[0].contains).map { russian[$0].number }
                    ?? b.first(where: taken[1].contains).map { english[$0].number }
                if let claimed {
                    located.lost.append(
                        Lost(decision: decision, reason: .unitTaken, unit: claimed))
                    continue
                }
                taken[0].formUnion(a)
                taken[1].formUnion(b)
            }
            var row = Alignment.Row(
                russian: a, english: b, confidence: 1, status: decision.status,
                note: decision.ownNote)
            row.other = decision.other
            located.rows.append(row)
        }
        return located
    }

    /// What tells where the rows of a table stand now.
    private struct Search {
        let fit: TableConsistency
        private let finders: [UnitIndex]
        private let trails: [UnitTracker]

        init(_ rows: [Decision], _ finders: [UnitIndex]) {
            self.finders = finders
            fit = TableConsistency(rows, finders)
            trails = Side.allCases.map { UnitTracker(rows, $0, finders[$0.rawValue]) }
        }

        /// Positions of a row's units; nil where they are gone.
        func positions(_ decision: Decision) -> (russian: [Int], english: [Int])? {
            let numbersWin = fit.isCorrection(decision)
            let found = Side.allCases.map { side in
                let (numbers, text) = (decision.numbers(side), decision.text(side))
                return numbersWin || text.isEmpty || numbers.isEmpty
                    ? finders[side.rawValue].positions(numbers)
                    : trails[side.rawValue].positions(numbers, text)
            }
            guard let a = found[0], let b = found[1] else { return nil }
            // What was gone has come back with a unit that no row has held.
            if decision.wasGone, trails[0].holds(a), trails[1].holds(b) { return nil }
            return (a, b)
        }
    }
}
