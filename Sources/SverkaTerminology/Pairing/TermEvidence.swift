import SverkaSupport
import SverkaText

/// What speaks for a proposed row, or against it: that its terms are such, and
/// that each renders the other.
package enum TermFeature: Int, CaseIterable, Sendable {
    /// Always 1: how likely a row is right before anything is known of it.
    case always
    /// Share of the words that translate one another, 0 to 1.
    case links
    /// How often the terms stand beside each other rather than apart, 0 to 1.
    case dice
    /// Times they were seen, log₂(1 + n).
    case count
    /// A list or the lexicon has the rendering.
    case listed
    /// The text itself gives the rendering in brackets.
    case gloss
    /// It does so once, which may be a remark.
    case remark
    /// A name, or of several words on either side.
    case specific
    /// How common a single word is: 5 of the most usual, 0 of rare ones and of
    /// all names and terms of several words.
    case everyday
    /// How many words more one side has; 0 where a list has the rendering.
    case lengths
    /// English has it with a capital alone, Russian in small letters.
    case partOfName
    /// One word beside several that translate it but loosely.
    case half
    /// A name.
    case name
    /// How likely the words were rendered in their sense, 0 to 1.
    case certainty
    /// Words beyond the second.
    case length
}

/// The evidence of one row, a number a feature.
package struct TermEvidence: Sendable {
    package var values = SIMD16<Double>.zero

    init() { self[.always] = 1 }

    package subscript(feature: TermFeature) -> Double {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }
}

/// How the confidence of a row is made of its evidence.
///
/// Logistic regression; `sverka-bench terms` fits the weights on rows that
/// people have judged, and tells how well the confidence is the chance of being
/// right.
package struct TermWeights: Sendable {
    private let values: SIMD16<Double>

    /// Of terms that stand in paired text.
    package static let paired = TermWeights([
        .always: -2.91, .links: 4.42, .dice: 0.10, .count: 0.93, .listed: 1.81, .gloss: 0.72,
        .remark: 0.23, .specific: -1.25, .everyday: -0.46, .lengths: -0.44, .partOfName: -0.81,
        .half: -2.04, .name: 1.05,
    ])

    /// Of terms that the lexicon has put together.
    package static let composed = TermWeights([
        .always: -0.66, .count: 0.42, .specific: -1.15, .name: 0.58, .certainty: 1.96,
        .length: -0.44,
    ])

    package init(_ weights: [TermFeature: Double]) {
        var values = SIMD16<Double>.zero
        for (feature, weight) in weights { values[feature.rawValue] = weight }
        self.values = values
    }

    /// The chance that a row is right, 0 to 1.
    package func chance(_ evidence: TermEvidence) -> Double {
        1 / (1 + exp(-(values * evidence.values).sum()))
    }
}

/// A row that may stand in the glossary.
package struct TermProposal {
    /// What its confidence comes from.
    package enum Evidence {
        /// Paired text.
        case paired(TermEvidence)
        /// A list that has the rendering.
        case listed
        /// The lexicon, word by word.
        case composed(TermEvidence)
        /// It has no rendering.
        case none
    }

    /// Keys of its terms; 0 for one that was not seen.
    var key: TermPair
    package var row: GlossaryRow
    package var evidence: Evidence
    /// What it is worth to a reviewer: recurring and sure ones more.
    var use: Double
}
