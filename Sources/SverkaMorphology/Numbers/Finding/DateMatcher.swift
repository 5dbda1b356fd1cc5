import SverkaText

/// Holds the dates of two texts against each other, part by part.
struct DateMatcher {
    /// The parts of a date by their places in the text.
    private struct Parts {
        var days: [Int] = []
        var month: Int?
        var year: Int?
        var all: [Int] { days + [month, year].compactMap { $0 } }
    }

    private let all: Bilingual<[Quantity]>
    private let dates: Bilingual<[Parts]>

    init(_ all: Bilingual<[Quantity]>) {
        self.all = all
        dates = all.map { quantities in
            var dates: [Parts] = []
            for (place, quantity) in quantities.enumerated() {
                guard let date = quantity.date else { continue }
                while dates.count <= Int(date) { dates.append(Parts()) }
                switch quantity.kind {
                case .month: dates[Int(date)].month = place
                case .year: dates[Int(date)].year = place
                default: dates[Int(date)].days.append(place)
                }
            }
            return dates
        }
    }

    /// How two dates agree.
    private struct Agreement {
        /// Parts that are the same.
        var same: [(russian: Int, english: Int)] = []
        /// Parts that both have and that differ.
        var different: [(russian: Int, english: Int)] = []
    }

    /// Marks what is the same in dates of both sides, and reports the parts in
    /// which two that stand for one another differ.
    mutating func match(_ matcher: inout QuantityMatcher) {
        var isTaken = dates.map { [Bool](repeating: false, count: $0.count) }
        for isWhole in [true, false] {
            for mine in dates.russian.indices where !isTaken.russian[mine] {
                var best: (place: Int, agreement: Agreement)?
                for theirs in dates.english.indices where !isTaken.english[theirs] {
                    let found = agreement(dates.russian[mine], dates.english[theirs])
                    guard !found.same.isEmpty, found.different.isEmpty == isWhole,
                        found.same.count > best?.agreement.same.count ?? 0
                    else { continue }
                    best = (theirs, found)
                }
                guard let best else { continue }
                isTaken.russian[mine] = true
                isTaken.english[best.place] = true
                for pair in best.agreement.same {
                    matcher.take(pair.russian, pair.english)
                }
                for pair in best.agreement.different { matcher.add(pair.russian, pair.english) }
            }
        }
    }

    private func agreement(_ russian: Parts, _ english: Parts) -> Agreement {
        var out = Agreement()
        let isSwapped = isSwapped(russian, english)
        func hold(_ mine: Int?, _ theirs: Int?) {
            guard let mine, let theirs else { return }
            let (a, b) = (all.russian[mine], all.english[theirs])
            let isSame =
                a.value == b.value || a.kind == .year && b.others.contains(a.value)
                || a.kind == .year && a.others.contains(b.value)
                || isSwapped && b.others.contains(a.value)
            if isSame {
                out.same.append((mine, theirs))
            } else {
                out.different.append((mine, theirs))
            }
        }
        hold(russian.month, english.month)
        hold(russian.year, english.year)
        if russian.days.count == 1, english.days.count == 1 {
            hold(russian.days[0], english.days[0])
        } else {
            for mine in russian.days {
                if let same = english.days.first(where: {
                    all.russian[mine].value == all.english[$0].value
                }) {
                    out.same.append((mine, same))
                }
            }
        }
        return out
    }

    /// Whether the English date is the Russian one with the month first.
    private func isSwapped(_ russian: Parts, _ english: Parts) -> Bool {
        guard let month = russian.month, let other = english.month, let day = russian.days.first,
            let theirs = english.days.first
        else { return false }
        return all.english[other].others.contains(all.russian[month].value)
            && all.english[theirs].others.contains(all.russian[day].value)
    }
}

extension QuantityMatcher {
    /// Two that stand for one another.
    mutating func take(_ russian: Int, _ english: Int) {
        isMatched.russian[russian] = true
        isMatched.english[english] = true
        isTaken.russian[russian] = true
        isTaken.english[english] = true
    }
}
