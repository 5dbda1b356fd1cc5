import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaText

/// Finds words of the translation that render one of a term's words by the lexicon,
/// sound as it begins, or begin as one of its renderings: `Russian` for `Россия`.
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
        let stems = stems(term)
        let words = term.words.map { text.words[source][unit].tokens[$0] }
        return units.contains { other in
            text.words[source.other][other].tokens.contains { token in
                guard token.kind == .cyrillic || token.kind == .latin else { return false }
                if !stems.isEmpty {
                    let word = text.text(source.other, other, token.range).lowercased()
                    if stems.contains(where: word.hasPrefix) { return true }
                }
                return words.contains { stands($0, unit, for: token, other) }
            }
        }
    }

    /// What the renderings of a place begin with, in small letters: what its
    /// adjective begins with too.
    private func stems(_ term: TermFinder.Occurrence) -> Set<String> {
        var out: Set<String> = []
        for row in term.rows where row.kind == .place {
            for other in context.concepts.allowed(row.concept) {
                let word = other[context.source.other].prefix { $0 != " " }.lowercased()
                if word.count >= Self.leastStem {
                    out.insert(String(word.prefix(max(4, word.count - 2))))
                }
            }
        }
        return out
    }

    private static let leastStem = 5

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
