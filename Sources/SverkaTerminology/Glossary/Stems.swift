import SverkaSupport
import SverkaText

/// Words told apart by their beginnings, where nothing knows their lemmas.
package enum Stems {
    package static func words(of text: String) -> [Substring] {
        TermKey.folded(text).split { !$0.isLetter && !$0.isNumber }
    }

    /// The first two thirds of a word, at least three letters.
    package static func of(_ word: Substring) -> Substring {
        word.prefix(max(3, (word.count * 2 + 2) / 3))
    }

    /// Whether a word begins so; one of two letters has no endings.
    package static func begins(_ word: Substring, with stem: Substring) -> Bool {
        stem.count > 2 ? word.hasPrefix(stem) : word == stem
    }

    /// Whether each word of a term stands in a text, whatever its ending.
    package static func stands(_ term: String, in text: String) -> Bool {
        let text = words(of: text)
        return words(of: term).allSatisfy { word in
            let stem = of(word)
            return text.contains { begins($0, with: stem) }
        }
    }
}
