import SverkaAlignment
import SverkaTerminology
import SverkaText

/// The deprecated terms of one language as regular expressions, with the terms
/// to use instead.
///
/// An expression finds all forms of its term, as whole words, and passes over
/// what is part of a longer term: where `State` is deprecated and `Union State`
/// preferred, nothing is found in the latter.
struct ValeTerms {
    /// What is found in any capitals.
    private(set) var swaps = ValeSwaps()
    /// What is found as it is spelled alone: acronyms, and terms that differ
    /// from an allowed one in capitals or ё.
    private(set) var exact = ValeSwaps()
    /// Deprecated terms of concepts that have no allowed one.
    private(set) var withoutBetter = 0
    /// Deprecated terms that an allowed one can't be told from.
    private(set) var allowedElsewhere = 0

    init(_ glossary: ExportedGlossary, _ side: Side) {
        let inflector = TermForms(side: side)
        let concepts = glossary.concepts.map { $0.terms(side) }
        guard concepts.joined().contains(where: \.isAvoided) else { return }
        var known = KnownForms()
        for term in concepts.joined() {
            known.add(inflector.forms(term), isAllowed: !term.isAvoided)
        }
        for terms in concepts {
            let better = Self.better(terms)
            for term in terms where term.isAvoided {
                if better.isEmpty {
                    withoutBetter += 1
                } else {
                    add(term.term, inflector.forms(term), better, known)
                }
            }
        }
    }

    /// What to write instead: the preferred terms of a concept, else the others
    /// that are allowed.
    private static func better(_ terms: [ExportedConcept.Term]) -> [String] {
        let preferred = terms.filter { $0.status == .preferred }
        return (preferred.isEmpty ? terms.filter { !$0.isAvoided } : preferred).map(\.term)
    }

    private mutating func add(
        _ term: String, _ forms: [String], _ better: [String], _ known: KnownForms
    ) {
        let isExact = Self.isAcronym(term) || known.allowsTerm(likeAs: term)
        var forms = forms
        if isExact {
            if !term.contains(where: { "ёЁ".contains($0) }) {
                forms = Self.uniqued(forms.map(Self.withoutYo))
            }
            forms.removeAll { known.allowed.contains($0) }
        } else {
            forms.removeAll { known.foldedAllowed.contains(WordFeatureCache.folded($0)) }
        }
        guard !forms.isEmpty else {
            allowedElsewhere += 1
            return
        }
        let pattern = ValePattern(isExact: isExact).pattern(
            of: forms, inside: known.contexts(of: forms))
        if isExact {
            exact.add(pattern, better)
        } else {
            swaps.add(pattern, better)
        }
    }

    /// `WHO` is not `who`.
    private static func isAcronym(_ term: String) -> Bool {
        term.count > 1 && term == term.uppercased() && term != term.lowercased()
    }

    private static func withoutYo(_ text: String) -> String {
        String(text.map { $0 == "ё" ? "е" : $0 == "Ё" ? "Е" : $0 })
    }

    /// Each once, where it stands first.
    private static func uniqued(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
