import SverkaAlignment
import SverkaDocument
import SverkaText

extension Sverka {
    /// Pairs the Russian and the English passages of a text that holds both, in
    /// whatever order.
    ///
    ///     let article = """
    ///         Союзное государство утвердило бюджет на 2027 год.
    ///
    ///         Пресс-служба не ответила на вопросы.
    ///
    ///         The Union State has approved its budget for 2027.
    ///         """
    ///     for pair in Sverka.align(article).pairs {
    ///         print(pair.russian.text)
    ///         print(pair.english.text)
    ///     }
    ///     // Союзное государство утвердило бюджет на 2027 год.
    ///     // The Union State has approved its budget for 2027.
    ///
    /// It never fails: a text with nothing to pair gives an alignment without
    /// pairs, one with neither language an alignment without entries. May be
    /// called from several threads; the result does not depend on earlier calls.
    ///
    /// - Parameters:
    ///   - text: the article. In plain text blank lines part paragraphs.
    ///   - format: `.plain`, `.markdown` or `.html`.
    ///   - sentences: whether sentences are paired and not paragraphs.
    ///   - name: what the result calls the document.
    /// - Complexity: about two milliseconds an article of 5 kB; the first call also
    ///   reads the lexicon, which takes some hundredths of a second.
    public static func align(
        _ text: String, as format: DocumentFormat = .plain, sentences: Bool = false,
        named name: String = "text"
    ) -> Alignment {
        pipeline.align(text, format, sentences: sentences, document: name)
    }

    /// Pairs the passages of a Russian and an English text.
    ///
    ///     let alignment = Sverka.align(
    ///         russian: "Подписан договор.\n\nОн вступит в силу 1 мая 2027 года.",
    ///         english: "It will enter into force on 1 May 2027.")
    ///     for entry in alignment.entries {
    ///         print(entry.russian.numbers, entry.english.numbers)
    ///     }
    ///     // ["1"] []
    ///     // ["2"] ["1"]
    ///
    /// Each text is taken to be in its language throughout, and numbers its
    /// paragraphs from 1. It never fails; where one text is empty, all passages
    /// of the other stand alone.
    ///
    /// - Parameters:
    ///   - russian: the Russian text.
    ///   - english: the English text.
    ///   - format: of both: `.plain`, `.markdown`, `.html`, or `.lines` where
    ///     each line is to be paired as it stands.
    ///   - sentences: whether sentences are paired and not paragraphs.
    ///   - name: what the result calls the two.
    /// - Complexity: grows with the length of the texts; two of 1 MB take some
    ///   seconds.
    public static func align(
        russian: String, english: String, as format: DocumentFormat = .plain,
        sentences: Bool = false, named name: String = "text"
    ) -> Alignment {
        pipeline.align(
            Bilingual(russian: russian, english: english), format, sentences: sentences,
            document: name)
    }

    /// What all calls share: the words that they have met.
    static let pipeline = Pipeline(
        lexicon: .standard, reader: DocumentReader(encoding: .utf8))
}
