/// An English noun phrase on its way.
struct EnglishPhrase {
    var text: String
    /// Adjectives before it, with a space behind.
    var attributes = ""
    /// Whether it is a name, which stands with a capital and without an
    /// article.
    var isName = false
    var isPlural = false
    /// Whether it has a preposition.
    var isTailed = false
    /// How likely it is that its words were rendered in their sense.
    var certainty = 1.0

    var whole: String { attributes + text }

    /// With the capitals of a name.
    var titled: Self {
        var out = self
        let words = whole.split(separator: " ").map { word in
            CompositionWords.smallInNames.contains(word)
                ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }
        (out.attributes, out.text) = ("", words.joined(separator: " "))
        out.isName = true
        return out
    }
}
