import SverkaSupport
import SverkaMorphology

/// Chooses the citation form of a Russian term among those that the forms it
/// was seen in allow.
///
/// The letters of a word that no list has leave it open what its nominative is:
/// `Гариссе` may be of `Гарисс` or of `Гарисса`. The other forms tell more, and so
/// does the English name, which shows whether the name ends in a vowel:
/// `Garissa`.
package struct NominativeChoice {
    let citationForms: CitationFormGenerator

    package init(citationForms: CitationFormGenerator) { self.citationForms = citationForms }

    /// A way the term was written, with how often.
    package typealias Surface = (text: String, count: Int)

    /// - Parameters:
    ///   - english: the term beside it.
    ///   - isName: whether the English term is a name, which the Russian one
    ///     may be written after: `Зайцев` is no hare then.
    package func nominative(
        of surfaces: [Surface], beside english: String, isName: Bool
    ) -> String {
        // Of the forms of most of the surfaces the one that wins most often.
        var votes: [String: Int] = [:]
        for surface in surfaces {
            votes[citationForms.citation(of: surface.text), default: 0] += surface.count
        }
        let form = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
        guard !english.isEmpty else { return form }
        guard isName else { return form.hasSpace ? form : term(form, surfaces, english) }
        return named(form, surfaces, votes, english)
    }

    // MARK: Other terms

    /// Of an unknown word what all its forms allow: `экзорибонуклеазы` and
    /// `экзорибонуклеазой` are of a feminine. An element or salt in -ium ends in
    /// -ий.
    private func term(_ form: String, _ surfaces: [Surface], _ english: String) -> String {
        let support = support(surfaces)
        guard let most = support.values.max() else { return form }
        let best = support.filter { $0.value == most }.keys.sorted()
        if english.hasSuffix("ium"), let ium = best.first(where: { $0.hasSuffix("ий") }) {
            return ium
        }
        // `россонери`: a foreign word that does not inflect.
        if surfaces.count == 1, let text = surfaces.first?.text, let last = english.last,
            "иоу".contains(text.suffix(1)), "iou".contains(last)
        {
            let sound = SoundForm(russian: text)
            let likeness = sound.similarity(to: SoundForm(english: english))
            if likeness >= LikenessWeights.alike { return text }
        }
        let fits = best.contains { $0 == form || citationForms.isPlural(form, of: $0) }
        return fits ? form : best.first ?? form
    }

    /// How often the forms that were seen allow each nominative; empty where
    /// the lexicon knows the word.
    func support(_ surfaces: [Surface]) -> [String: Int] {
        var support: [String: Int] = [:]
        for surface in surfaces {
            for form in citationForms.nominatives(of: surface.text) {
                support[form, default: 0] += surface.count
            }
        }
        return support
    }
}
