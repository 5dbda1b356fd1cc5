import SverkaSupport
import SverkaText

/// Where names stand.
extension PersonNames {
    /// The words of a name that are looked at, from its first on.
    private static let mostWords = 12

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
            Syllables.count(words[start].text) > 1
        {
            // `Блоком Петра Порошенко`.
            return nil
        }
        var end = start + 1
        var hasName = !first.names.isEmpty, isOfGuesses = first.isGuess
        while let next = nextPart(words, end) {
            let known = knowledge(of: words[next])
            if known.isOnlyWord {
                // `Джека Лондона`, `Ивана Грозного`; but `Лиги Наций`.
                let isShort = isOfThree || end + 1 < words.endIndex && words[end].text.count <= 3
                guard
                    next > end || isShort
                        || !first.names.isEmpty && end == start + 1 && !isWord
                else { break }
            } else if first.names.isEmpty, !known.others.isEmpty, known.names.isEmpty,
                !known.isGuess
            {
                break
            }
            hasName = hasName || !known.names.isEmpty
            isOfGuesses = isOfGuesses && known.isGuess
            end = next + 1
        }
        guard end - start >= 2, hasName || isOfGuesses && end - start <= 3 else { return nil }
        return best(words, start..<end, cases)
    }

    /// Where the next part of a name stands, behind what does not inflect; nil
    /// where the name ends.
    private func nextPart(_ words: ArraySlice<Tagger.Word>, _ end: Int) -> Int? {
        var next = end
        while next < words.endIndex, Self.particles.contains(words[next].text.lowercased()) {
            next += 1
        }
        // `Ван Ли Ван`: at the end it is no particle.
        if next == words.endIndex { next = end }
        return next < words.endIndex && Self.isPart(words[next]) ? next : nil
    }

    /// `Пан Ги Муна`: three words, of which the first are short.
    private func isAsian(_ words: ArraySlice<Tagger.Word>, at start: Int) -> Bool {
        guard start + 2 < words.endIndex, words[start...].prefix(3).allSatisfy(Self.isPart) else {
            return false
        }
        return words[start..<start + 2].allSatisfy { Syllables.count($0.text) <= 1 }
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
                [.genitive, .nominative, .none].contains($0.grammaticalCase)
                    && $0.weight > NameWeights.sure
            }
            guard !isGenitive,
                !known.others.contains(where: { $0.tag.grammaticalCase == .genitive })
            else { return nil }
        }
        return best(words[...], index..<index + 1, cases)
    }

    /// `Римского-Корсакова` by himself: two surnames with a hyphen.
    func double(_ words: [Tagger.Word]) -> Name? {
        guard words.count == 1, Self.isPart(words[0]) else { return nil }
        let parts = words[0].text.hyphenParts.map(String.init)
        guard (2...3).contains(parts.count),
            parts.allSatisfy({ $0.count > 2 && $0.first?.isUppercase == true }),
            !analyzer.readings(of: words[0].text).contains(where: { $0.source == .name }),
            areSurnames(parts[0], parts[parts.count - 1], isOfThree: parts.count == 3)
        else { return nil }
        guard parts.count == 3 else { return rather(aMan: words, 0..<1) }
        // `Семёнов-Тян-Шанский`: what stands between stays.
        var outer = words
        outer[0].text = parts[0] + "-" + parts[2]
        guard var name = rather(aMan: outer, 0..<1),
            let (first, last) = name.forms[0].splitAtLastHyphen
        else { return nil }
        name.forms[0] = first + "-" + parts[1] + "-" + last
        return name
    }

    /// Whether the first part and the last may be those of a surname, and not of
    /// a town: `Переславля-Залесского`, `Горно-Алтайска`.
    private func areSurnames(_ head: String, _ tail: String, isOfThree: Bool) -> Bool {
        if head.hasSuffix("е"), tail.hasSuffix("е") { return false }
        if head.hasSuffix("о"), !NameEndings.isSurname(head) {
            return !["ск", "ска", "ску", "ском", "ске", "ве", "ине"].contains(where: tail.hasSuffix)
                && !NameEndings.isAdjectivalSurname(tail)
                && analyzer.readings(of: tail).allSatisfy { $0.source == .guess }
        }
        guard NameEndings.isSurname(head) else { return false }
        guard NameEndings.isAdjectivalSurname(tail), !isOfThree else { return true }
        return !NameEndings.isAdjectivalSurname(head) && isKnownSurname(head)
    }

    private func isKnownSurname(_ text: String) -> Bool {
        analyzer.readings(of: text).contains { analyzer.lexicon.isSurname($0.lexeme) }
    }

    /// The name in an oblique case, unless it is a woman's in the nominative as
    /// little as a man's: `Петрова-Водкина` is rather his.
    private func rather(aMan words: [Tagger.Word], _ range: Range<Int>) -> Name? {
        let text = words[range.lowerBound].text
        let isOblique =
            text.hasSuffix("а") || text.hasSuffix("я")
            || text.hyphenParts.first.map { $0.hasSuffix("кой") } ?? false
        let cases = isOblique ? Case.six.filter { $0 != .nominative } : Case.six
        return best(words[...], range, cases)
    }

    /// `А. С. Пушкина`: initials, and one surname.
    func behindInitials(_ words: [Tagger.Word]) -> Name? {
        guard words.count > 1, words.dropLast().allSatisfy({ Self.isInitial($0.text) }),
            let last = words.last, Self.isPart(last)
        else { return nil }
        return rather(aMan: words, words.count - 1..<words.count)
    }

    /// The surname behind initials inside a phrase: `министра С. В. Лаврова`.
    func behindInitials(_ words: [Tagger.Word], at start: Int, cases: [Case]) -> Name? {
        guard Self.isInitial(words[start].text),
            let surname = words[start...].firstIndex(where: { !Self.isInitial($0.text) }),
            Self.isPart(words[surname])
        else { return nil }
        return best(words[...], surname..<surname + 1, cases)
    }

    /// `А.`, `А.С.`, `Дж.`
    private static func isInitial(_ text: String) -> Bool {
        guard text.last == ".", text.first?.isUppercase == true else { return false }
        return text.split(separator: ".").allSatisfy { $0.count <= 2 && $0.first!.isUppercase }
    }

    /// `Байденом-старшим` by himself.
    func aged(_ words: [Tagger.Word]) -> Name? {
        guard words.count == 1, Self.isPart(words[0]),
            let (_, age) = words[0].text.splitAtLastHyphen,
            NameAges.parts[String(age)] != nil
        else { return nil }
        return best(words[...], 0..<1, Case.six)
    }
}
