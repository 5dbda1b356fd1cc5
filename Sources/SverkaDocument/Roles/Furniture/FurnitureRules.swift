import SverkaData
import SverkaText

/// Tells what belongs to the page from what belongs to the article: evidence
/// of many kinds, none of which condemns a paragraph by itself, adds up.
///
/// Of the paragraphs around a paragraph it counts what they seem to be without
/// their neighbours.
package struct FurnitureRules: Sendable {
    private let phrases: FurniturePhrases
    private let weights: FurnitureWeights

    /// The rules with the phrases and weights of the binary.
    package static let standard = FurnitureRules(
        phrases: GlossaryFile.named("furniture.tsv").bytes)

    /// The rules with the phrases of a table, whose columns are `phrase` and
    /// `kind`.
    package init(phrases table: some Collection<UInt8>) {
        phrases = FurniturePhrases(table)
        weights = .fitted
    }

    /// The most that shape alone makes of a sentence and of another line: what
    /// is only suspected.
    private static let oddsOfSentence: Float = -4
    private static let oddsOfLine: Float = -1
    /// The least where something is enough.
    private static let oddsOfConvicted: Float = 1
    /// The log odds of what nothing makes furniture.
    static let oddsOfSureText: Float = -8
    /// Log odds from which no translation beside it makes it text.
    package static let oddsOfSureFurniture: Float = 4

    /// The most words of a paragraph that is a heading for want of a full stop.
    private static let wordsOfHeading = 20

    /// Gives each unit its role, and to what is furniture the name of what
    /// speaks most for it.
    ///
    /// - Parameter blocks: the blocks that the units were read from, one a unit.
    func assignRoles(
        _ units: inout [Unit], _ blocks: [RawBlock], _ repeated: RepeatedLines
    ) {
        let (features, evidence) = evidence(units, blocks, repeated)
        let kind = kind(of: blocks, features, evidence)
        for index in units.indices {
            let it = features[index]
            if blocks[index].isNamedText {
                units[index].furnitureOdds = Self.oddsOfSureText
                units[index].role = it.isHeading ? .heading : .text
                continue
            }
            units[index].isAccused =
                kind == .page || evidence[index].isAccused
                || !it.closed && evidence[index][.titleLike] == 0
                    && isAccusedAround(index, evidence, kind)
            if kind == .text, it.isHeading {
                // What is marked as a heading is one.
                units[index].furnitureOdds = Self.oddsOfSureText
            } else if kind == .text, !units[index].isAccused, evidence[index][.titleLike] > 0 {
                units[index].furnitureOdds = Self.oddsOfSentence
            } else {
                units[index].furnitureOdds = weights.odds(evidence[index], kind, isFinal: true)
            }
            if kind == .text, !it.isHeading, evidence[index].isConvicted {
                units[index].furnitureOdds = max(units[index].furnitureOdds, Self.oddsOfConvicted)
            }
            let odds = Self.oddsByItself(units[index])
            // Numbers and heads of pages, and front matter, are known for sure.
            if it.block == .code || it.block == .pageArea && kind == .text {
                units[index].furnitureOdds = max(odds, Self.oddsOfSureFurniture)
                units[index].role = .furniture
                units[index].reason = it.block == .code ? "code" : "page area"
            } else if odds > 0 {
                units[index].role = .furniture
                units[index].reason = weights.reason(evidence[index], kind)
            } else {
                units[index].role = Self.role(it)
            }
        }
    }

    /// Paragraphs on either side of which some may accuse one between them.
    private static let reach = 3

    /// Words of a paragraph that an article has, at least.
    private static let wordsOfParagraph = 12

    /// The kind of a document; a page of which nothing would be left is judged
    /// as a text.
    private func kind(
        of blocks: [RawBlock], _ features: [ParagraphFeatures], _ evidence: [FurnitureEvidence]
    ) -> FurnitureWeights.Kind {
        guard FurnitureWeights.Kind(blocks) == .page else { return .text }
        let isLeft = features.indices.contains {
            features[$0].words >= Self.wordsOfParagraph
                && weights.odds(evidence[$0], .page, isFinal: true) <= 0
        }
        return isLeft ? .page : .text
    }

    /// Whether most of what stands around a line accuses it.
    private func isAccusedAround(
        _ index: Int, _ evidence: [FurnitureEvidence], _ kind: FurnitureWeights.Kind
    ) -> Bool {
        let around = (max(0, index - Self.reach)..<min(evidence.count, index + Self.reach + 1))
            .filter { $0 != index }
        let accused = around.count {
            evidence[$0].isAccused && weights.odds(evidence[$0], kind, isFinal: true) > 0
        }
        return accused * 2 > around.count
    }

    /// The log odds that a paragraph is furniture where the other language says
    /// nothing: shape alone condemns none.
    package static func oddsByItself(_ unit: Unit) -> Float {
        guard !unit.isAccused else { return unit.furnitureOdds }
        let isSentence = ParagraphFeatures(unit).closed
        return min(unit.furnitureOdds, isSentence ? oddsOfSentence : oddsOfLine)
    }

    /// The role of a paragraph that is no furniture.
    package static func roleOfText(_ unit: Unit) -> Role { role(ParagraphFeatures(unit)) }

    private static func role(_ it: ParagraphFeatures) -> Role {
        it.isHeading
            || !it.closed && !it.isQuotation && it.words <= wordsOfHeading && it.block == .paragraph
            ? .heading : .text
    }

    /// What speaks for and against each paragraph, with the neighbours'.
    func evidence(
        _ units: [Unit], _ blocks: [RawBlock], _ repeated: RepeatedLines
    ) -> (features: [ParagraphFeatures], evidence: [FurnitureEvidence]) {
        var features = units.map(ParagraphFeatures.init)
        compare(&features, repeated)
        let kind = FurnitureWeights.Kind(blocks)
        var all = features.indices.map { index in
            FurnitureEvidence(
                features[index], blocks[index].markup, phrases, index: index, of: features.count)
        }
        if let title = Self.title(features, phrases) { all[title].set(.titleLike, if: true) }
        let chances = all.map { weights.chance($0, kind, isFinal: false) }
        for index in all.indices { all[index].add(neighbours: chances, features, at: index) }
        return (features, all)
    }

    /// Where the line stands that looks like the article's title: the first
    /// headline soon followed by a whole paragraph.
    private static func title(_ all: [ParagraphFeatures], _ phrases: FurniturePhrases) -> Int? {
        all.indices.prefix(20).first { index in
            let it = all[index]
            guard !it.closed || it.text.utf8.last == 0x3F, (4...25).contains(it.words),
                !it.isMenu, !it.isByline, phrases.pageWords(in: it.key) * 3 < it.words,
                it.block != .pageArea
            else { return false }
            return all[(index + 1)...].prefix(4).contains { $0.closed && $0.words >= 12 }
        }
    }

    /// The most words of a heading of readers' comments.
    private static let wordsOfCommentsHeading = 30

    /// Fills in what shows only when all paragraphs are seen.
    private func compare(
        _ features: inout [ParagraphFeatures], _ repeated: RepeatedLines
    ) {
        var copies: [UInt64: Int] = [:]
        for it in features where !it.key.isEmpty { copies[it.key.hash, default: 0] += 1 }
        var isBehindComments = false
        for index in features.indices {
            features[index].copies = copies[features[index].key.hash] ?? 1
            features[index].isRepeatedOverPages =
                features[index].words <= 12 && repeated.contains(features[index].key)
            features[index].followsComments = isBehindComments
            isBehindComments =
                isBehindComments
                || features[index].words <= Self.wordsOfCommentsHeading
                    && phrases.headsComments(features[index].key)
        }
    }
}
