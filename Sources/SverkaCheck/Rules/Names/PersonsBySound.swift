import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaText

/// Finds persons in a translation by the sound of their surnames, if they are
/// not spelled as the glossary has it.
struct PersonsBySound {
    private let text: CheckedText
    private let context: CheckContext
    private var source: Side { context.source }

    init(_ text: CheckedText, _ context: CheckContext) {
        (self.text, self.context) = (text, context)
    }

    /// Whether the surname of a person stands in units of the translation.
    ///
    /// - Parameters:
    ///   - term, unit: the person in the source.
    ///   - row: of the glossary.
    ///   - units: of the translation.
    func isNamed(
        _ term: TermFinder.Occurrence, _ row: GlossaryRow, _ unit: Int, in units: [Int]
    ) -> Bool {
        guard row.kind == .person || isName(term, unit) else { return false }
        let last = text.words[source][unit].tokens[term.words.upperBound - 1]
        let name = feature(source, unit, last)
        return units.contains { unit in
            text.words[source.other][unit].tokens.contains { token in
                (token.shape == .capitalised || token.shape == .upper)
                    && sounds(name, like: feature(source.other, unit, token))
            }
        }
    }

    /// Whether words of the source and of the translation, by their numbers,
    /// sound alike.
    private func sounds(_ name: FeatureID, like word: FeatureID) -> Bool {
        let strength =
            source == .russian
            ? context.bank.strength(name, word) : context.bank.strength(word, name)
        return strength >= CheckWeights.sameName
    }

    private func feature(_ side: Side, _ unit: Int, _ token: Token) -> FeatureID {
        text.units[side][unit].text.withUTF8Bytes {
            context.bank.feature(of: UnsafeBufferPointer(rebasing: $0[token.range]), token, side)
        }
    }

    /// Whether a term whose kind is not said is a name of several words, all of
    /// them proper nouns.
    private func isName(_ term: TermFinder.Occurrence, _ unit: Int) -> Bool {
        let words = text.words[source][unit]
        guard term.words.count > 1 else { return false }
        guard source == .english else {
            return term.words.allSatisfy { words.readings[$0].tag.pos == .properNoun }
        }
        return text.units.english[unit].text.withUTF8Bytes { bytes in
            term.words.allSatisfy {
                let word = UnsafeBufferPointer(rebasing: bytes[words.tokens[$0].range])
                return context.bank.entries.english(word).pos == .properNoun
            }
        }
    }
}
