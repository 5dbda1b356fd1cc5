import SverkaSupport
import SverkaText

/// Names of persons as several words that stand in one case: `Мухаммеда бен
/// Салмана`, `Дэн Сяопином`, `Ляйсан Утяшевой`.
///
/// Case and gender are those that all words agree in best. A word of the
/// lexicon brings its readings, any word what its letters allow by the rules
/// for names. Weights are shares of what was likely in news, set by hand.
struct PersonNames {
    let analyzer: Analyzer

    /// What a word may be: its nominative, in which case and gender it stands
    /// (`none` for any), and how likely that is.
    struct Part {
        var form: String
        var grammaticalCase: Case = .none
        var gender: Gender = .none
        var weight: Float
    }

    /// A name with the nominatives of its words.
    struct Name {
        var range: Range<Int>
        var forms: [String]
        var grammaticalCase: Case
        var gender: Gender
    }

    // MARK: Where a name stands

    /// What the lexicon knows of a word with a capital.
    private struct Knowledge {
        var names: [Reading] = []
        /// Words that are no names, or are names of places.
        var others: [Reading] = []
        var isGuess = false
        var isPlace = false
        /// Whether it is a word and nothing else.
        var isOnlyWord: Bool { names.isEmpty && !isGuess }
    }

    private func knowledge(of word: Tagger.Word) -> Knowledge {
        var known = Knowledge()
        let parts = word.text.hyphenParts.filter { !$0.isEmpty }
        if parts.count > 1, parts.allSatisfy({ $0.first?.isUppercase == true }) {
            known.isGuess = true
        }
        for reading in analyzer.readings(of: Self.bare(word.text)) {
            if reading.source == .guess {
                known.isGuess = true
            } else if reading.source == .hyphen {
                known.isGuess = reading.tag.pos == .properNoun || known.isGuess
                if reading.tag.pos != .properNoun { known.others.append(reading) }
            } else if reading.tag.pos == .properNoun, reading.tag.animate == .animate,
                reading.tag.number == .singular, !analyzer.lexicon.isPlace(reading.lexeme)
            {
                known.names.append(reading)
            } else {
                known.others.append(reading)
                if analyzer.lexicon.isPlace(reading.lexeme) { known.isPlace = true }
            }
        }
        return known
    }

    /// `аль-Башира` without what does not inflect before the hyphen.
    private static func bare(_ text: String) -> String {
        guard let hyphen = text.unicodeScalars.firstIndex(of: "-"),
            articles.contains(text[..<hyphen].lowercased())
        else { return text }
        return String(text[text.unicodeScalars.index(after: hyphen)...])
    }

    /// The parts that a word of a name may have between hyphens.
    private static let mostParts = 5
    /// The words of a name that are looked at, from its first on.
    private static let mostWords = 12

    private static let articles: Set<String> = [
        "аль", "эль", "ас", "ад", "аш", "ат", "ар", "ан", "аз", "ибн", "бен",
    ]
    /// What stands inside a name and does not inflect.
    private static let particles: Set<String> = [
        "де", "да", "ди", "до", "дос", "дю", "дель", "делла", "фон", "цу", "ван", "дер", "ден",
        "ла", "ле", "лос", "бен", "бин", "ибн", "аль", "эль", "абу", "абд", "абдель", "оглы",
        "кызы", "тер",
    ]

    private static func isPart(_ word: Tagger.Word) -> Bool {
        guard word.token.kind == .cyrillic, let first = bare(word.text).first, first.isUppercase,
            !word.text.hasSuffix(".")
        else { return false }
        return word.text.count > 1 && word.text.dropFirst().contains { $0.isLowercase }
    }

    /// The name that begins at a word.
    ///
    /// - Parameter cases: those it may stand in.
    func name(in words: [Tagger.Word], at start: Int, cases: [Case] = Case.six) -> Name? {
        name(in: words[..<min(words.count, start + Self.mostWords)], at: start, cases)
    }

