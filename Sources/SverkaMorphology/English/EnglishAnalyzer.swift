import SverkaSupport
import SverkaData
import SverkaText

/// Lemmas and parts of speech of English words, by irregular forms, then by
/// rules that the lexicon's words confirm.
public struct EnglishAnalyzer: Sendable {
    private let tables: EnglishTables
    let irregular: Irregular

    /// The base form of a word with the class it has as that form.
    public struct Reading: Sendable, Hashable {
        public var lemma: String
        public var pos: PartOfSpeech
    }

    /// Irregular forms and function words, from `Glossary/english.tsv`.
    struct Irregular: Sendable {
        var lemmas: [String: [Reading]] = [:]
        /// Of nouns, by the singular.
        var plurals: [String: [String]] = [:]
        var function: [String: PartOfSpeech] = [:]
        /// The one to use of them.
        var usualPlural: [String: String] = [:]

        static let shared = Irregular()

        init() {
            for line in GlossaryFile.named("english.tsv").bytes.split(separator: 0x0A).dropFirst() {
                let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
                guard fields.count >= 2,
                    let pos = PartOfSpeech.allCases.first(where: { $0.name == fields[1] })
                else { continue }
                if fields.count == 2 {
                    function[fields[0]] = pos
                    continue
                }
                let forms = fields[2].split(separator: " ").map(String.init)
                if pos == .noun { usualPlural[fields[0]] = Self.plural(fields[0], forms) }
                for form in forms {
                    let reading = Reading(lemma: fields[0], pos: pos)
                    if lemmas[form]?.contains(reading) != true {
                        lemmas[form, default: []].append(reading)
                    }
                }
                if pos == .auxiliary { function[fields[0]] = pos }
                guard pos == .noun else { continue }
                plurals[fields[0], default: []] += forms.filter { $0 != fields[0] }
            }
        }

        /// The plural among a noun's forms. A noun whose only form is itself
        /// stands in the table lest it be taken for a form of another; it is
        /// its own plural if it stands there twice, or has an -s already.
        private static func plural(_ lemma: String, _ forms: [String]) -> String? {
            if let form = forms.first(where: { $0 != lemma }) { return form }
            let regular = ["gas", "lens"]
            return forms.count > 1 || lemma.hasSuffix("s") && !regular.contains(lemma)
                ? lemma : nil
        }
    }

    public init(lexicon: Lexicon = .standard) {
        tables = lexicon.english
        irregular = .shared
    }

    /// Acronyms that are function words in small letters.
    private static let acronyms: Set<String> = ["US", "WHO", "IT"]

    /// The readings of a word, the most likely first; at least one.
    ///
    /// - Parameter word: as it stands in the text; capitals and a possessive
    ///   ending are seen to.
    public func readings(of word: String) -> [Reading] {
        let (bare, small) = plain(word)
        if Self.acronyms.contains(bare) { return [Reading(lemma: bare, pos: .properNoun)] }
        if let pos = irregular.function[small] { return [Reading(lemma: small, pos: pos)] }
        let capital = bare.first?.isUppercase == true
        let own = ownReading(small, capital: capital)
        if let known = irregular.lemmas[small] {
            guard let own, !known[0].pos.isClosed, !known.contains(own) else { return known }
            return known + [own]
        }
        if small.utf8.contains(0x2D) { return [hyphenated(small)] }
        let allCapitals = bare.count > 1 && bare.allSatisfy { !$0.isLowercase }
        if allCapitals { return [Reading(lemma: bare, pos: .properNoun)] }
        let bases = EnglishEndings.bases(of: small).filter { hasPart($0.0, $0.1) }
            .map { Reading(lemma: $0.0, pos: $0.1) }
        var readings: [Reading] = []
        for reading in bases + (own.map { [$0] } ?? []) where !readings.contains(reading) {
            readings.append(reading)
        }
        // A word of its own goes before what it might be a form of, but for
        // regular inflection: `number`, not `numb`; `attached` from `attach`.
        if let own, let base = bases.first, !Self.isInflected(small, as: base, own) {
            readings.removeAll { $0 == own }
            readings.insert(own, at: 0)
        }
        if !readings.isEmpty { return readings }
        if isKnown(small) {
            // Known within longer translations alone: `cutters`.
            if let (lemma, pos) = EnglishEndings.bases(of: small).first(where: { isKnown($0.0) })
                ?? (small.hasSuffix("s") ? EnglishEndings.bases(of: small).first : nil)
            {
                return [Reading(lemma: lemma, pos: pos)]
            }
            return [Reading(lemma: small, pos: mainPart(small, capital: capital))]
        }
        if capital { return [Reading(lemma: bare, pos: .properNoun)] }
        return [guess(small)]
    }

