/// Precision, recall and F1 of an alignment against a gold one, strict and lax
/// as Vecalign defines them; it knows nothing of how beads are found.
public struct Scoring: Sendable, Equatable {
    /// A bead by the numbers of its units, as tables write them.
    public struct NumberedBead: Sendable, Hashable {
        public var russian: Set<String>
        public var english: Set<String>
        public init(russian: Set<String>, english: Set<String>) {
            self.russian = russian
            self.english = english
        }
    }

    public var files = 0
    public var gold = 0
    public var predicted = 0
    /// Predicted beads that are in the gold exactly.
    public var exact = 0
    /// Predicted beads that share a unit on both sides with a gold bead.
    public var laxPredicted = 0
    /// Gold beads that share a unit on both sides with a predicted one.
    public var laxGold = 0

    public init() {}

    /// Adds the counts of one file.
    public mutating func add(gold: [NumberedBead], predicted: [NumberedBead]) {
        files += 1
        self.gold += gold.count
        self.predicted += predicted.count
        exact += Set(gold).intersection(predicted).count
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
    public struct Figures: Sendable, Equatable {
        public var precision: Double
        public var recall: Double
        public var f1: Double

        init(_ hitPredicted: Int, of predicted: Int, _ hitGold: Int, of gold: Int) {
            precision = predicted == 0 ? 0 : Double(hitPredicted) / Double(predicted)
            recall = gold == 0 ? 0 : Double(hitGold) / Double(gold)
            f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        }
    }

    public var strict: Figures { Figures(exact, of: predicted, exact, of: gold) }
    public var lax: Figures { Figures(laxPredicted, of: predicted, laxGold, of: gold) }
}
