import SverkaMorphology
import SverkaText

/// Places beside what kind of place they are.
extension TranslatorIntoEnglish {
    /// `озеро Нарочь`, `Lake Narach`
    func placed(
        _ head: EnglishPhrase, _ noun: Tagger.Word, _ tail: Words
    ) -> EnglishPhrase? {
        guard let place = place(tail), let name = Self.named(place, noun, head.text) else {
            return nil
        }
        var whole = head
        (whole.text, whole.isName) = (name, true)
        return whole
    }

    func isPlace(_ words: Words) -> Bool { place(words) != nil }

    /// The English name of a place.
    private func place(_ words: Words) -> String? {
        guard words.allSatisfy({ $0.reading.tag.pos == .properNoun }) else { return nil }
        let name = citationForms.citation(of: Array(words)).joined(separator: " ")
        if words.count > 1 {
            return citationForms.isPlace(name)
                ? known.usual(key(words), .russian)?.row.english : nil
        }
        let reading = analyzer.readings(of: name).first { analyzer.lexicon.isPlace($0.lexeme) }
        return reading.flatMap { analyzer.translations(of: $0.lexeme).first }
    }

    /// What kind of place it is and its name.
    private static func named(_ place: String, _ kind: Tagger.Word, _ english: String) -> String? {
        let kind = kind.text.lowercased()
        if CompositionWords.placesBefore.contains(kind) {
            return english.prefix(1).uppercased() + english.dropFirst() + " " + place
        }
        if CompositionWords.placesBehind.contains(kind) { return place + " " + english }
        return CompositionWords.placesOf.contains(kind) ? "\(english) of \(place)" : nil
    }
}
