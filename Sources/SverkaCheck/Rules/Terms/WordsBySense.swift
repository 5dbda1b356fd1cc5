import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaText

/// Finds words of the translation that render one of a term's words by the lexicon,
/// or sound as it begins: `Armenian` for `Армения`.
struct WordsBySense {
    private let text: CheckedText
    private let context: CheckContext

    init(_ text: CheckedText, _ context: CheckContext) {
        (self.text, self.context) = (text, context)
    }

    /// - Parameters:
    ///   - term, unit: in the source.
    ///   - units: of the translation.
    func isRendered(_ term: TermFinder.Occurrence, _ unit: Int, in units: [Int]) -> Bool {
        let source = context.source
        let words = term.words.map { text.words[source][unit].tokens[$0] }
        return units.contains { other in
            text.words[source.other][other].tokens.contains { token in
                guard token.kind == .cyrillic || token.kind == .latin else { return false }
                return words.contains { stands($0, unit, for: token, other) }
            }
        }
    }

    private func stands(_ mine: Token, _ unit: Int, for theirs: Token, _ other: Int) -> Bool {
        let source = context.source
        let a = feature(source, unit, mine), b = feature(source.other, other, theirs)
        let strength =
            source == .russian ? context.bank.strength(a, b) : context.bank.strength(b, a)
        if strength >= CheckWeights.translatedName { return true }
        guard mine.shape == .capitalised, theirs.shape == .capitalised else { return false }
        let common = zip(sounds(source, unit, mine), sounds(source.other, other, theirs))
            .prefix { $0 == $1 }.count
        return common >= CheckWeights.sameBeginning
    }

    private func feature(_ side: Side, _ unit: Int, _ token: Token) -> FeatureID {
        text.units[side][unit].text.withUTF8Bytes {
            context.bank.feature(of: UnsafeBufferPointer(rebasing: $0[token.range]), token, side)
        }
    }

    private func sounds(_ side: Side, _ unit: Int, _ token: Token) -> [UInt8] {
        let word = text.text(side, unit, token.range)
        return side == .russian
            ? SoundForm(russian: word).sounds : SoundForm(english: word).sounds
    }
}
