import SverkaMorphology
import SverkaSupport
import SverkaText

/// Puts a Russian term into the case and number of the one that it replaces.
struct RussianPlacer {
    let inflector: PhraseInflector

    func placed(_ better: String, _ worse: String, _ slot: TermSlot) -> PlacedTerm {
        let words = nearWords(slot)
        let range = words.count - slot.tokens.count..<words.count
        let heads = (worse: inflector.head(of: worse), better: inflector.head(of: better))
        let forms = alive(
            inflector.forms(of: range, in: words), as: heads.better?.animate ?? Tag.Animacy.none)
        guard let first = forms.first, let worseHead = heads.worse, let betterHead = heads.better
        else {
            // Verbs, adverbs and acronyms: as they are, if they are so there.
            let isInvariable =
                forms.isEmpty
                && [heads.worse, heads.better].allSatisfy {
                    ($0?.grammaticalCase ?? Case.none) == Case.none
                }
            return PlacedTerm(
                text: better, isCertain: isInvariable && TermPlacer.isSame(slot.found, worse))
        }
        func inflected(_ form: Tag) -> String? {
            inflector.inflected(better, to: target(form, worseHead, betterHead))
        }
        guard let text = inflected(first) else { return PlacedTerm(text: better, isCertain: false) }
        let isCertain =
            forms.dropFirst().allSatisfy { inflected($0) == text }
            && forms.allSatisfy { agreesAlike($0, worseHead, betterHead) }
            && RussianPreposition.fits(slot.before, slot.found, text)
        return PlacedTerm(text: text, isCertain: isCertain)
    }

    /// The form to put a term into: a term that has a plural alone keeps it,
    /// and what replaces one has its own number.
    private func target(_ form: Tag, _ worse: Tag, _ better: Tag) -> Tag {
        var form = form
        if worse.number == .plural || better.number == .plural { form.number = better.number }
        return form
    }

    /// Without accusatives of the other animacy: what a term names is alive or
    /// not, whatever it is called.
    private func alive(_ forms: [Tag], as animate: Tag.Animacy) -> [Tag] {
        let fitting = forms.filter {
            $0.grammaticalCase != .accusative || !$0.pos.isNominal || animate == .none
                || $0.animate == .none || $0.animate == animate
        }
        return fitting.isEmpty ? forms : fitting
    }

    /// Whether what agrees with the one head agrees with the other.
    private func agreesAlike(_ form: Tag, _ worse: Tag, _ better: Tag) -> Bool {
        guard form.pos.isNominal else { return true }
        guard worse.number == better.number else { return false }
        if form.number == .singular, form.gender != better.gender { return false }
        return form.grammaticalCase != .accusative || form.animate == better.animate
    }

    /// The words of the term with the one before.
    private func nearWords(_ slot: TermSlot) -> [Tagger.Word] {
        (max(0, slot.tokens.lowerBound - 1)..<slot.tokens.upperBound).map { index in
            let token = slot.words.tokens[index]
            return Tagger.Word(
                token: token, text: String(slot.text.slice(token.range)),
                reading: slot.words.readings[index])
        }
    }
}