    private func name(in words: ArraySlice<Tagger.Word>, at start: Int, _ cases: [Case]) -> Name? {
        guard words.indices.contains(start), Self.isPart(words[start]) else { return nil }
        let first = knowledge(of: words[start])
        let isOfThree = isAsian(words, at: start)
        guard !first.isOnlyWord || isOfThree,
            !Self.isAdjectival(words[start].text) || !first.names.isEmpty
        else { return nil }
        let isWord = first.others.contains { !analyzer.lexicon.isPlace($0.lexeme) }
        if isWord, name(in: words, at: start + 1, cases) != nil, words.endIndex > start + 2,
            Self.syllables(words[start].text) > 1
        {
            // `Блоком Петра Порошенко`.
            return nil
        }
        var end = start + 1
        var hasName = !first.names.isEmpty, isOfGuesses = first.isGuess
        while end < words.endIndex {
            var next = end
            while next < words.endIndex, Self.particles.contains(words[next].text.lowercased()) {
                next += 1
            }
            // `Ван Ли Ван`: at the end it is no particle.
            if next == words.endIndex { next = end }
            guard next < words.endIndex, Self.isPart(words[next]) else { break }
            let known = knowledge(of: words[next])
            if known.isOnlyWord {
                // `Джека Лондона`, `Ивана Грозного`; but `Лиги Наций`.
                let isShort = isOfThree || end + 1 < words.endIndex && words[end].text.count <= 3
                guard
                    next > end || isShort
                        || !first.names.isEmpty && end == start + 1 && !isWord
                else { break }
            } else if first.names.isEmpty, !known.others.isEmpty, known.names.isEmpty {
                break
            }
            hasName = hasName || !known.names.isEmpty
            isOfGuesses = isOfGuesses && known.isGuess
            end = next + 1
        }
        guard end - start >= 2, hasName || isOfGuesses && end - start <= 3 else { return nil }
        return best(words, start..<end, cases)
    }

    /// `Пан Ги Муна`: three words, of which the first are short.
    private func isAsian(_ words: ArraySlice<Tagger.Word>, at start: Int) -> Bool {
        guard start + 2 < words.endIndex, words[start...].prefix(3).allSatisfy(Self.isPart) else {
            return false
        }
        return words[start..<start + 2].allSatisfy { Self.syllables($0.text) <= 1 }
            && !knowledge(of: words[start + 2]).isOnlyWord
    }

    /// `Йоду` in `магистра Йоду`: one word that is a name behind what tells its
    /// case.
    func single(_ words: [Tagger.Word], at index: Int, cases: [Case]) -> Name? {
        guard words.indices.contains(index), Self.isPart(words[index]) else { return nil }
        let known = knowledge(of: words[index])
        guard !known.isPlace else { return nil }
        if known.names.isEmpty {
            // `главы Росатома`: a genitive is what he is the head of.
            let parts = parts(of: words[index].text, known, isLast: true, isAsian: false)
            let isGenitive = parts.contains {
                [.genitive, .nominative, .none].contains($0.grammaticalCase) && $0.weight > 0.5
            }
            guard !isGenitive,
                !known.others.contains(where: { $0.tag.grammaticalCase == .genitive })
            else { return nil }
        }
        return best(words[...], index..<index + 1, cases)
    }

    /// `Байденом-старшим` by himself.
    func aged(_ words: [Tagger.Word]) -> Name? {
        guard words.count == 1, Self.isPart(words[0]),
            let (_, age) = words[0].text.splitAtLastHyphen,
            NameEndings.ages[String(age)] != nil
        else { return nil }
        return best(words[...], 0..<1, Case.six)
    }

    private static func isAdjectival(_ text: String) -> Bool {
        ["ского", "скому", "ским", "ском", "ской", "скую", "ская", "ское", "ские", "ских", "цкой"]
            .contains { text.hasSuffix($0) }
    }

    // MARK: Case and gender

    private static let caseShares: [(Case, Float)] = [
        (.nominative, 0.3), (.genitive, 0.25), (.dative, 0.12), (.accusative, 0.12),
        (.instrumental, 0.12), (.locative, 0.09),
    ]
    private static let genderShares: [(Gender, Float)] = [(.masculine, 0.7), (.feminine, 0.3)]
    /// Of a word that does not go with a case, beside one that does.
    private static let misfit: Float = 0.0005

