import SverkaMorphology
import SverkaSupport
import SverkaText

/// Puts a Russian term into the case and number of the one that it replaces.
struct RussianPlacer {
    let inflector: PhraseInflector
    let analyzer: Analyzer

    func placed(_ better: String, _ worse: String, _ slot: TermSlot) -> PlacedTerm {
        let words = nearWords(slot, worse)
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
            var form = form
            if worseHead.number == betterHead.number,
                let text = inflector.inflected(better, to: form)
            {
                return text
            }
            form = target(form, worseHead, betterHead)
            return inflector.inflected(better, to: form)
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

    /// The words of the term with the one before; those of the term read as forms
    /// of the glossary's words where they may be.
    private func nearWords(_ slot: TermSlot, _ worse: String) -> [Tagger.Word] {
        let own = worse.split(separator: " ")
        return (max(0, slot.tokens.lowerBound - 1)..<slot.tokens.upperBound).map { index in
            let token = slot.words.tokens[index]
            var word = Tagger.Word(
                token: token, text: String(slot.text.slice(token.range)),
                reading: slot.words.readings[index])
            let place = index - slot.tokens.lowerBound
            if place >= 0, own.count == slot.tokens.count {
                word.reading = reading(of: word, as: String(own[place]))
            }
            return word
        }
    }

    /// The reading of a word as a form of another; the chosen one where it is none.
    private func reading(of word: Tagger.Word, as lemma: String) -> Reading {
        func isForm(_ reading: Reading) -> Bool {
            reading.lexeme.exists && TermPlacer.isSame(analyzer.lemma(of: reading.lexeme), lemma)
        }
        let isGuess = word.reading.source == .guess || word.reading.source == .hyphen
        guard isGuess, !isForm(word.reading) else { return word.reading }
        return analyzer.readings(of: word.text).first(where: isForm) ?? word.reading
    }
}
