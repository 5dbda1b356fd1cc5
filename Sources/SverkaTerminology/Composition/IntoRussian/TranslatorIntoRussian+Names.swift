import SverkaSupport
import SverkaMorphology
import SverkaText

/// Names of persons and places that are put together word by word.
extension TranslatorIntoRussian {
    /// `Alexander Lukashenko`: each word is a name.
    func personsName(_ words: Words) -> String? {
        guard words.count <= 3 else { return nil }
        var out: [String] = []
        var isWomans = false
        for word in words {
            guard let name = named(word), lexicon.isPersonsName(name.lexeme) else { return nil }
            let lemma = lexicon.entry(name.lexeme).lemma
            if out.isEmpty { isWomans = lexicon.entry(name.lexeme).gender == .feminine }
            out.append(isWomans ? lexicon.womansSurname(name.lexeme) ?? lemma : lemma)
        }
        return out.joined(separator: " ")
    }

    /// `president Joe Biden`: a word for a person, and the name beside it.
    func person(_ words: Words) -> String? {
        for start in words.indices.dropFirst() where words.endIndex - start <= 3 {
            guard let name = personsName(words[start...]) else { continue }
            guard let head = noun(words[start - 1].lowercased()), lexicon.isAnimate(head.lexeme),
                lexicon.entry(head.lexeme).pos == .noun
            else { return nil }
            let title = words[..<start].joined(separator: " ").lowercased()
            return rendering(of: title, isPlural: false).map { $0.text + " " + name }
        }
        return nil
    }

    /// `Hubei Province`: the name of a place beside what kind of place it is.
    func placeOfKind(_ words: Words) -> String? {
        guard words.count > 1, let kind = noun(words.last!.lowercased()),
            CompositionWords.placesInApposition.contains(lexicon.entry(kind.lexeme).lemma)
        else { return nil }
        // `Kansas City` is no city of Kansas.
        guard lexicon.russian(forPhrase: words.joined(separator: " ").lowercased()).isEmpty else {
            return nil
        }
        let english = words.dropLast().joined(separator: " ").lowercased()
        let names =
            words.count == 2 ? lexicon.russian(for: english) : lexicon.russian(forPhrase: english)
        guard let place = best(names, [.properNoun], isName: true), lexicon.isPlace(place.lexeme)
        else { return nil }
        return lexicon.entry(kind.lexeme).lemma + " " + lexicon.entry(place.lexeme).lemma
    }
}
