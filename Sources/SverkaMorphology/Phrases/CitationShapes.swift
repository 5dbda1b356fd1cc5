import SverkaSupport
import SverkaText

/// Shapes of phrases that go their own way to the citation form.
extension CitationFormGenerator {
    /// Marks before and behind a word.
    struct Edged {
        var before = ""
        var core: String
        var after = ""

        init(_ text: String) {
            var rest = Substring(text)
            while let first = rest.first, "«„“\"'(".contains(first) {
                before.append(first)
                rest.removeFirst()
            }
            while let last = rest.last, "»”“\"')".contains(last) {
                after.insert(last, at: after.startIndex)
                rest.removeLast()
            }
            core = String(rest)
            if core.isEmpty { (before, core, after) = ("", text, "") }
        }
    }

    /// The words with their readings. What stands in quotation marks does not
    /// speak for the noun before it (`общества «Мемориал»`), but for an
    /// adjective (`мадридским «Реалом»`).
    func tagged(_ words: [Edged]) -> [Tagger.Word] {
        guard let quoted = words.indices.dropFirst().first(where: { !words[$0].before.isEmpty })
        else { return tagger.words(words.map(\.core)) }
        let before = tagger.words(words[..<quoted].map(\.core))
        guard before[quoted - 1].reading.tag.pos != .adjective else {
            return tagger.words(words.map(\.core))
        }
        return before + tagger.words(words[quoted...].map(\.core))
    }

    /// `по словам Лукашенко`, `трёх белорусов`: the preposition and the numeral
    /// govern what follows.
    func staysAsItIs(_ words: [Tagger.Word]) -> Bool {
        guard words.count > 1, words[0].token.kind == .cyrillic else { return false }
        let first = words[0].reading
        if first.tag.pos == .adposition { return true }
        return first.tag.pos == .numeral && first.tag.grammaticalCase != .nominative
            && !analyzer.lemma(of: first.lexeme).hasPrefix("один")
            && words[1].reading.tag.pos != .numeral
    }

    /// `Боснией и Герцеговиной`, `Папуа — Новой Гвинее`: two of one case.
    ///
    /// What stands behind a noun may be its genitives (`министерства культуры и
    /// спорта`), hence the first must end in its head.
    func coordinated(_ words: [Tagger.Word]) -> [String]? {
        let joints = words.indices.filter { ["и", "—", "–"].contains(words[$0].text) }
        guard joints.count == 1, let joint = joints.first, joint > 0, joint + 1 < words.count,
            joint <= 3, words.count - joint <= 4
        else { return nil }
        let left = tagger.words(words[..<joint].map(\.text))
        var right = tagger.words(words[(joint + 1)...].map(\.text))
        guard let first = head(of: left), first.last == left.count - 1,
            let second = head(of: right), left[first.first].reading.tag.pos.isNominal,
            right[second.first].reading.tag.pos.isNominal
        else { return nil }
        var grammaticalCase = left[first.first].reading.tag.grammaticalCase
        let isInvariable = analyzer.inflection(of: left[first.first].reading.lexeme)?.type ?? 0 == 0
        if isInvariable { grammaticalCase = right[second.first].reading.tag.grammaticalCase }
        guard ![.none, .nominative].contains(grammaticalCase) else { return nil }
        if right[second.first].reading.tag.grammaticalCase != grammaticalCase {
            guard
                let same = analyzer.readings(of: right[second.first].text).first(where: {
                    $0.tag.pos.isNominal && $0.tag.grammaticalCase == grammaticalCase
                })
            else { return nil }
            right[second.first].reading = same
        }
        return phrase(left) + [words[joint].text] + phrase(right)
    }

    // MARK: Names of places

    /// `Баренцевым морем`, `Сергиевом Посаде`: a possessive adjective, which in
    /// the nominative is `Баренцево`, `Сергиев`.
    func possessive(_ words: [Tagger.Word]) -> [String]? {
        guard words.count >= 2, words[0].token.shape == .capitalised,
            words[0].token.kind == .cyrillic, words[1].token.kind == .cyrillic
        else { return nil }
        let owners = analyzer.readings(of: words[0].text)
        for noun in analyzer.readings(of: words[1].text)
        where noun.tag.pos == .noun
            && Self.places.contains(analyzer.lemma(of: noun.lexeme).lowercased())
        {
            // `Новом море` is of an adjective that the lexicon has.
            if owners.contains(where: {
                $0.source != .guess && $0.tag.pos == .adjective && $0.tag.agrees(with: noun.tag)
            }) {
                return nil
            }
            let endings = Self.possessiveEndings(noun.tag)
            guard noun.tag.grammaticalCase != .nominative,
                let ending = endings.first(where: { Self.isPossessive(words[0].text, $0) }),
                let form = analyzer.form(
                    of: noun, case: .nominative, number: noun.tag.number, gender: noun.tag.gender)
            else { continue }
            var nominative = noun.tag
            nominative.grammaticalCase = .nominative
            let stem = words[0].text.dropLast(ending.count)
            return [
                stem + Self.possessiveEndings(nominative)[0],
                Capitals.copied(from: words[1].text, to: form),
            ] + words[2...].map(\.text)
        }
        return nil
    }

