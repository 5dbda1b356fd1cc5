import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaText

/// The deprecated terms of one language as regular expressions, with the terms
/// to use instead.
///
/// An expression finds all forms of its term, as whole words, and passes over
/// what is part of a longer term: where `State` is deprecated and `Union State`
/// preferred, nothing is found in the latter.
struct ValeTerms {
    /// Patterns, each once, with what to use instead.
    struct Swaps {
        private(set) var list: [(pattern: String, renderings: [String])] = []
        private var places: [String: Int] = [:]

        /// Adds a pattern; the renderings of the same one come together.
        mutating func add(_ pattern: String, _ renderings: [String]) {
            guard let place = places[pattern] else {
                places[pattern] = list.count
                list.append((pattern, renderings))
                return
            }
            for rendering in renderings where !list[place].renderings.contains(rendering) {
                list[place].renderings.append(rendering)
            }
        }
    }

    /// What is found in any capitals.
    private(set) var swaps = Swaps()
    /// What is found as it is spelled alone: acronyms, and terms that differ
    /// from an allowed one in capitals or ё.
    private(set) var exact = Swaps()
    /// Deprecated terms of concepts that have no allowed one.
    private(set) var withoutBetter = 0
    /// Deprecated terms that an allowed one can't be told from.
    private(set) var allowedElsewhere = 0

    init(_ glossary: ExportedGlossary, _ side: Side) {
        let inflector = Inflector(side: side)
        let concepts = glossary.concepts.map { concept in
            concept.terms(side).map { term, rows in
                (term, rows, status: ExportedGlossary.Concept.status(rows))
            }
        }
        var known = KnownForms()
        guard concepts.joined().contains(where: { $0.status == .deprecated }) else { return }
        for (term, rows, status) in concepts.joined() where status != .rejected {
            known.add(inflector.forms(term, rows), isAllowed: status != .deprecated)
        }
        for terms in concepts {
            let better = Self.better(terms.map { ($0.0, $0.status) })
            for (term, rows, status) in terms where status == .deprecated {
                guard !better.isEmpty else {
                    withoutBetter += 1
                    continue
                }
                add(term, inflector.forms(term, rows), better, known)
            }
        }
    }

    /// What to write instead: the preferred terms of a concept, else the others
    /// that are allowed.
    private static func better(
        _ terms: [(term: String, status: GlossaryRow.Status)]
    ) -> [String] {
        let preferred = terms.filter { $0.status == .preferred }
        let allowed = terms.filter { $0.status != .deprecated && $0.status != .rejected }
        return (preferred.isEmpty ? allowed : preferred).map(\.term)
    }

