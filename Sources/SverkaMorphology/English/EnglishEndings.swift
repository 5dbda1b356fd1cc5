import SverkaText

/// What regular inflection adds to English words.
package enum EnglishEndings {
    /// The possible base forms of an inflected form, the likeliest first.
    static func bases(of word: String) -> [(String, PartOfSpeech)] {
        guard let last = word.utf8.last, lastLetters.contains(last) else { return [] }
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
        for (ending, parts) in verbalEndings
        where word.hasSuffix(ending) && word.count > ending.count + 1 {
            for (stem, end) in stems(word.dropLast(ending.count)) { add(stem, end, parts) }
        }
        return out
    }

    /// Of all endings.
    private static let lastLetters = Array("sdgrt".utf8)

    private static let verbalEndings: [(String, [PartOfSpeech])] = [
        ("ed", [.verb]), ("ing", [.verb]), ("er", [.adjective, .adverb]),
        ("est", [.adjective, .adverb]),
    ]

    /// What a word may be without `ed`, `ing`, `er` or `est`: `tri` of `try`,
    /// `stopp` of `stop`, `mak` of `make`; the likelier first.
    private static func stems(_ stem: Substring) -> [(Substring, String)] {
        var out: [(Substring, String)] = []
        if stem.hasSuffix("i") { out.append((stem.dropLast(1), "y")) }
        let letters = Array(stem.suffix(2))
        if letters.count == 2, letters[0] == letters[1] { out.append((stem.dropLast(1), "")) }
        return out + (needsE(stem) ? [(stem, "e"), (stem, "")] : [(stem, ""), (stem, "e")])
    }

    private static let stemsWithoutE = WordList.items("stem-without-e", .english)
        .map { Array($0.utf8) }

    /// Whether a stem looks as if it lost an `e`: `caus`, `chang`, `argu`.
    private static func needsE(_ stem: Substring) -> Bool {
        stemsWithoutE.contains { stem.utf8.suffix($0.count).elementsEqual($0) }
    }
}
