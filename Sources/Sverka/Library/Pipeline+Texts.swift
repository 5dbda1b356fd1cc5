import SverkaAlignment
import SverkaCheck
import SverkaDocument
import SverkaReview
import SverkaTerminology
import SverkaText

/// Texts that are in memory, for the functions of `Sverka`.
extension Pipeline {
    /// Aligns an article.
    func align(
        _ text: String, _ format: DocumentFormat, sentences: Bool, document: String
    ) -> Alignment {
        pool.with { worker in
            var (units, draft) = CounterpartRoles.settled(
                self.units(of: text, format), worker.aligner)
            if sentences { units = units.flatMap(SentenceUnits.split) }
            return worker.aligner.align(
                document: document, UnitStreams(article: units), draft: draft)
        }
    }

    /// Aligns two texts, each in its language throughout.
    func align(
        _ texts: Bilingual<String>, _ format: DocumentFormat, sentences: Bool, document: String
    ) -> Alignment {
        let units = Bilingual { side in
            pairUnits(
                self.units(of: texts[side], format, side.language), side,
                lines: format == .lines, sentences: sentences)
        }
        return pool.with { worker in
            worker.aligner.align(
                document: document,
                UnitStreams(russian: units.russian, english: units.english))
        }
    }

    /// The units of a text; none of one that is empty.
    private func units(
        of text: String, _ format: DocumentFormat, _ language: Language? = nil
    ) -> [Unit] {
        let document = try? reader.read(
            Array(text.utf8), path: "text", format: format, language: language)
        return document?.units ?? []
    }

    /// Holds a text against a glossary.
    func check(
        _ text: String, _ format: DocumentFormat, against glossary: Glossary, source: Side
    ) -> [Finding] {
        let terms = checkTerms(Self.checkGlossary(newsroom: false, [glossary]))
        let worker = CheckWorker(self, terms, CheckSettings(source: source))
        let text = CheckedSource(
            file: Inputs.File(path: "text", format: format), contents: Array(text.utf8))
        return (try? worker.check([text]).get())?.findings ?? []
    }
}
