import SverkaAlignment
import SverkaText

/// Finds the terms of a glossary in texts, in any inflected form, the longest
/// first.
public final class TermFinder {
    /// The terms of a glossary, ready to be looked for on any thread.
    public struct Terms: Sendable {
        let known: KnownTerms

        public init(_ glossary: Glossary, bank: FeatureBank) {
            var glossary = glossary
            glossary.rows.removeAll { $0.status == .rejected }
            known = KnownTerms(glossary: glossary, bank: bank)
        }
    }

    private let bank: FeatureBank
    private let known: KnownTerms

    public init(_ terms: Terms, bank: FeatureBank) {
        self.bank = bank
        known = terms.known
    }

    /// The byte ranges of the terms in a text, in order, none inside another.
    public func ranges(in text: String, _ side: Side) -> [Range<Int>] {
        let words = TermText(text, side, bank).words
        var out: [Range<Int>] = []
        var end = 0
        for range in known.find(words, side) where range.lowerBound >= end {
            out.append(
                Int(
                    words[range.lowerBound].token.start)..<Int(
                        words[range.upperBound - 1].token.end))
            end = range.upperBound
        }
        return out
    }
}
