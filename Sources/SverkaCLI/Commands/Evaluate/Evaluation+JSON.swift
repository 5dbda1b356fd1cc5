import Foundation
import Sverka

extension Evaluation {
    /// One object with all figures, its keys sorted, and a line feed.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and finite numbers always encode.
        let data = (try? encoder.encode(Report(self))) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

/// An evaluation as it stands in JSON.
private struct Report: Encodable {
    struct Figures: Encodable {
        var precision: Double, recall: Double, f1: Double
        init(_ figures: Scoring.Figures) {
            (precision, recall, f1) = (figures.precision, figures.recall, figures.f1)
        }
    }
    struct File: Encodable {
        var path: String, gold: Int, predicted: Int
        var strict: Figures, lax: Figures
    }

    var files: Int, gold: Int, predicted: Int
    var strict: Figures, lax: Figures, single: Figures
    var types: [String: Figures]
    var perFile: [File]

    init(_ evaluation: Evaluation) {
        let total = evaluation.total
        (files, gold, predicted) = (total.files, total.gold, total.predicted)
        strict = Figures(total.strict)
        lax = Figures(total.lax)
        single = Figures(total.singles)
        types = Dictionary(
            uniqueKeysWithValues: evaluation.types.map { ($0.name, Figures($0.figures)) })
        perFile = evaluation.files.map {
            File(
                path: $0.path, gold: $0.scoring.gold, predicted: $0.scoring.predicted,
                strict: Figures($0.scoring.strict), lax: Figures($0.scoring.lax))
        }
    }
}
