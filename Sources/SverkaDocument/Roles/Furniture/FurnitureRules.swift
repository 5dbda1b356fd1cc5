import SverkaData
import SverkaText

/// Tells what belongs to the page from what belongs to the article: an ordered
/// list of named rules over a paragraph and its neighbours.
package struct FurnitureRules: Sendable {
    private let phrases: FurniturePhrases

    /// The rules with the phrases of the binary.
    package static let standard = FurnitureRules(
        phrases: GlossaryFile.named("furniture.tsv").bytes)

    /// The rules with the phrases of a table, whose columns are `phrase` and
    /// `kind`.
    package init(phrases table: some Collection<UInt8>) {
        phrases = FurniturePhrases(table)
    }

    /// Rules that go by the shape of a line alone: what they took may be given
    /// back to the article where its translation stands there too.
    package static let byShape: Set<String> = Set(rules.filter(\.isByShape).map(\.name))

    /// In the order in which they are asked: the first that decides has its
    /// way. Each goes through the whole document before the next one.
    static let rules: [FurnitureRule] = pageRules + shapeRules + neighbourRules

    /// The most words of a paragraph that is a heading for want of a full stop.
    private static let wordsOfHeading = 20

    /// Gives each unit its role and the name of the rule that made it
    /// furniture.
    func assignRoles(_ units: inout [Unit]) {
        let features = features(units)
        for (index, it) in features.enumerated() {
            units[index].reason = it.furniture
            if it.isFurniture {
                units[index].role = .furniture
            } else if it.isHeading
                || !it.closed && it.words <= Self.wordsOfHeading && it.block == .paragraph
            {
                units[index].role = .heading
            }
        }
    }

    /// The features of units with the rules that took them.
    func features(_ units: [Unit]) -> [ParagraphFeatures] {
        var features = units.map(ParagraphFeatures.init)
        compare(&features)
        for rule in Self.rules {
            for index in features.indices
            where !features[index].isFurniture && rule.decide(features, index, phrases) {
                features[index].furniture = rule.name
            }
        }
        return features
    }

    /// The most words of a heading of readers' comments.
    private static let wordsOfCommentsHeading = 30

    /// Fills in what shows only when all paragraphs are seen.
    private func compare(_ features: inout [ParagraphFeatures]) {
        var copies: [String: Int] = [:]
        for it in features where !it.key.isEmpty { copies[it.key, default: 0] += 1 }
        var isBehindComments = false
        for index in features.indices {
            features[index].copies = copies[features[index].key] ?? 1
            features[index].followsComments = isBehindComments
            isBehindComments =
                isBehindComments
                || features[index].words <= Self.wordsOfCommentsHeading
                    && phrases.headsComments(features[index].key)
        }
    }
}
