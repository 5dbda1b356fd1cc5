import SverkaReview
import SverkaTestSupport
import SverkaText
import Testing

/// A reviewer and an author at random.
@Suite struct RandomReviewTests {
    private let news = ShortNews()

    /// An article of seven units a side, of which one may lack or stand twice.
    private func article(_ random: inout SeededRandom) -> Bilingual<[String]> {
        ShortNews.longer(7).map { side in
            var side = side
            let at = Int.random(in: 0..<7, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: side.remove(at: at)
            case 1: side.insert(side[at], at: Int.random(in: 0..<7, using: &random))
            default: break
            }
            return side
        }
    }

    /// Accepts, pairs anew, joins, rejects, writes notes; each unit is decided
    /// on at most once.
    private func decide(_ desk: inout ReviewDesk, _ random: inout SeededRandom) {
        var taken = Bilingual<Set<String>>(repeating: [])
        for index in desk.rows.indices {
            guard Bool.random(using: &random) else { continue }
            let units = Bilingual { side in
                (desk.rows[index][side.language.rawValue] ?? "").split(separator: "+").map(
                    String.init)
            }
            var chosen = units
            if Bool.random(using: &random) {
                let all = desk.rows.flatMap {
                    ($0["en"] ?? "").split(separator: "+").map(String.init)
                }
                let count = Int.random(in: 0...2, using: &random)
                let some = (0..<count).compactMap { _ in all.randomElement(using: &random) }
                chosen.english = Set(some).sorted { Self.order($0) < Self.order($1) }
            }
            guard Side.allCases.allSatisfy({ taken[$0].isDisjoint(with: chosen[$0]) }),
                !chosen.russian.isEmpty || !chosen.english.isEmpty
            else { continue }
            for side in Side.allCases { taken[side].formUnion(chosen[side]) }
            desk.accept(
                index, ru: chosen.russian.joined(separator: "+"),
                en: chosen.english.joined(separator: "+"))
            if Bool.random(using: &random) { desk.rows[index]["note"] = "text gone" }
        }
    }

    private static func order(_ number: String) -> Int {
        let parts = number.split(separator: "_").compactMap { Int($0) }
        return parts[0] * 1000 + (parts.count > 1 ? parts[1] : 0)
    }

    /// Deletes rows without a decision, sorts and retouches.
    private func untidy(_ desk: inout ReviewDesk, _ random: inout SeededRandom) {
        if Bool.random(using: &random) {
            desk.rows.removeAll { row in
                row["status"] == "proposed" && Bool.random(using: &random)
            }
        }
        if Bool.random(using: &random) { desk.rows.shuffle(using: &random) }
        for index in desk.rows.indices where Int.random(in: 0..<4, using: &random) == 0 {
            desk.rows[index]["ru_text"]? += " "
        }
    }

    /// Takes units away, puts some in, swaps some.
    private func change(_ desk: inout ReviewDesk, _ random: inout SeededRandom) {
        for side in Side.allCases {
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let count = desk.texts[side].count
                let at = Int.random(in: 0..<count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0 where count > 2: desk.texts[side].remove(at: at)
                case 1: desk.texts[side].insert(ShortNews.strangers[side], at: at)
                case 2 where at > 0: desk.texts[side].swapAt(at, at - 1)
                default: desk.texts[side][at] += " Точка."
                }
            }
        }
    }

    @Test(arguments: [0, 2]) func decisionsHoldInTheSameArticle(_ length: Int) throws {
        var random = SeededRandom(32)
        for trial in 0..<80 {
            var desk = ReviewDesk(news, article(&random), paragraph: length)
            try desk.run()
            decide(&desk, &random)
            let wanted = Set(desk.rows.filter { $0["status"] == "accepted" }.map(ReviewDesk.line))
            untidy(&desk, &random)
            desk.hasUnits = Bool.random(using: &random)
            try desk.run()
            #expect(Set(desk.lines("accepted")) == wanted, "trial \(trial)")
            #expect(desk.reviewed.outcome.problems == 0)
            desk.expectTiling()
            try expectRest(&desk, trial)
        }
    }

    /// An accepted row pairs the texts that it paired, or is spoken of.
    @Test(arguments: [0, 2]) func decisionsOutliveChanges(_ length: Int) throws {
        var random = SeededRandom(33)
        for trial in 0..<120 {
            var desk = ReviewDesk(news, article(&random), paragraph: length)
            try desk.run()
            decide(&desk, &random)
            let numbers = ShortNews.units(desk.texts, paragraph: length).map { units in
                Dictionary(uniqueKeysWithValues: units.map { ($0.number.description, $0.text) })
            }
            let wanted = desk.rows.filter { $0["status"] == "accepted" }.map { row in
                Bilingual { side in
                    (row[side.language.rawValue] ?? "").split(separator: "+").map {
                        numbers[side][String($0)] ?? "?"
                    }.joined(separator: " ")
                }
            }
            untidy(&desk, &random)
            change(&desk, &random)
            try desk.run()
            let now = desk.rows.filter { $0["status"] == "accepted" }
            let standing = now.filter { ($0["problem"] ?? "").isEmpty || $0["problem"] == "moved" }
            let held = standing.map { row in
                Bilingual(russian: row["ru_text"] ?? "", english: row["en_text"] ?? "")
            }
            #expect(held.allSatisfy { Self.contains(wanted, $0) }, "trial \(trial)")
            #expect(now.count == wanted.count, "trial \(trial)")
            #expect(
                desk.reviewed.outcome.remarks.count >= now.count - standing.count, "trial \(trial)")
            desk.expectTiling()
            try expectRest(&desk, trial)
        }
    }

    /// Units of a row keep their order in the table, whatever order they had in
    /// it before the article changed.
    private static func contains(_ wanted: [Bilingual<String>], _ row: Bilingual<String>) -> Bool {
        wanted.contains { other in
            Side.allCases.allSatisfy { side in
                other[side].split(separator: " ").sorted()
                    == row[side].split(separator: " ").sorted()
            }
        }
    }

    /// Running twice gives what running once gives.
    private func expectRest(_ desk: inout ReviewDesk, _ trial: Int) throws {
        let (table, units) = (desk.table, desk.units)
        try desk.run()
        #expect(desk.table == table, "trial \(trial)")
        #expect(desk.units == units, "trial \(trial)")
    }
}