    /// The word as a lemma; nil where the lexicon has it in no translation by
    /// itself.
    private func ownReading(_ word: String, capital: Bool) -> Reading? {
        let number = tables.words.number(of: word.utf8)
        guard number >= 0, tables.parts[Int(number)] != 0 else { return nil }
        return Reading(lemma: word, pos: mainPart(word, capital: capital))
    }

    /// Whether a word that is known by itself too is rather a form of the base.
    private static func isInflected(_ word: String, as base: Reading, _ own: Reading) -> Bool {
        if word.hasSuffix("ed") || word.hasSuffix("ing") { return base.pos == .verb }
        if word.hasSuffix("er") || word.hasSuffix("est") {
            return base.pos == .adjective && own.pos != .noun && own.pos != .properNoun
        }
        return word.hasSuffix("s")
    }

    /// The readings of the words of a sentence, each chosen with an eye on the
    /// words beside it.
    public func readings(ofWords words: [String]) -> [Reading] {
        var out: [Reading] = []
        for (index, word) in words.enumerated() {
            let candidates = readings(of: word)
            var choice = candidates[0]
            if candidates.count > 1, choice.pos == .verb,
                let noun = candidates.first(where: { $0.pos == .noun || $0.pos == .adjective }),
                let before = out.last
            {
                // `the meeting`, `his thought`, `a bit`; `the following day` and
                // `the people living there` have no noun to be.
                let isNominal =
                    noun.pos == .noun
                    && ([.determiner, .adjective, .numeral].contains(before.pos)
                        || words[index - 1].hasSuffix("'s"))
                let next = index + 1 < words.count ? words[index + 1] : ""
                if isNominal || next == "of" && noun.pos == .noun { choice = noun }
            }
            if let form = contraction(word, after: out.last) { choice = form }
            out.append(choice)
        }
        return out
    }

    /// What is cut off from `isn't`, `we'll`, `that's`, where words are given so.
    private func contraction(_ word: String, after before: Reading?) -> Reading? {
        guard word.utf8.count <= 5, word.utf8.contains(where: { $0 == 0x27 || $0 == 0xE2 }) else {
            return nil
        }
        switch plainApostrophes(word).lowercased() {
        case "n't": return Reading(lemma: "not", pos: .particle)
        case "'m", "'re": return Reading(lemma: "be", pos: .auxiliary)
        case "'ve": return Reading(lemma: "have", pos: .auxiliary)
        case "'ll": return Reading(lemma: "will", pos: .auxiliary)
        case "'d": return Reading(lemma: "would", pos: .auxiliary)
        case "'s":
            let isVerb =
                before.map {
                    [.pronoun, .adverb, .subordinator].contains($0.pos) || $0.lemma == "that"
                } ?? false
            return isVerb
                ? Reading(lemma: "be", pos: .auxiliary) : Reading(lemma: "'s", pos: .particle)
        default: return nil
        }
    }

    private func plainApostrophes(_ word: String) -> String {
        String(word.map { $0 == "’" ? "'" : $0 })
    }

