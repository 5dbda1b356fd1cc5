import SverkaText

/// Tells the languages of the paragraphs of a document.
///
/// What the whole page is in is known before each of its paragraphs: a short
/// line, or one that could be in several languages, is in that of the page. A
/// paragraph that plainly is in another language stays so.
enum ParagraphLanguages {
    typealias Answer = LanguageIdentifier.Answer

    /// The language of each paragraph, and what told it; for Russian and English
    /// that is empty.
    static func answers(for blocks: [RawBlock]) -> [Answer] {
        let evidence = blocks.map { LanguageIdentifier.shared.evidence(of: $0.prose ?? $0.text) }
        let prior = LanguagePrior(page: evidence)
        var answers = zip(blocks, evidence).map { block, evidence in
            answer(evidence, block.language, prior)
        }
        fill(&answers, evidence)
        return answers
    }

    private static func answer(
        _ evidence: LanguageEvidence, _ named: Language?, _ prior: LanguagePrior
    ) -> Answer {
        let identifier = LanguageIdentifier.shared
        let answer = identifier.answer(to: evidence, prior)
        guard let named, named != answer.language else { return answer }
        var other = identifier.answer(to: evidence, prior.named(named))
        if other.language == named { other = Answer(named, "mark-up") }
        return other
    }

    // MARK: What says nothing by itself

    /// Gives lines without letters, and names in the letters of a language that
    /// the page is not in, the language of what stands before and behind them,
    /// where that is one.
    private static func fill(_ answers: inout [Answer], _ evidence: [LanguageEvidence]) {
        let strange = strangeScript(evidence)
        let isOpen = evidence.map {
            $0.letters == 0 || $0.isNames && strange != nil && $0.script == strange
        }
        guard isOpen.contains(true), isOpen.contains(false) else { return }
        var before: Language?
        var index = 0
        while index < answers.count {
            guard isOpen[index] else {
                before = answers[index].language
                index += 1
                continue
            }
            var end = index
            while end < answers.count, isOpen[end] { end += 1 }
            let behind = end < answers.count ? answers[end].language : nil
            if let language = before ?? behind, language == behind ?? language,
                language != .undetermined
            {
                for place in index..<end { answers[place] = Answer(language, "page") }
            }
            index = end
        }
    }

    /// Lines of names in the other script may be one in so many.
    private static let linesForName = 10

    /// The script that on this page only names are in, and few; nil where there
    /// is none.
    private static func strangeScript(_ evidence: [LanguageEvidence]) -> LanguageScript? {
        LanguageScript.allCases.first { script in
            var names = 0, others = 0
            for it in evidence {
                guard let own = it.script else { continue }
                if own != script {
                    others += 1
                } else if it.isNames {
                    names += 1
                } else {
                    return false
                }
            }
            return names > 0 && names * linesForName <= others
        }
    }
}
