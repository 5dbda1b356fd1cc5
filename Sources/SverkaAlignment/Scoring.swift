/// Precision, recall and F1 of an alignment against a gold one, strict and lax
/// as Vecalign defines them; it knows nothing of how beads are found.
@usableFromInline package struct Scoring: Sendable, Equatable {
    /// A bead by the numbers of its units, as tables write them.
    @usableFromInline package struct NumberedBead: Sendable, Hashable {
        package var russian: Set<String>
        package var english: Set<String>
        @usableFromInline package init(russian: Set<String>, english: Set<String>) {
            self.russian = russian
            self.english = english
        }
    }

    package var files = 0
    package var gold = 0
    package var predicted = 0
    /// Predicted beads that are in the gold exactly.
    package var exact = 0
    /// Predicted beads that share a unit on both sides with a gold bead.
    package var laxPredicted = 0
    /// Gold beads that share a unit on both sides with a predicted one.
    package var laxGold = 0

    /// One-sided rows: those of the gold are the units that are in no gold
    /// bead, furniture aside.
    package var goldSingles = 0
    package var predictedSingles = 0
    package var exactSingles = 0
    /// Counts by bead type, such as `1-2`: in the gold, predicted, and exact.
    package var types: [String: (gold: Int, predicted: Int, exact: Int)] = [:]

    @usableFromInline package static func == (a: Scoring, b: Scoring) -> Bool {
        (a.files, a.gold, a.predicted, a.exact, a.laxPredicted, a.laxGold)
            == (b.files, b.gold, b.predicted, b.exact, b.laxPredicted, b.laxGold)
            && (a.goldSingles, a.predictedSingles, a.exactSingles)
                == (b.goldSingles, b.predictedSingles, b.exactSingles)
    }

    @usableFromInline package init() {}

    /// Adds the counts of another scoring.
    package mutating func add(_ other: Scoring) {
        files += other.files
        gold += other.gold
        predicted += other.predicted
        exact += other.exact
        laxPredicted += other.laxPredicted
        laxGold += other.laxGold
        goldSingles += other.goldSingles
        predictedSingles += other.predictedSingles
        exactSingles += other.exactSingles
        for (type, counts) in other.types {
            let mine = types[type] ?? (0, 0, 0)
            types[type] = (
                mine.gold + counts.gold, mine.predicted + counts.predicted,
                mine.exact + counts.exact
            )
        }
    }

    /// Adds the one-sided rows of one file.
    ///
    /// - Parameter singles: units that are predicted to have no counterpart:
    ///   Russian ones, English ones.
    package mutating func add(
        gold: [NumberedBead], singles: (russian: Set<String>, english: Set<String>)
    ) {
        let russian = gold.reduce(into: Set<String>()) { $0.formUnion($1.russian) }
        let english = gold.reduce(into: Set<String>()) { $0.formUnion($1.english) }
        predictedSingles += singles.russian.count + singles.english.count
        exactSingles +=
            singles.russian.subtracting(russian).count
            + singles.english.subtracting(english).count
    }

    /// Adds the counts of one file.
    package mutating func add(gold: [NumberedBead], predicted: [NumberedBead]) {
        files += 1
        func type(_ bead: NumberedBead) -> String { "\(bead.russian.count)-\(bead.english.count)" }
        let right = Set(gold).intersection(predicted)
        for bead in gold { types[type(bead), default: (0, 0, 0)].gold += 1 }
        for bead in predicted { types[type(bead), default: (0, 0, 0)].predicted += 1 }
        for bead in right { types[type(bead), default: (0, 0, 0)].exact += 1 }
        self.gold += gold.count
        self.predicted += predicted.count
        exact += right.count
        laxPredicted += Scoring.lax(predicted, gold)
        laxGold += Scoring.lax(gold, predicted)
    }

    private static func lax(_ mine: [NumberedBead], _ theirs: [NumberedBead]) -> Int {
        var containing: [String: [Int]] = [:]
        for (index, bead) in theirs.enumerated() {
            for unit in bead.russian { containing[unit, default: []].append(index) }
        }
        return mine.count { bead in
            bead.russian.contains { unit in
                (containing[unit] ?? []).contains {
                    !theirs[$0].english.isDisjoint(with: bead.english)
                }
            }
        }
    }

    /// Precision, recall and their harmonic mean; 0 where there is nothing.
    @usableFromInline package struct Figures: Sendable, Equatable {
        package var precision: Double
        package var recall: Double
        package var f1: Double

        @usableFromInline package init(
            _ hitPredicted: Int, of predicted: Int, _ hitGold: Int, of gold: Int
        ) {
            precision = predicted == 0 ? 0 : Double(hitPredicted) / Double(predicted)
            recall = gold == 0 ? 0 : Double(hitGold) / Double(gold)
            f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        }
    }

    @usableFromInline package var strict: Figures { Figures(exact, of: predicted, exact, of: gold) }
    /// Of one-sided rows; their recall needs `goldSingles`.
    @usableFromInline package var singles: Figures {
        Figures(exactSingles, of: predictedSingles, exactSingles, of: goldSingles)
    }
    @usableFromInline package var lax: Figures {
        Figures(laxPredicted, of: predicted, laxGold, of: gold)
    }
}