    private func best(_ words: ArraySlice<Tagger.Word>, _ range: Range<Int>, _ cases: [Case])
        -> Name?
    {
        let isAsian = Self.isAsian(words[range])
        let parts = range.map { index in
            Self.particles.contains(words[index].text.lowercased()) && index + 1 < range.upperBound
                ? [Part(form: words[index].text, weight: 1)]
                : self.parts(
                    of: words[index].text, knowledge(of: words[index]),
                    isLast: index + 1 == range.upperBound, isAsian: isAsian)
        }
        var best: (score: Float, chosen: [Int], grammaticalCase: Case, gender: Gender)?
        for (grammaticalCase, share) in Self.caseShares where cases.contains(grammaticalCase) {
            for (gender, genderShare) in Self.genderShares {
                var score = share * genderShare, misfits = 0
                var chosen: [Int] = []
                for parts in parts {
                    var fitting = -1, weight = Self.misfit
                    for (index, part) in parts.enumerated()
                    where part.weight > weight
                        && (part.grammaticalCase == grammaticalCase
                            || part.grammaticalCase == .none)
                        && (part.gender == gender || part.gender == .none)
                    {
                        (fitting, weight) = (index, part.weight)
                    }
                    score *= weight
                    if fitting < 0 { misfits += 1 }
                    chosen.append(fitting)
                }
                guard misfits == 0 || misfits * 2 < range.count else { continue }
                if best == nil || score > best!.score {
                    best = (score, chosen, grammaticalCase, gender)
                }
            }
        }
        guard let best else { return nil }
        let forms = best.chosen.enumerated().map { offset, index in
            best.grammaticalCase == .nominative || index < 0
                ? words[range.lowerBound + offset].text : parts[offset][index].form
        }
        return Name(
            range: range, forms: forms, grammaticalCase: best.grammaticalCase, gender: best.gender)
    }

    /// `Ким Чен Ыном`, `Хун Сену`: short words of which the last inflects.
    private static func isAsian(_ words: ArraySlice<Tagger.Word>) -> Bool {
        let words = words.filter { !particles.contains($0.text.lowercased()) }
        guard words.count > 1 else { return false }
        let short = words.dropLast().count { syllables($0.text) <= 1 }
        return short == words.count - 1 || words.count > 2 && short == words.count - 2
    }

    private static func syllables(_ text: String) -> Int {
        text.lowercased().count { "аеёиоуыэюя".contains($0) }
    }

    // MARK: What a word may be