    /// Without a possessive ending, and in small letters with plain apostrophes.
    private func plain(_ word: String) -> (String, String) {
        var bare = word
        for ending in ["'s", "’s", "s'", "s’", "'", "’"] where bare.hasSuffix(ending) {
            bare.removeLast(ending.hasPrefix("s") ? 1 : ending.count)
            break
        }
        var bytes: [UInt8] = []
        for scalar in bare.unicodeScalars {
            let value = LetterCase.lower(scalar.value)
            if value == 0x2019 {
                bytes.append(0x27)
            } else if value == 0x2010 || value == 0x2011 {
                bytes.append(0x2D)
            } else if let scalar = Unicode.Scalar(value) {
                bytes.append(contentsOf: UTF8.encode(scalar)!)
            }
        }
        return (bare, String(decoding: bytes, as: UTF8.self))
    }

    private func isKnown(_ word: String) -> Bool { tables.words.number(of: word.utf8) >= 0 }

    /// Whether the lexicon has the word as a translation of that class.
    private func hasPart(_ word: String, _ pos: PartOfSpeech) -> Bool {
        let number = tables.words.number(of: word.utf8)
        guard number >= 0 else { return false }
        return tables.parts[Int(number)] >> UInt32(pos.rawValue) & 1 == 1
    }

    /// Whether a word, in small letters and uninflected, is a verb first of all:
    /// `wash`, but not `attack`.
    package func isPrimarilyVerb(_ word: String) -> Bool {
        isMainly(.verb, word) && !isMainly(.noun, word) && !isMainly(.adjective, word)
    }

    /// The same of adjectives: `public`, but not `military`.
    package func isPrimarilyAdjective(_ word: String) -> Bool {
        isMainly(.adjective, word) && !isMainly(.noun, word)
    }

    private func isMainly(_ pos: PartOfSpeech, _ word: String) -> Bool {
        let number = tables.words.number(of: word.utf8)
        return number >= 0 && tables.mainParts[Int(number)] >> UInt32(pos.rawValue) & 1 == 1
    }

    /// The class the word has most likely where it stands uninflected; with a
    /// capital it is rather the place than what is of the place: `Geneva`.
    private func mainPart(_ word: String, capital: Bool) -> PartOfSpeech {
        let number = tables.words.number(of: word.utf8)
        guard number >= 0 else { return .noun }
        let parts = tables.parts[Int(number)]
        let order: [PartOfSpeech] =
            capital
            ? [.noun, .properNoun, .adjective, .verb, .adverb]
            : [.noun, .adjective, .verb, .adverb, .properNoun]
        for pos in order where parts >> UInt32(pos.rawValue) & 1 == 1 {
            return pos
        }
        return word.hasSuffix("ly") ? .adverb : .noun
    }

    /// `well-known`, `policy-makers`: the class and base form of the last part,
    /// with what stands before it.
    private func hyphenated(_ word: String) -> Reading {
        guard let (head, last) = word.splitAtLastHyphen, !last.isEmpty else {
            return Reading(lemma: word, pos: .noun)
        }
        let reading = readings(of: String(last))[0]
        let lemma = head + "-" + reading.lemma
        let adjective = reading.pos == .verb && word.hasSuffix("ed")
        return Reading(lemma: adjective ? word : lemma, pos: adjective ? .adjective : reading.pos)
    }

    private func guess(_ word: String) -> Reading {
        if word.hasSuffix("ly") { return Reading(lemma: word, pos: .adverb) }
        for ending in ["ous", "ful", "ive", "able", "ible", "al", "ic", "ish", "less"]
        where word.hasSuffix(ending) && word.count > ending.count + 2 {
            return Reading(lemma: word, pos: .adjective)
        }
        if let (lemma, pos) = EnglishEndings.bases(of: word).first {
            return Reading(lemma: lemma, pos: pos)
        }
        return Reading(lemma: word, pos: .noun)
    }

    /// The plurals of a noun that has irregular ones; of the lemma in small
    /// letters.
    func irregularPlurals(of lemma: String) -> [String] { irregular.plurals[lemma] ?? [] }

    /// The one to use of them.
    func irregularPlural(of lemma: String) -> String? { irregular.usualPlural[lemma] }

