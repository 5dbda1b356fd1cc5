import SverkaSupport
import SverkaText

/// Why two texts were paired: the words that translate one another, and those
/// of weight that nothing stands for.
public struct Evidence: Sendable, Equatable {
    /// What a word is to the aligner.
    public enum Kind: String, Sendable { case word, name, number, asIs = "as is", function }

    /// Two words that stand for one another.
    public struct Match: Sendable, Equatable {
        /// Lemmas, numbers and foreign words as they are written.
        public var russian: String
        public var english: String
        public var kind: Kind
        /// How surely one translates the other, 0 to 1.
        public var strength: Double
    }

    public var matches: [Match] = []
    /// Lemmas of words, names and numbers of each side without a match.
    public var missingRussian: [String] = []
    public var missingEnglish: [String] = []

    /// Words lighter than this are not missed.
    private static let leastWeight: Float = 0.4

    /// - Parameter bank: knows the words of both texts.
    ///
    /// Cost: the product of the numbers of words.
    init(russian: String, english: String, bank: WordFeatureCache) {
        let mine = bank.side(.russian).numbers(of: russian)
        let theirs = bank.side(.english).numbers(of: english)
        var isTaken = [Bool](repeating: false, count: theirs.count)
        for number in mine {
            var best: (place: Int, strength: Float)?
            for (place, other) in theirs.enumerated() where !isTaken[place] {
                let strength = bank.strength(number, other)
                if strength > best?.strength ?? 0 { best = (place, strength) }
            }
            let feature = bank.side(.russian).all[Int(number)]
            if let (place, strength) = best {
                isTaken[place] = true
                let other = bank.side(.english).all[Int(theirs[place])]
                matches.append(
                    Match(
                        russian: feature.text, english: other.text,
                        kind: Kind(feature.kind == .function ? other.kind : feature.kind),
                        strength: Double(strength)))
            } else if feature.weight >= Self.leastWeight {
                missingRussian.append(feature.text)
            }
        }
        for (place, number) in theirs.enumerated() where !isTaken[place] {
            let feature = bank.side(.english).all[Int(number)]
            if feature.weight >= Self.leastWeight { missingEnglish.append(feature.text) }
        }
    }
}

extension Evidence.Kind {
    init(_ kind: WordFeature.Kind) {
        self =
            switch kind {
            case .function: .function
            case .word: .word
            case .name: .name
            case .number: .number
            case .asIs: .asIs
            }
    }
}
