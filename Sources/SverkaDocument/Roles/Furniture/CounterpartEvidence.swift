import SverkaData
import SverkaText

/// What the other language says of a paragraph that may be furniture: what has
/// its translation in its place is text, and a line that has none among
/// paragraphs that have theirs is hardly one of the article.
package struct CounterpartEvidence: Sendable {
    /// What it is made of; each has a weight in
    /// `Glossary/counterpart-weights.tsv`.
    enum Feature: Int, CaseIterable, Sendable {
        case bias
        /// The log odds without the other language.
        case odds
        /// Paired, and the chance that this is right.
        case paired
        case pairedSurely
        /// A line that is left alone, by the share of the paragraphs around
        /// that are paired; or a whole sentence.
        case alone
        case aloneClosed
        case aloneShort
        case aloneLong
        case aloneCutOff
        case aloneAtEnd
        case aloneAtStart
        /// Of a language that the article is not in.
        case foreign
        case foreignUnclosed
    }

    private var values = [Float](repeating: 0, count: Feature.allCases.count)

    /// - Parameters:
    ///   - unit: the paragraph.
    ///   - chance: that its pair is right; nil where it has none.
    ///   - around: the share of the paragraphs of its language around it that
    ///     are paired, from 0 to 1.
    ///   - isForeign: whether the article is not in its language.
    ///   - isAtEnd: whether it stands in the last third of the page.
    ///   - isAtStart: whether it is among its first paragraphs.
    package init(
        _ unit: Unit, chance: Double?, around: Double, isForeign: Bool, isAtEnd: Bool,
        isAtStart: Bool
    ) {
        let it = ParagraphFeatures(unit)
        let isMiddle = Self.beginsSmall(unit.text)
        isSentence = it.closed && !it.cutOff || isMiddle
        set(.bias, 1)
        // What shape makes of it counts only where the other language accuses.
        let odds =
            chance == nil && around > 0
            ? unit.furnitureOdds : FurnitureRules.oddsByItself(unit)
        set(.odds, max(-Self.mostOdds, min(Self.mostOdds, odds)))
        isStrangerAmongPairs =
            chance == nil && around >= Self.mostAround && !it.closed && !isMiddle && !isAtStart
            && Self.wordsOfHeadline.contains(it.words)
        if let chance {
            set(.paired, 1)
            set(.pairedSurely, Float(chance))
        } else {
            let around = Float(around)
            if it.closed, !it.cutOff {
                set(.aloneClosed, around)
            } else {
                set(.alone, around)
                if it.words <= 4 { set(.aloneShort, around) }
                if it.words >= 20 { set(.aloneLong, around) }
                if it.cutOff { set(.aloneCutOff, around) }
                if isAtStart { set(.aloneAtStart, around) }
                if isAtEnd { set(.aloneAtEnd, around) }
            }
        }
        if isForeign {
            set(.foreign, 1)
            if !it.closed { set(.foreignUnclosed, 1) }
        }
    }

    /// Whether it is whole sentences, or begins in the middle of one, as lines
    /// of speech and of verse do and headlines do not.
    package let isSentence: Bool

    /// Whether the first letter is a small one.
    private static func beginsSmall(_ text: String) -> Bool {
        text.unicodeScalars.first(where: \.properties.isAlphabetic)?.properties.isLowercase == true
    }

    /// Whether it has a counterpart.
    package var isPaired: Bool { values[Feature.paired.rawValue] != 0 }

    /// Whether it has the length of a headline and none around it is alone.
    package private(set) var isStrangerAmongPairs = false

    /// The share of the paragraphs around a headline of another article that are
    /// paired, at least. By hand, on Corpus.
    private static let mostAround = 0.8
    private static let wordsOfHeadline = 6...25

    private static let mostOdds: Float = 8

    private mutating func set(_ feature: Feature, _ value: Float) {
        values[feature.rawValue] = value
    }

    /// The log odds of being furniture.
    package var odds: Float {
        zip(values, Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The features that there are, by their names.
    package var named: [(name: String, value: Float)] {
        zip(Self.names, values).filter { $1 != 0 }.map { ($0, $1) }
    }

    private static let names = Feature.allCases.map { FurnitureFeature.name("\($0)") }

    private static let weights: [Float] = {
        var weights = [Float](repeating: 0, count: Feature.allCases.count)
        for row in GlossaryFile.rows(of: GlossaryFile.named("counterpart-weights.tsv").bytes) {
            guard row.count > 1,
                let place = names.firstIndex(of: row[0])
            else { continue }
            weights[place] = Float(row[1]) ?? 0
        }
        return weights
    }()
}
