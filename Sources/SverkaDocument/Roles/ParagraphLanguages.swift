import SverkaText

/// Tells the languages of paragraphs.
enum ParagraphLanguages {
    /// The language of each paragraph: what its letters and words say, unless
    /// the mark-up names another language of the same script.
    static func languages(of blocks: [RawBlock]) -> [Language] {
        blocks.map { block in
            let found = LanguageIdentifier.shared.language(of: block.text)
            guard let named = block.language else { return found }
            let isLatin = found == .english || found == .undetermined
            return (named == .english) == isLatin ? named : found
        }
    }
}
