import Foundation
import Sverka

extension Evaluation {
    /// First the lines that `eval/score.py` prints, then what it has not; for
    /// several files the strict F1 of each.
    var text: String {
        let totals: Message =
            "files \(total.files)  gold \(total.gold)  predicted \(total.predicted)"
        var out = totals.spoken + "\n"
        for line in lines {
            out += String(
                format: "%@  P %.4f  R %.4f  F1 %.4f\n",
                line.name.padding(toLength: 6, withPad: " ", startingAt: 0),
                line.figures.precision, line.figures.recall, line.figures.f1)
        }
        guard files.count > 1 else { return out }
        out += "\n"
        for file in files {
            out += String(
                format: "%.4f  %4d of %4d  %@\n", file.scoring.strict.f1, file.scoring.exact,
                file.scoring.gold, file.path)
        }
        return out
    }
}