    /// How usual a word is: 1 the most frequent, 9 not in the lexicon.
    public func frequencyBand(of lemma: String) -> Int {
        let number = tables.words.number(of: lemma.utf8)
        return number < 0 ? 9 : Int(tables.bands[Int(number)])
    }

    /// The number of a lemma in the lexicon's English vocabulary; -1 for none.
    package func number(of lemma: String) -> Int32 { tables.words.number(of: lemma.utf8) }
}

/// What regular inflection adds to English words.
package enum EnglishEndings {
    /// The possible base forms of an inflected form, the likeliest first.
    static func bases(of word: String) -> [(String, PartOfSpeech)] {
        var out: [(String, PartOfSpeech)] = []
        func add(_ lemma: Substring, _ ending: String, _ parts: [PartOfSpeech]) {
            guard lemma.count + ending.count >= 2 else { return }
            for pos in parts { out.append((lemma + ending, pos)) }
        }
        if word.hasSuffix("ies"), word.count > 4 { add(word.dropLast(3), "y", [.noun, .verb]) }
        if word.hasSuffix("ves") {
            add(word.dropLast(3), "f", [.noun])
            add(word.dropLast(3), "fe", [.noun])
        }
        let sibilant = ["ses", "xes", "zes", "ches", "shes", "oes"].contains { word.hasSuffix($0) }
        if sibilant { add(word.dropLast(2), "", [.noun, .verb]) }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is")
        {
            add(word.dropLast(1), "", [.noun, .verb])
        }
        for (ending, parts) in [
            ("ed", [PartOfSpeech.verb]), ("ing", [.verb]), ("er", [.adjective, .adverb]),
            ("est", [.adjective, .adverb]),
        ] where word.hasSuffix(ending) && word.count > ending.count + 1 {
            let stem = word.dropLast(ending.count)
            if stem.hasSuffix("i") { add(stem.dropLast(1), "y", parts) }
            let letters = Array(stem.suffix(2))
            if letters.count == 2, letters[0] == letters[1] { add(stem.dropLast(1), "", parts) }
            if needsE(stem) {
                add(stem, "e", parts)
                add(stem, "", parts)
            } else {
                add(stem, "", parts)
                add(stem, "e", parts)
            }
        }
        return out
    }

    /// Whether a stem looks as if it lost an `e`: `caus`, `chang`, `argu`.
    private static func needsE(_ stem: Substring) -> Bool {
        for ending in [
            "c", "v", "u", "at", "iz", "is", "us", "as", "os", "ang", "dg", "ur", "ir", "in", "ok",
            "ak", "id", "od", "ud",
        ]
        where stem.hasSuffix(ending) {
            return true
        }
        return false
    }

    /// Hash of what is left of a word without its derivational endings, for
    /// meeting `defend`, `defence` and `defensive`.
    package static func family(_ word: some Collection<UInt8>) -> UInt64 {
        var stem = Array(word)
        var rounds = 0
        while rounds < 2 {
            guard
                let ending = derivational.first(where: {
                    stem.count - $0.count >= 4 && stem[(stem.count - $0.count)...].elementsEqual($0)
                })
            else { break }
            stem.removeLast(ending.count)
            rounds += 1
        }
        if let last = stem.last, [0x65, 0x79, 0x69].contains(last) { stem.removeLast() }
        return ByteHash.of(stem.prefix(7))
    }

    private static let derivational: [[UInt8]] = [
        "ization", "isation", "ational", "ibility", "ability", "fulness", "ation", "ition",
        "ution", "ments", "ment", "ional", "ance", "ence", "ency", "ancy", "ings", "ness",
        "tion", "sion", "ism", "ist", "ity", "ial", "ian", "ical", "ally", "ious", "able",
        "ible", "ive", "ise", "ize", "ous", "ful", "ing", "ion", "ed", "er", "or", "al", "ic",
        "ly", "es", "an", "ary", "ory", "s",
    ].map { Array($0.utf8) }.sorted { $0.count > $1.count }
}