    private func parts(
        of text: String, _ known: Knowledge, isLast: Bool, isAsian: Bool
    ) -> [Part] {
        if let (head, tail) = text.splitAtLastHyphen, known.names.isEmpty || Self.bare(text) != text
        {
            return hyphenated(String(head), String(tail))
        }
        var parts: [Part] = []
        var forms: [(lexeme: Int32, gender: Gender, form: String)] = []
        let top = known.names.map { usage(of: $0) }.max() ?? 1
        for reading in known.names {
            // How usual the case is, is said once for the whole name.
            var share = usage(of: reading) / top
            let lemma = analyzer.lemma(of: reading.lexeme)
            // `Юлию` is of Юлия rather than of Юлий.
            if lemma.hasSuffix("ий"), text.count > lemma.count - 1, text != lemma,
                known.names.contains(where: { $0.tag.gender == .feminine }),
                !["Евгений", "Валерий"].contains(lemma)
            {
                share *= reading.tag.grammaticalCase == .dative ? 0.3 : 0.6
            }
            let form: String
            if let known = forms.first(where: {
                $0.lexeme == reading.lexeme && $0.gender == reading.tag.gender
            }) {
                form = known.form
            } else {
                form =
                    analyzer.form(
                        of: reading, case: .nominative, number: .singular,
                        gender: reading.tag.gender
                    ).map { Capitals.copied(from: text, to: $0) } ?? lemma
                forms.append((reading.lexeme, reading.tag.gender, form))
            }
            parts.append(
                Part(
                    form: form, grammaticalCase: reading.tag.grammaticalCase,
                    gender: reading.tag.gender, weight: share))
            let isCommon = analyzer.inflection(of: reading.lexeme)?.common == true
            if isCommon || lemma.hasSuffix("а") || lemma.hasSuffix("я") {
                parts.append(
                    Part(
                        form: form, grammaticalCase: reading.tag.grammaticalCase,
                        gender: reading.tag.gender == .feminine ? .masculine : .feminine,
                        weight: isCommon ? share : 0.03))
            }
        }
        // `Ивана Грозного`, `Волка`: a word as a by-name.
        for reading in known.others
        where reading.tag.number == .singular && !reading.tag.short
            && (reading.tag.pos == .adjective || reading.tag.animate == .animate)
        {
            guard
                let form = analyzer.form(
                    of: reading, case: .nominative, number: .singular, gender: reading.tag.gender)
            else { continue }
            parts.append(
                Part(
                    form: Capitals.copied(from: text, to: form),
                    grammaticalCase: reading.tag.grammaticalCase, gender: reading.tag.gender,
                    weight: reading.tag.pos == .adjective ? 0.9 : 0.5))
        }
        // A known name is declined as the lexicon has it, but a woman bears a
        // man's surname as it is.
        let trust: Float = !known.names.isEmpty ? 0.1 : parts.isEmpty ? 1 : 0.4
        for var part in NameEndings.parts(of: text) {
            let isOfWoman = part.gender == .feminine && part.grammaticalCase == .none
            if !isOfWoman { part.weight *= trust }
            // `Хун Сену`, `Юн Сок Ёля`.
            if isAsian, part.grammaticalCase == .none, part.weight < 0.5 { part.weight *= 0.4 }
            parts.append(part)
        }
        if !isLast, isAsian, let last = text.last, !"аяыоуию".contains(last) {
            parts.append(
                Part(form: text, gender: .masculine, weight: known.names.isEmpty ? 0.35 : 0.25))
        }
        if isLast {
            // `Дина Юнусова`: both endings a woman's.
            for index in parts.indices
            where parts[index].gender == .feminine && parts[index].grammaticalCase == .nominative
                && ["ова", "ева", "ина"].contains(where: { text.hasSuffix($0) })
            {
                parts[index].weight *= 2.2
            }
        }
        return parts
    }

    /// How usual a name is. `Александру` is seldom the Moldovan who does not
    /// inflect.
    private func usage(of reading: Reading) -> Float {
        let isInvariable = analyzer.inflection(of: reading.lexeme).map { $0.type == 0 } ?? true
        let frequencyBand = Float(1 << (6 - analyzer.frequencyBand(of: reading.lexeme)))
        return isInvariable ? frequencyBand * 0.5 : frequencyBand
    }

    /// `Франком-Вальтером`, `Бушем-младшим`, `аль-Башира`: the parts, in one
    /// case.
    ///
    /// A name of more parts than people have is left as it is: each part
    /// multiplies what the whole may be.
    private func hyphenated(_ head: String, _ tail: String) -> [Part] {
        guard head.hyphenParts.count < Self.mostParts else {
            return [Part(form: head + "-" + tail, weight: 1)]
        }
        let first: [Part]
        if Self.articles.contains(head.lowercased()) || Self.particles.contains(head.lowercased()) {
            first = [Part(form: head, weight: 1)]
        } else {
            first = part(head) + [Part(form: head, weight: 0.4)]
        }
        var out: [Part] = []
        for second in part(tail) {
            for one in first {
                guard
                    one.grammaticalCase == second.grammaticalCase || one.grammaticalCase == .none
                        || second.grammaticalCase == .none,
                    one.gender == second.gender || one.gender == .none || second.gender == .none
                else { continue }
                out.append(
                    Part(
                        form: one.form + "-" + second.form,
                        grammaticalCase: one.grammaticalCase == .none
                            ? second.grammaticalCase : one.grammaticalCase,
                        gender: one.gender == .none ? second.gender : one.gender,
                        weight: one.weight * second.weight))
            }
        }
        return out
    }

    private func part(_ text: String) -> [Part] {
        if let young = NameEndings.ages[text] { return young }
        let word = Tagger.Word(
            token: Token(start: 0, end: 0, kind: .cyrillic, shape: .capitalised), text: text,
            reading: Reading(lexeme: -1, tag: Tag(.properNoun), weight: 1, source: .guess))
        return parts(of: text, knowledge(of: word), isLast: true, isAsian: false)
    }
}
