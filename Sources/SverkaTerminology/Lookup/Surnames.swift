import SverkaAlignment
import SverkaMorphology

/// Surnames, which are one term in both genders.
enum Surnames {
    /// Whether a text's words can be a person's name as far as the gender of
    /// the surname goes: `Тихановской` is no form of `Тихановский`.
    static func fit(_ row: GlossaryRow, _ words: String, _ analyzer: Analyzer) -> Bool {
        guard row.kind == .person, let name = row.russian.split(separator: " ").last,
            let word = words.split(separator: " ").last
        else { return true }
        let own = genders(String(name), analyzer) { $0.grammaticalCase == .nominative }
        let here = genders(String(word), analyzer) { _ in true }
        return own.isEmpty || here.isEmpty || !own.isDisjoint(with: here)
    }

    /// The genders that a name may have; none where it may have any.
    private static func genders(
        _ name: String, _ analyzer: Analyzer, where isMeant: (Tag) -> Bool
    ) -> Set<Gender> {
        let tags = analyzer.readings(of: name).map(\.tag).filter {
            $0.pos == .properNoun && isMeant($0)
        }
        let isAny = tags.contains { $0.number != .singular || $0.gender == .none }
        return isAny ? [] : Set(tags.map(\.gender))
    }

    /// Whether a person's listed name is a single word that stands in texts as
    /// a common noun too: `Знак`.
    static func isCommonNoun(
        _ words: [TermText.Word], _ name: String, of row: GlossaryRow, _ bank: WordFeatureCache
    ) -> Bool {
        guard row.kind == .person, words.count == 1 else { return false }
        return bank.analyzer.readings(of: name.lowercased()).contains {
            $0.source == .lexicon && $0.tag.pos != .properNoun
                && bank.entries.russian($0.lexeme).hash == words[0].lemma.value
        }
    }
}
