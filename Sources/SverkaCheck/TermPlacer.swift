import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaText

/// Puts a better term into the grammatical form and the capitals of the place
/// where a worse one stands.
///
/// `в Госсовете` and `Государственный совет` → `Государственном совете`; `key
/// bids` and `key rate` → `key rates`.
struct TermPlacer {
    /// A term as it would stand in the place.
    struct Placed: Equatable {
        var text: String
        /// Whether it can stand there without a second look: its form follows
        /// from what is there, and the words around it need no other.
        var isCertain: Bool
    }

    /// Where a worse term stands.
    struct Place {
        /// The unit's text, tokens and readings.
        var text: String
        var words: AnalyzedText
        /// Tokens of the term, and its bytes.
        var tokens: Range<Int>
        var bytes: Range<Int>

        var found: String { String(text.slice(bytes)) }

        /// The token before the term.
        var before: String? {
            guard tokens.lowerBound > 0 else { return nil }
            return String(text.slice(words.tokens[tokens.lowerBound - 1].range))
        }
    }

    private let bank: WordFeatureCache
    private let inflector: PhraseInflector
    private let english: EnglishInflector

    init(bank: WordFeatureCache) {
        self.bank = bank
        inflector = PhraseInflector(analyzer: bank.analyzer)
        english = EnglishInflector(analyzer: bank.english)
    }

    /// - Parameters:
    ///   - better, worse: the terms as the glossary has them.
    func placed(_ better: String, for worse: String, at place: Place, _ side: Side) -> Placed {
        var placed =
            side == .russian
            ? russian(better, worse, place) : self.english(better, worse, place)
        let capitals = Capitalisation(worse: worse, place: place, side: side)
        placed.text = capitals.applied(to: placed.text)
        if !capitals.isCertain(for: better) { placed.isCertain = false }
        return placed
    }

    // MARK: Russian

    private func russian(_ better: String, _ worse: String, _ place: Place) -> Placed {
        let words = nearWords(place)
        let range = words.count - place.tokens.count..<words.count
        let worseHead = inflector.head(of: worse), betterHead = inflector.head(of: better)
        let forms = alive(
            inflector.forms(of: range, in: words), as: betterHead?.animate ?? Tag.Animacy.none)
        guard let first = forms.first, let worseHead, let betterHead else {
            // Verbs, adverbs and acronyms: as they are, if they are so there.
            let isInvariable =
                forms.isEmpty
                && [worseHead, betterHead].allSatisfy {
                    ($0?.grammaticalCase ?? Case.none) == Case.none
                }
            return Placed(
                text: better, isCertain: isInvariable && isSame(place.found, worse))
        }
        let target = { (form: Tag) -> Tag in
            var form = form
            if worseHead.number == .plural || betterHead.number == .plural {
                form.number = betterHead.number
            }
            return form
        }
        guard let text = inflector.inflected(better, to: target(first)) else {
            return Placed(text: better, isCertain: false)
        }
        let isCertain =
            forms.dropFirst().allSatisfy { inflector.inflected(better, to: target($0)) == text }
            && forms.allSatisfy { agreesAlike($0, worseHead, betterHead) }
            && RussianPreposition.fits(place.before, place.found, text)
        return Placed(text: text, isCertain: isCertain)
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
    private func nearWords(_ place: Place) -> [Tagger.Word] {
        (max(0, place.tokens.lowerBound - 1)..<place.tokens.upperBound).map { index in
            let token = place.words.tokens[index]
            return Tagger.Word(
                token: token, text: String(place.text.slice(token.range)),
                reading: place.words.readings[index])
        }
    }

    private func isSame(_ a: String, _ b: String) -> Bool {
        WordFeatureCache.folded(a) == WordFeatureCache.folded(b)
    }

    // MARK: English

    private func english(_ better: String, _ worse: String, _ place: Place) -> Placed {
        var found = place.found.split(separator: " ").map(String.init)
        let worse = worse.split(separator: " ").map(String.init)
        var words = better.split(separator: " ").map(String.init)
        guard found.count == worse.count, !words.isEmpty else {
            return Placed(text: better, isCertain: false)
        }
        let possessive = Self.possessive(found[found.count - 1])
        if Self.possessive(worse[worse.count - 1]).isEmpty {
            found[found.count - 1].removeLast(possessive.count)
        }
        let head = english.head(of: worse)
        var isCertain = found.indices.allSatisfy { $0 == head || isSame(found[$0], worse[$0]) }
        let betterHead = english.head(of: words)
        let isPlural = isPlural(words[betterHead])
        if isSame(found[head], worse[head]) {
            if self.isPlural(worse[head]) != isPlural { isCertain = false }
        } else if english.isPlural(found[head], of: worse[head]) {
            if !isPlural { words[betterHead] = english.plural(of: words[betterHead]) }
            isCertain = isCertain && !isPlural
        } else {
            isCertain = false
        }
        if !possessive.isEmpty, Self.possessive(words[words.count - 1]).isEmpty {
            let endsPlural = betterHead == words.count - 1 && self.isPlural(words[betterHead])
            words[words.count - 1] += endsPlural ? String(possessive.dropLast()) : possessive
        } else if place.isBeforeApostrophe, words[words.count - 1].last != "s" {
            isCertain = false
        }
        let text = words.joined(separator: " ")
        return Placed(
            text: text, isCertain: isCertain && EnglishArticle.fits(place.before, place.found, text)
        )
    }

    private func isPlural(_ word: String) -> Bool {
        let lemma = bank.english.readings(of: word)[0].lemma
        return !isSame(lemma, word) && english.isPlural(word, of: lemma)
    }

    private static func possessive(_ word: String) -> String {
        ["'s", "’s"].first { word.hasSuffix($0) } ?? ""
    }
}

extension TermPlacer.Place {
    /// `the analysts' view`: an apostrophe close behind the term.
    fileprivate var isBeforeApostrophe: Bool {
        let rest = text.utf8.dropFirst(bytes.upperBound)
        return rest.starts(with: "'".utf8) || rest.starts(with: "’".utf8)
    }
}

/// Whether a word may follow an indefinite article.
private enum EnglishArticle {
    static func fits(_ before: String?, _ old: String, _ new: String) -> Bool {
        guard let before = before?.lowercased(), before == "a" || before == "an" else {
            return true
        }
        guard let first = sound(old), let other = sound(new) else {
            return old.lowercased().prefix(3) == new.lowercased().prefix(3)
        }
        return first == other
    }

