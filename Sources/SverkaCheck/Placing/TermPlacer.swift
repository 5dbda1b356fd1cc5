import SverkaAlignment
import SverkaMorphology
import SverkaText

/// Puts a better term into the grammatical form and the capitals of the place
/// where a worse one stands.
///
/// `в Госсовете` and `Государственный совет` → `Государственном совете`; `key
/// bids` and `key rate` → `key rates`.
struct TermPlacer {
    private let russian: RussianPlacer
    private let english: EnglishPlacer

    init(bank: WordFeatureCache) {
        russian = RussianPlacer(
            inflector: PhraseInflector(analyzer: bank.analyzer), analyzer: bank.analyzer)
        english = EnglishPlacer(analyzer: bank.english)
    }

    /// - Parameters:
    ///   - better, worse: the terms as the glossary has them.
    func placed(_ better: String, for worse: String, in slot: TermSlot) -> PlacedTerm {
        var placed =
            slot.side == .russian
            ? russian.placed(better, worse, slot) : english.placed(better, worse, slot)
        let capitals = Capitalisation(worse: worse, slot: slot)
        placed.text = capitals.applied(to: placed.text)
        if !capitals.isCertain(for: better) { placed.isCertain = false }
        return placed
    }

    /// Whether two words are one but for capitals and ё.
    static func isSame(_ a: String, _ b: String) -> Bool {
        WordFeatureCache.folded(a) == WordFeatureCache.folded(b)
    }
}
