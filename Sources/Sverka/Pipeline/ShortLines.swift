import SverkaAlignment
import SverkaDocument
import SverkaText

/// Short lines that look like page furniture but stand in both languages, as
/// subheadings and captions of an article do.
enum ShortLines {
    /// The units with such lines as headings.
    static func restored(_ units: [Unit], _ aligner: Aligner) -> [Unit] {
        let candidates = Bilingual { side in
            units.indices.filter {
                units[$0].language == side.language && units[$0].role == .furniture
                    && FurnitureRules.byShape.contains(units[$0].reason)
            }
        }
        let matches = aligner.mutualMatches(candidates.map { $0.map { units[$0] } })
        guard !matches.isEmpty else { return units }
        var units = units
        for match in matches {
            for index in [candidates.russian[match.russian], candidates.english[match.english]] {
                units[index].role = .heading
                units[index].reason = ""
            }
        }
        return units
    }
}
