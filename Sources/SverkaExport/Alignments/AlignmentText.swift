import SverkaReview
import SverkaText

/// Rows to read on a terminal: numbers, confidence and flags, then both texts.
struct AlignmentText: AlignmentFormat {
    static let name = "text"
    static let extensions = ["txt"]

    func bytes(_ alignments: [ReviewedAlignment]) -> [UInt8] {
        var out = ""
        for alignment in alignments {
            out += "\(alignment.document)\n\n"
            for row in alignment.standing {
                let russian = row.units.russian.joined
                let english = row.units.english.joined
                let share = Int(row.confidence * 100 + 0.5)
                let flags = row.flags.map(\.rawValue).joined(separator: " ")
                out +=
                    "  ru \(russian.isEmpty ? "–" : russian)  en \(english.isEmpty ? "–" : english)"
                out += "  \(share) %" + (flags.isEmpty ? "" : "  [\(flags)]") + "\n"
                for side in Side.allCases {
                    let text = row.texts[side]
                    if !text.isEmpty { out += "    \(printable(text))\n" }
                }
                out += "\n"
            }
        }
        return Array(out.utf8)
    }

    /// Without control characters, which a terminal might obey.
    private func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
            ))
    }
}
