import SverkaCheck
import Testing

/// One sentence rendered in two ways, and two rendered alike.
@Suite struct RepeatedSentencesTests {
    private static let act = "Парламент принял закон о бюджете."
    private static let law = "Правительство отклонило проект закона."
    private static let adopted = "Parliament adopted the budget law today."
    private static let passed = "The budget act was passed by parliament."

    @Test(arguments: [
        ([act, act], [adopted, passed], ["\(passed) → \(adopted)"]),
        ([act, act], [adopted, adopted], []), ([act, act], [adopted, "«\(adopted)»"], []),
        ([act, law], [adopted, passed], []), (["Да.", "Да."], ["Yes.", "Yeah."], []),
        // Sentences of a paragraph, in their order.
        (
            [act, law + " " + act], [adopted, "It was rejected. " + passed],
            ["\(passed) → \(adopted)"]
        ),
    ])
    func variants(_ russian: [String], _ english: [String], _ found: [String]) throws {
        let sample = CheckedSample(russian: russian, english: english)
        #expect(try sample.found(.sourceVariants) == found)
    }

    @Test(arguments: [
        ([act, law], [adopted, adopted], [adopted]), ([act, act], [adopted, adopted], []),
        ([act, law], ["He said so.", "He said so."], []),
    ])
    func alike(_ russian: [String], _ english: [String], _ found: [String]) throws {
        let sample = CheckedSample(russian: russian, english: english)
        #expect(try sample.found(.sameRendering) == found)
    }
}
