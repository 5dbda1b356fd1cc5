import Foundation
import Sverka

/// How well names find their counterparts by sound: of pairs of an English and
/// a Russian spelling, the share where the right Russian one is ranked first
/// among all.
struct Names {
    private let pairs: [(english: String, russian: String)]

    /// - Parameter path: a table without header, English and Russian.
    init(_ path: String) throws {
        pairs = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap
        {
            let fields = $0.split(separator: "\t")
            return fields.count < 2 ? nil : (String(fields[0]), String(fields[1]))
        }
    }

    func run(verbose: Bool) {
        let forms = pairs.map { SoundForm(russian: $0.russian) }
        var right = 0
        for (index, pair) in pairs.enumerated() {
            let sound = SoundForm(english: pair.english)
            let mine = sound.similarity(to: forms[index])
            // A tie with another spelling is no first place, unless it is the
            // same name.
            let better = forms.indices.first { other in
                pairs[other].russian != pair.russian
                    && sound.similarity(to: forms[other]) >= mine
            }
            if better == nil { right += 1 }
            if verbose, let better {
                print(pair.english, pair.russian, pairs[better].russian, separator: "\t")
            }
        }
        print(
            "\(right) of \(pairs.count) names rank first: "
                + String(format: "%.4f", Double(right) / Double(max(pairs.count, 1))))
    }
}