    private mutating func add(
        _ term: String, _ forms: [String], _ better: [String], _ known: KnownForms
    ) {
        let isExact = Self.isAcronym(term) || known.allowsTerm(likeAs: term)
        var forms = forms
        if isExact {
            if !term.contains(where: { "ёЁ".contains($0) }) {
                forms = forms.map(Self.withoutYo).uniqued
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
}

/// Forms of terms in one language.
private enum Inflector {
    case russian(PhraseInflector)
    case english(EnglishInflector)

    init(side: Side) {
        self =
            side == .russian
            ? .russian(PhraseInflector(analyzer: Analyzer()))
            : .english(EnglishInflector(analyzer: EnglishAnalyzer()))
    }

    /// The forms of a term, itself the first, white space folded.
    func forms(_ term: String, _ rows: [GlossaryRow]) -> [String] {
        switch self {
        case .russian(let inflector):
            return inflector.forms(of: term)
        case .english(let inflector):
            return ["NOUN", "PROPN", ""].contains(rows[0].pos)
                ? inflector.forms(of: term)
                : [term.split(whereSeparator: \.isWhitespace).joined(separator: " ")]
        }
    }
}

/// The forms of all terms of one language, for what a rule must not find.
private struct KnownForms {
    /// Of allowed terms.
    private(set) var allowed: Set<String> = []
    private(set) var foldedAllowed: Set<String> = []
    private var foldedTerms: Set<String> = []
    /// Forms of several words, each once.
    private var phrases: [[String]] = []
    private var seen: Set<String> = []
    /// Where a folded word stands in them.
    private var places: [String: [(phrase: Int, word: Int)]] = [:]

    mutating func add(_ forms: [String], isAllowed: Bool) {
        if isAllowed {
            foldedTerms.insert(WordFeatureCache.folded(forms[0]))
            allowed.formUnion(forms)
            foldedAllowed.formUnion(forms.map(WordFeatureCache.folded))
        }
        for form in forms where seen.insert(form).inserted {
            let words = form.split(separator: " ").map(String.init)
            guard words.count > 1 else { continue }
            for (index, word) in words.enumerated() {
                places[WordFeatureCache.folded(word), default: []].append((phrases.count, index))
            }
            phrases.append(words)
        }
    }

    /// Whether an allowed term has the same letters.
    func allowsTerm(likeAs term: String) -> Bool {
        foldedTerms.contains(
            WordFeatureCache.folded(
                term.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
    }

    /// What stands before and behind any of the forms in longer terms, also in
    /// deprecated ones, which are found as a whole.
    func contexts(of forms: [String]) -> [ValePattern.Context] {
        var out: [ValePattern.Context] = []
        for form in forms {
            let words = form.split(separator: " ").map { WordFeatureCache.folded(String($0)) }
            // By the word that stands in the fewest terms.
            let found = words.enumerated().map { ($0.offset, places[$0.element] ?? []) }
            guard let (offset, spots) = found.min(by: { $0.1.count < $1.1.count }) else { continue }
            for (number, place) in spots {
                let phrase = phrases[number], start = place - offset, end = start + words.count
                guard phrase.count > words.count, start >= 0, end <= phrase.count,
                    phrase[start..<end].map(WordFeatureCache.folded) == words
                else { continue }
                let context = ValePattern.Context(
                    before: phrase[..<start].joined(separator: " "),
                    behind: phrase[end...].joined(separator: " "))
                if !out.contains(context) { out.append(context) }
            }
        }
        return out
    }
}

/// Regular expressions in the syntax that Vale's engine has in common with
/// .NET, Perl and Python's `regex`.
struct ValePattern {
    /// Whether capitals and ё must be as they are written.
    var isExact: Bool

    /// What makes a longer term of a deprecated one; either may be empty.
    struct Context: Equatable {
        var before: String
        var behind: String
    }

    /// Letters, marks on them, digits and what else words are made of.
    private static let wordCharacters = "[\\p{L}\\p{M}\\p{N}_]"

    /// Finds each of the forms as whole words, but for those inside a context.
    func pattern(of forms: [String], inside contexts: [Context]) -> String {
        // A term that begins with a mark may follow a word.
        let startsWord = forms[0].first.map(Self.isOfWord) == true
        let endsWord = forms[0].last.map { Self.isOfWord($0) || $0 == "." } == true
        let body = alternatives(forms)
        let end = endsWord ? "(?!\(Self.wordCharacters))" : ""
        var out = startsWord ? "(?<!\(Self.wordCharacters))" : ""
        let before = contexts.filter(\.behind.isEmpty).map(\.before)
        let behind = contexts.filter(\.before.isEmpty).map(\.behind)
        if !before.isEmpty {
            out += "(?<!(?<!\(Self.wordCharacters))\(alternatives(before))\\s+)"
        }
        for context in contexts where !context.before.isEmpty && !context.behind.isEmpty {
            out += "(?!(?<=\(alternatives([context.before]))\\s+)\(body)\\s+"
            out += alternatives([context.behind]) + ")"
        }
        out += body
        if !behind.isEmpty {
            out += "(?!\\s+\(alternatives(behind))(?!\(Self.wordCharacters)))"
        }
        return out + end
    }

    private static func isOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }

    /// Any of the texts, what they begin with in common written once.
    private func alternatives(_ texts: [String]) -> String {
        guard texts.count > 1 else { return texts.map(escaped).joined() }
        var start = texts[0]
        for text in texts.dropFirst() { start = start.commonPrefix(with: text) }
        let ends = texts.map { String($0.dropFirst(start.count)) }
        let options = ends.filter { !$0.isEmpty }.map(escaped)
        let group =
            options.count == 1 && options[0].count == 1
            ? options[0] : "(?:\(options.joined(separator: "|")))"
        return escaped(start) + group + (ends.contains("") ? "?" : "")
    }

    /// With white space, apostrophes and ё in any of their ways, and the signs
    /// of regular expressions made plain.
    private func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ": out += "\\s+"
            case "'", "’": out += "['’]"
            case "ё" where !isExact: out += "[её]"
            case "Ё" where !isExact: out += "[ЕЁ]"
            case "\\", ".", "+", "*", "?", "(", ")", "[", "]", "{", "}", "|", "^", "$":
                out += "\\\(scalar)"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}

extension [String] {
    /// Each once, where it stands first.
    fileprivate var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

extension String {
    /// What both texts begin with.
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
