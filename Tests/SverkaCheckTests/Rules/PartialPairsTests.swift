import SverkaCheck
import SverkaText
import Testing

@Suite struct PartialPairsTests {
    private static let russian =
        "Шахтёры вышли на площадь утром. Они требуют выплатить зарплату за весну. "
        + "Директор завода к ним не вышел."
    private static let first = "The miners came out onto the square in the morning."
    private static let second = "They are demanding their pay for the spring."
    private static let third = "The director of the plant did not come out to meet them."

    /// Sentences of the translation, and what has no counterpart.
    @Test(arguments: [
        ([first, second, third], []),
        ([first, third], ["Они требуют выплатить зарплату за весну."]),
        // One sentence of two.
        (
            [
                "The miners came out in the morning, and they demand their pay for the spring.",
                third,
            ], []
        ),
        (
            [
                first, second, third,
                "Rescuers from a distant village brought hot tea and blankets.",
            ],
            ["Rescuers from a distant village brought hot tea and blankets."]
        ),
    ])
    func sentences(_ english: [String], _ found: [String]) throws {
        let sample = CheckedSample(
            russian: [Self.russian], english: [english.joined(separator: " ")])
        #expect(try sample.found(.partial) == found)
        #expect(try sample.findings().allSatisfy { $0.kind != .partial || $0.severity == .note })
    }
}
