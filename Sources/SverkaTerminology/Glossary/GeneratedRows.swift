import SverkaAlignment
import SverkaText

/// Tells a row that a run made from one whose term a reviewer has changed
/// without giving it a status.
///
/// A row of paired text has its terms in its example, one of a list is in the
/// list, and one of the lexicon is put together anew.
package struct GeneratedRows {
    private let listed: Set<String>
    private let translators: CompositionalTranslators
    private let bank: WordFeatureCache

    package init(_ known: KnownTerms, _ bank: WordFeatureCache) {
        listed = Set(known.rows.map(\.renderingKey))
        translators = CompositionalTranslators(analyzer: bank.analyzer, known: known)
        self.bank = bank
    }

    package func contains(_ row: GlossaryRow) -> Bool {
        switch row.source {
        case .none: false
        case .glossary: true
        case .corpus: isListed(row) || Side.allCases.allSatisfy { stands(row, $0, row.context($0)) }
        // Both stand in the text of one language.
        case .gloss:
            Side.allCases.allSatisfy {
                stands(row, $0, row.russianContext + " " + row.englishContext)
            }
        case .newsroom, .lexicon: isListed(row) || isComposed(row)
        }
    }

    private func isListed(_ row: GlossaryRow) -> Bool { listed.contains(row.renderingKey) }

    /// Whether each word of a term stands in the text: its lemma, or for a word
    /// whose lemma is a guess the first two thirds of its letters.
    private func stands(_ row: GlossaryRow, _ side: Side, _ context: String) -> Bool {
        let lemmas = Set(TermText(context, side, bank).words.map(\.lemma))
        let words = TermText(row[side], side, bank)
        return words.words.indices.allSatisfy { index in
            lemmas.contains(words.words[index].lemma)
                || Stems.stands(words.surface(index..<index + 1), in: context)
        }
    }

    private func isComposed(_ row: GlossaryRow) -> Bool {
        let made = [true, false].compactMap {
            translators[.english].rendering(of: row.english, isPlural: $0)?.text
        }
        return made.contains { TermKey.isSame($0, row.russian) }
            || translators[.russian].rendering(of: row.russian, isPlural: false).map {
                TermKey.isSame($0.text, row.english)
            } == true
    }
}