    private static let places: Set<String> = [
        "море", "поле", "пролив", "залив", "остров", "озеро", "гора", "горы", "река", "мыс",
        "земля", "хребет", "бухта", "посад", "слобода", "город", "яр", "вал", "мост", "площадь",
        "лес", "роща", "ручей", "впадина", "ворота", "пустошь", "пруд", "болото", "губа", "коса",
        "курган", "лог", "овраг", "переулок", "спуск", "луг", "камень", "вершина", "ущелье",
    ]

    private static func isPossessive(_ text: String, _ ending: String) -> Bool {
        let stem = text.dropLast(ending.count)
        return text.hasSuffix(ending) && stem.count >= 4
            && ["ов", "ев", "ёв", "ин", "ын"].contains { stem.hasSuffix($0) }
    }

    /// The endings of a possessive adjective beside a noun of that form.
    private static func possessiveEndings(_ noun: Tag) -> [String] {
        if noun.number == .plural {
            switch noun.grammaticalCase {
            case .nominative, .accusative: return ["ы"]
            case .dative: return ["ым"]
            case .instrumental: return ["ыми"]
            default: return ["ых"]
            }
        }
        switch (noun.gender, noun.grammaticalCase) {
        case (.feminine, .nominative): return ["а"]
        case (.feminine, .accusative): return ["у"]
        case (.feminine, _): return ["ой", "ою"]
        case (.masculine, .nominative), (.masculine, .accusative): return [""]
        case (_, .nominative), (_, .accusative): return ["о"]
        case (_, .dative): return ["у", "ому"]
        case (_, .instrumental): return ["ым"]
        case (_, .locative), (_, .secondLocative): return ["ом", "е"]
        default: return ["а", "ого"]
        }
    }

    /// `Белой Калитве`: an adjective tells what an unknown noun is.
    func withAgreement(_ words: [Tagger.Word]) -> [Tagger.Word] {
        guard words.count >= 2, words[1].token.shape == .capitalised,
            words[1].token.kind == .cyrillic
        else { return words }
        let nouns = analyzer.readings(of: words[1].text)
        guard nouns.allSatisfy({ $0.source == .guess }) else { return words }
        let adjectives = analyzer.readings(of: words[0].text).compactMap { reading -> Reading? in
            // `Набережных Челнах`: the noun is an adjective here.
            let isNoun = analyzer.inflection(of: reading.lexeme)?.kind == .adjectivalNoun
            guard reading.source != .guess, reading.tag.pos == .adjective || isNoun,
                !reading.tag.short
            else { return nil }
            var reading = reading
            reading.tag.pos = .adjective
            return reading
        }
        var best: (weight: Float, adjective: Reading, noun: Reading)?
        for noun in nouns where noun.tag.pos.isNominal {
            for adjective in adjectives where adjective.tag.agrees(with: noun.tag) {
                let weight = noun.weight * adjective.weight
                if best == nil || weight > best!.weight { best = (weight, adjective, noun) }
            }
        }
        guard let best else { return words }
        var words = words
        words[0].reading = best.adjective
        words[1].reading = best.noun
        return words
    }

    /// `Дойче банком`: an unknown word that does not inflect, before the noun.
    func isForeignBeforeNoun(_ words: [Tagger.Word]) -> Bool {
        guard words.count >= 2, words[0].token.shape == .capitalised,
            words[0].token.kind == .cyrillic, words[1].token.shape == .lower,
            words[1].reading.tag.pos == .noun,
            ![.genitive, .none].contains(words[1].reading.tag.grammaticalCase),
            let last = words[0].text.last, "еиоуюэ".contains(last)
        else { return false }
        return analyzer.readings(of: words[0].text).allSatisfy { reading in
            reading.source == .guess
                && !(reading.tag.pos == .adjective
                    && reading.tag.agrees(with: words[1].reading.tag))
        }
    }

    // MARK: Single words

