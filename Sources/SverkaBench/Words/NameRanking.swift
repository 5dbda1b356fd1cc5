import Foundation
import Sverka

/// How well names find their counterparts by sound: of pairs of an English and
/// a Russian spelling, the share where the right Russian one is ranked first
/// among all.
struct NameRanking: Measurement {
    static let name = "names"
    static let arguments = "TSV [-v]"
    static let help = "right Russian spellings ranked first by sound"

    private let pairs: [(english: String, russian: String)]
    private let isVerbose: Bool

    /// - Parameter input: a table without header, English and Russian.
    init(_ input: MeasurementInput) throws {
        let lines = try String(contentsOfFile: input.firstPath(), encoding: .utf8)
            .split(separator: "\n")
        pairs = lines.compactMap {
            let fields = $0.split(separator: "\t")
            return fields.count < 2 ? nil : (String(fields[0]), String(fields[1]))
        }
        isVerbose = input.isVerbose
    }

    func run() {
        let forms = pairs.map { SoundForm(russian: $0.russian) }
        var right = 0
        for (index, pair) in pairs.enumerated() {
            let better = better(than: index, forms)
            if better == nil { right += 1 }
            if isVerbose, let better {
                print(pair.english, pair.russian, pairs[better].russian, separator: "\t")
            }
        }
        print(
            "\(right) of \(pairs.count) names rank first: "
                + String(format: "%.4f", Double(right) / Double(max(pairs.count, 1))))
    }

    /// Another spelling that sounds as much like the English one as the right
    /// one does, or more.
    private func better(than index: Int, _ forms: [SoundForm]) -> Int? {
        let sound = SoundForm(english: pairs[index].english)
        let mine = sound.similarity(to: forms[index])
        // A tie with another spelling is no first place, unless it is the
        // same name.
        return forms.indices.first { other in
            pairs[other].russian != pairs[index].russian
                && sound.similarity(to: forms[other]) >= mine
        }
    }
}
