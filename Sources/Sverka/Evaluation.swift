/// How well alignments agree with those that are known to be right, file by
/// file and over all.
package struct Evaluation: Sendable {
    /// The counts of one file.
    package struct File: Sendable {
        package var path: String
        package var scoring: Scoring
    }

    /// A line of the table of figures: of a kind of row, such as `strict` or
    /// the bead type `1-2`.
    package struct Line: Sendable {
        package var name: String
        package var figures: Scoring.Figures
    }

    package private(set) var files: [File] = []
    /// The counts of all files together.
    package private(set) var total = Scoring()

    package init() {}

    /// Adds an alignment.
    ///
    /// - Parameters:
    ///   - path: what the file is called in the evaluation.
    ///   - predicted: nil where there is none, which counts as an empty one.
    package mutating func add(_ path: String, gold: Table, predicted: Table?) {
        let scoring = Self.scoring(gold, predicted ?? Table(columns: ["ru", "en"]))
        files.append(File(path: path, scoring: scoring))
        total.add(scoring)
    }

    /// The figures by what was counted: exact beads, beads that share a unit on
    /// both sides, rows with one side; then the bead types.
    package var lines: [Line] {
        [
            Line(name: "strict", figures: total.strict), Line(name: "lax", figures: total.lax),
            Line(name: "single", figures: total.singles),
        ] + types
    }

    /// The figures of each bead type, in the order of their names.
    package var types: [Line] {
        total.types.sorted { $0.key < $1.key }.map { type, counts in
            Line(
                name: type,
                figures: Scoring.Figures(
                    counts.exact, of: counts.predicted, counts.exact, of: counts.gold))
        }
    }

    private static func scoring(_ gold: Table, _ predicted: Table) -> Scoring {
        var scoring = Scoring()
        let right = AlignmentTable.beads(in: gold)
        let beads = AlignmentTable.beads(in: predicted)
        let singles = AlignmentTable.singles(in: predicted)
        scoring.add(gold: right, predicted: beads)
        scoring.add(gold: right, singles: singles)
        // All units that are in no gold bead: the predicted ones, and those
        // that were paired wrongly.
        var outside = singles
        for bead in beads {
            outside.russian.formUnion(bead.russian)
            outside.english.formUnion(bead.english)
        }
        for bead in right {
            outside.russian.subtract(bead.russian)
            outside.english.subtract(bead.english)
        }
        scoring.goldSingles = outside.russian.count + outside.english.count
        return scoring
    }
}
