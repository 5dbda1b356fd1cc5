import Foundation

/// How long each stage took over some articles: what `sverka-bench speed` prints, and
/// what it compares with.
struct SpeedTable: Codable {
    struct Stage: Codable {
        let name: String
        let seconds: Double
    }

    let articles: Int
    /// Of the articles.
    let bytes: Int
    let stages: [Stage]

    /// Reads a table that was written by `--json`.
    init(file path: String) throws {
        self = try JSONDecoder().decode(
            SpeedTable.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }

    init(articles: Int, bytes: Int, stages: [Stage]) {
        (self.articles, self.bytes, self.stages) = (articles, bytes, stages)
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// Megabytes a second.
    private func rate(_ stage: Stage) -> Double { Double(bytes) / 1e6 / stage.seconds }

    // MARK: As a text

    /// A table for people; beside an earlier one with how much faster each stage
    /// has become, and what became slower by more than a tenth.
    func text(comparedWith earlier: SpeedTable?) -> String {
        let head = "\(articles) articles, \(bytes / 1000) kB, one thread, best of three\n"
        let lines = stages.map { stage in
            line(stage, earlier: earlier?.stages.first { $0.name == stage.name }, earlier)
        }
        return ([head] + lines + [earlier.map(verdict) ?? ""]).joined(separator: "\n")
    }

    private func line(_ stage: Stage, earlier: Stage?, _ table: SpeedTable?) -> String {
        let own =
            stage.name.padding(toLength: 24, withPad: " ", startingAt: 0)
            + String(format: "%9.1f ms %9.2f MB/s", stage.seconds * 1000, rate(stage))
        guard let earlier, let table else { return own }
        return own + String(format: "   before %9.2f MB/s", table.rate(earlier))
    }

    private func verdict(_ earlier: SpeedTable) -> String {
        let slower = stages.filter { stage in
            guard let before = earlier.stages.first(where: { $0.name == stage.name }) else {
                return false
            }
            return rate(stage) * 1.1 < earlier.rate(before)
        }
        return slower.isEmpty
            ? "\nnothing is slower by more than a tenth"
            : "\nslower by more than a tenth: " + slower.map(\.name).joined(separator: ", ")
    }
}