    /// A word by itself, read as it is more often written so.
    func alone(_ word: Tagger.Word) -> Tagger.Word {
        guard word.token.kind == .cyrillic, word.token.shape == .capitalised else { return word }
        let tag = word.reading.tag
        let readings = analyzer.readings(of: word.text)
        var out = word
        if tag.pos == .noun, word.reading.source == .lexicon,
            let name = readings.first(where: {
                $0.tag.pos == .properNoun && $0.weight >= word.reading.weight * 0.9
            })
        {
            // `Юте` is rather the state.
            out.reading = name
        }
        return out
    }

    /// `сша`: an acronym in small letters.
    func smallAcronym(_ word: Tagger.Word) -> String? {
        guard word.reading.source == .guess, word.token.shape == .lower,
            word.token.kind == .cyrillic, (2...5).contains(word.text.count)
        else { return nil }
        let capitals = word.text.uppercased()
        let isName = analyzer.readings(of: capitals).contains { $0.source == .name }
        return isName || !analyzer.lexicon.englishAcronyms(of: capitals).isEmpty ? capitals : nil
    }

    /// `Волчков`: a surname goes before a name's rare genitive plural.
    func isSurnameAsItIs(_ word: Tagger.Word) -> Bool {
        let tag = word.reading.tag
        return word.token.shape == .capitalised && tag.pos == .properNoun
            && tag.number == .plural && [.genitive, .accusative].contains(tag.grammaticalCase)
            && !analyzer.isPluralOnly(word.reading.lexeme)
            && ["ов", "ев", "ёв"].contains { word.text.hasSuffix($0) }
    }

    // MARK: Persons behind what they are

    /// `министру иностранных дел Сергею Лаврову`, `магистра Йоду`: a name in the
    /// head's own case, behind the head's genitives.
    func person(behind head: Int, in words: [Tagger.Word]) -> PersonNames.Name? {
        let reading = words[head].reading
        guard reading.tag.pos == .noun, reading.tag.animate == .animate,
            reading.tag.number == .singular, head + 1 < words.count
        else { return nil }
        let lemma = analyzer.lemma(of: reading.lexeme).lowercased()
        var cases = analyzer.readings(of: words[head].text).filter {
            $0.lexeme == reading.lexeme && $0.tag.number == .singular
        }.map(\.tag.grammaticalCase)
        // `сына Путина` is his son.
        if Self.relations.contains(lemma) {
            cases.removeAll { $0 == .genitive || $0 == .accusative }
        }
        guard !cases.isEmpty else { return nil }
        for start in (head + 1)..<words.count {
            let tag = words[start].reading.tag
            let name =
                names.name(in: words, at: start, cases: cases)
                ?? (start == head + 1 && !isAttribute(words, start)
                    ? names.single(words, at: start, cases: cases) : nil)
            if let name {
                let isCommon =
                    reading.tag.gender != .feminine
                    || analyzer.inflection(of: reading.lexeme)?.common == true
                    || ["глава", "звезда", "легенда"].contains(lemma)
                return isCommon || name.gender == .feminine ? name : nil
            }
            guard
                tag.pos.isNominal && tag.animate != .animate || tag.pos == .adjective
                    || words[start].token.shape == .upper
            else { return nil }
        }
        return nil
    }

    /// Whether an adjective stands before its noun: `пресс-секретаря Белого дома`.
    private func isAttribute(_ words: [Tagger.Word], _ index: Int) -> Bool {
        guard index + 1 < words.count, words[index + 1].reading.tag.pos.isNominal else {
            return false
        }
        return analyzer.readings(of: words[index].text).contains {
            $0.tag.pos == .adjective && $0.tag.agrees(with: words[index + 1].reading.tag)
        }
    }

    /// Whose relation stands in the genitive behind them.
    private static let relations: Set<String> = [
        "сын", "брат", "отец", "муж", "супруг", "друг", "дядя", "внук", "племянник", "дед", "зять",
        "тесть", "жених", "соратник", "сторонник", "противник", "критик", "помощник", "советник",
        "адвокат", "представитель", "соперник", "предшественник", "преемник", "родственник",
        "союзник", "враг", "охранник", "защитник", "последователь", "поклонник", "ученик",
        "знакомый", "коллега", "товарищ", "однофамилец", "тёзка", "убийца", "биограф", "мать",
        "жена", "дочь", "сестра", "супруга", "вдова", "мама", "бабушка", "внучка", "невеста",
    ]
}

extension Analyzer {
    /// Whether a lexeme has no singular.
    func isPluralOnly(_ lexeme: Int32) -> Bool { inflection(of: lexeme)?.pluralOnly ?? false }
}
