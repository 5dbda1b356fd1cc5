import Sverka
import SverkaTestSupport
import Testing

/// What a reviewer wrote into rows without giving them a status, and a next run
/// over other articles.
@Suite struct EditedProposalTests {
    private static let pipeline = Pipeline(jobs: 1)

    private func glossary(
        _ russian: [String], _ english: [String], earlier: Glossary = Glossary()
    ) -> Glossary {
        var sources = Pipeline.GlossarySources()
        sources.newsroom = false
        sources.earlier = earlier
        let alignment = Pipeline.Worker(Self.pipeline.lexicon).aligner.align(
            document: "text",
            UnitStreams(russian: units(russian, .russian), english: units(english, .english)))
        return Self.pipeline.glossary([alignment], sources)
    }

    private func units(_ texts: [String], _ language: Language) -> [Unit] {
        texts.enumerated().map { index, text in
            Unit(
                number: UnitNumber(index + 1), language: language, text: text,
                place: SourceRange(line: index + 1, bytes: 0..<0))
        }
    }

    private let russian = [
        "Избирательная комиссия отказала в регистрации. В избирательной комиссии сослались на закон."
    ]
    private let english = [
        "The election commission refused to register him. The election commission cited the law."
    ]
    private let others = (
        ["Военная доктрина изменилась. Военную доктрину обсудили."],
        ["The military doctrine has changed. The military doctrine was discussed."]
    )

    private func changed(_ glossary: Glossary, _ edit: (inout GlossaryRow) -> Void) -> Glossary {
        var glossary = glossary
        for index in glossary.rows.indices { edit(&glossary.rows[index]) }
        return glossary
    }

    private func terms(_ glossary: Glossary) -> [String] {
        glossary.rows.map { "\($0.russian) = \($0.english)" }
    }

    @Test func aTermChangedInPairedTextStays() {
        let first = glossary(russian, english)
        #expect(terms(first).contains("избирательная комиссия = election commission"))
        let edited = changed(first) { row in
            if row.english == "election commission" { row.english = "electoral body" }
        }
        let second = glossary(others.0, others.1, earlier: edited)
        #expect(terms(second).contains("избирательная комиссия = electoral body"))
        #expect(terms(second).contains("военная доктрина = military doctrine"))
        // And it is no more lost by the run after that.
        #expect(
            terms(glossary(others.0, others.1, earlier: second)).contains(
                "избирательная комиссия = electoral body"))
    }

    @Test func aRenderingThatWasFilledInStays() {
        let first = glossary([], ["A zorvex was seen. The zorvex fled. A zorvex slept."])
        #expect(terms(first).contains(" = zorvex"))
        let edited = changed(first) { row in
            if row.english == "zorvex" { row.russian = "зорвекс" }
        }
        for texts in [(others.0, others.1), ([], english)] {
            #expect(terms(glossary(texts.0, texts.1, earlier: edited)).contains("зорвекс = zorvex"))
        }
    }

    @Test func aDictionarysProposalThatWasChangedStays() {
        let first = glossary([], others.1)
        #expect(terms(first).contains("военная доктрина = military doctrine"))
        let edited = changed(first) { row in
            if row.english == "military doctrine" { row.russian = "оборонная доктрина" }
        }
        #expect(
            terms(glossary([], english, earlier: edited)).contains(
                "оборонная доктрина = military doctrine"))
    }

    /// What nobody has touched goes with its articles.
    @Test func untouchedProposalsGo() {
        for (russian, english) in [(russian, english), ([], english), (russian, [])] {
            let first = glossary(russian, english)
            #expect(!first.rows.isEmpty)
            let second = glossary(others.0, others.1, earlier: first)
            #expect(Set(terms(second)).isDisjoint(with: terms(first)))
        }
    }
}
