import SverkaText

/// Subtitles of one film in two languages: what is shown at the same time
/// belongs together.
enum TimedPairs {
    /// The share of the smaller side's units whose times must agree with the
    /// other side's. Below it the two are not timed to the same film, and times
    /// say nothing.
    private static let leastAgreement = 0.5
    /// The share of the time of two units together in which both must be shown,
    /// so that they agree.
    private static let leastShared = 0.5
    /// The share of a unit's time in which another must be shown, so that it is
    /// part of it.
    private static let leastInside = 0.6
    /// The most units of both sides that belong together.
    private static let mostTogether = 4
    /// Units that are shown while one is, beyond which no more are looked at.
    private static let reach = 32

    /// The units of a pair of files with the keys that their times give them;
    /// as they were, where they have no times.
    static func keyed(_ units: Bilingual<[Unit]>) -> Bilingual<[Unit]> {
        let timed = Bilingual { side in
            units[side].indices.filter { !(units[side][$0].times ?? 0..<0).isEmpty }
                .sorted { start(units[side][$0]) < start(units[side][$1]) }
        }
        let least = min(timed.russian.count, timed.english.count)
        guard least > 0 else { return units }
        let best = Bilingual { side in
            bestMatches(timed[side], units[side], timed[side.other], units[side.other])
        }
        let agreeing = timed.russian.count { russian in
            guard let english = best.russian[russian], best.english[english] == russian else {
                return false
            }
            let (a, b) = (times(units.russian[russian]), times(units.english[english]))
            let shared = a.clamped(to: b).count
            return Double(shared) >= leastShared * Double(a.count + b.count - shared)
        }
        guard Double(agreeing) >= leastAgreement * Double(least) else { return units }
        return keyed(units, timed, best)
    }

    /// Gives the same key to units that stand in one another's times.
    private static func keyed(
        _ units: Bilingual<[Unit]>, _ timed: Bilingual<[Int]>, _ best: Bilingual<[Int: Int]>
    ) -> Bilingual<[Unit]> {
        // By the Russian unit that is the first of its group.
        var groups: [Int: (russian: [Int], english: [Int])] = [:]
        var head: [Int: Int] = [:]  // of the Russian unit, by the English one
        for english in timed.english {
            guard let russian = best.english[english],
                isInside(units.english[english], units.russian[russian])
                    || best.russian[russian] == english
            else { continue }
            groups[russian, default: ([russian], [])].english.append(english)
            head[english] = russian
        }
        for russian in timed.russian where groups[russian] == nil {
            guard let english = best.russian[russian], let first = head[english],
                isInside(units.russian[russian], units.english[english])
            else { continue }
            groups[first]?.russian.append(russian)
        }
        var out = units
        for (first, group) in groups
        where group.russian.count + group.english.count <= mostTogether {
            let key = CounterpartKey("time \(first)")
            for index in group.russian { out.russian[index].counterpart = key }
            for index in group.english { out.english[index].counterpart = key }
        }
        return out
    }

    /// For each unit the one of the other side that is shown longest with it.
    private static func bestMatches(
        _ own: [Int], _ units: [Unit], _ other: [Int], _ others: [Unit]
    ) -> [Int: Int] {
        var best: [Int: Int] = [:]
        var first = 0
        for index in own {
            let times = times(units[index])
            while first < other.count,
                Self.times(others[other[first]]).upperBound <= times.lowerBound
            {
                first += 1
            }
            var longest = 0
            for candidate in other[first...].prefix(reach) {
                let shown = Self.times(others[candidate])
                if shown.lowerBound >= times.upperBound { break }
                let shared = shown.clamped(to: times).count
                if shared > longest { (longest, best[index]) = (shared, candidate) }
            }
        }
        return best
    }

    private static func isInside(_ unit: Unit, _ other: Unit) -> Bool {
        let own = times(unit)
        return Double(own.clamped(to: times(other)).count) >= leastInside * Double(own.count)
    }

    private static func times(_ unit: Unit) -> Range<Int> { unit.times ?? 0..<0 }
    private static func start(_ unit: Unit) -> Int { times(unit).lowerBound }
}