    /// Whether a word begins with a vowel to the ear; nil where its letters
    /// do not tell.
    private static func sound(_ text: String) -> Bool? {
        let word = text.prefix { $0 != " " }
        guard let first = word.first, word.count == 1 || word != Substring(word.uppercased())
        else { return nil }
        let letter = first.lowercased()
        if letter == "u" || letter == "h" || word.lowercased().hasPrefix("eu") { return nil }
        return "aeio".contains(letter)
    }
}

/// The capitals that a place gives to the term that stands there.
private struct Capitalisation {
    private enum Kind { case asItIs, first, title, all }
    private var kind = Kind.asItIs
    /// The place may be the beginning of a sentence or not.
    private var isDoubtful = false

    init(worse: String, place: TermPlacer.Place, side: Side) {
        let found = place.found
        guard found.first?.isUppercase == true else { return }
        let worseIsCapital = worse.first?.isUppercase == true
        let words = found.split(separator: " ")
        if found == found.uppercased(), worse != worse.uppercased(), found.count > 1 {
            kind = .all
        } else if side == .english, words.count > 1, !worseIsCapital,
            words.allSatisfy({ $0.first?.isUppercase == true || $0.count < 5 }),
            words.dropFirst().contains(where: { $0.first?.isUppercase == true })
        {
            kind = .title
        } else if !worseIsCapital {
            kind = .first
        } else {
            switch place.before {
            case nil, ".", "!", "?", "…", "...": kind = .first
            case let mark?:
                // A colon, a dash, a bracket.
                isDoubtful = !mark.unicodeScalars.contains { $0.properties.isAlphabetic }
            }
        }
    }

    func isCertain(for better: String) -> Bool {
        !isDoubtful || better.first?.isUppercase == true
    }

    func applied(to term: String) -> String {
        switch kind {
        case .asItIs: term
        case .first: term.prefix(1).uppercased() + term.dropFirst()
        case .all: term.uppercased()
        case .title:
            term.split(separator: " ").enumerated().map { index, word in
                index > 0 && Self.small.contains(String(word))
                    ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
            }.joined(separator: " ")
        }
    }

    private static let small: Set<String> = [
        "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
    ]
}
