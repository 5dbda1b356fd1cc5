import SverkaCheck
import Testing

@Suite struct ForbiddenTermsTests {
    @Test(arguments: [
        (
            ["Его использовали в данный момент."], ["It was utilized."],
            ["в данный момент → сейчас", "utilized"]
        ),
        (["Так называемая партия."], ["They use it."], ["Так называемая"]), (["Да."], ["No."], []),
    ])
    func wordsAreFoundInAnyForm(
        _ russian: [String], _ english: [String], _ found: [String]
    ) throws {
        var sample = CheckedSample(russian: russian, english: english)
        sample.forbidden = [
            ForbiddenWord("в данный момент", use: "сейчас"), ForbiddenWord("utilize"),
            ForbiddenWord("так называемый"),
        ]
        #expect(try sample.found(.forbidden) == found)
    }
}
