import SverkaText
import Testing

@Suite struct UnitTests {
    @Test func numbersAreReadAsTheyAreWritten() {
        #expect(UnitNumber("4_10") == UnitNumber(4, sentence: 10))
        #expect(UnitNumber("7")?.description == "7")
        #expect(UnitNumber("4_10")?.description == "4_10")
    }

    @Test(arguments: [
        "", "0", "a", "4.1", "4_", "4_0", "-1", "+1", "1_2_3", "1_+2", "9223372036854775807",
        "99999999999999999999", "１",
    ])
    func whatIsNoNumber(_ text: String) {
        #expect(UnitNumber(text) == nil)
    }

    @Test func numbersAreOrdered() {
        let numbers = ["2", "1_2", "10", "1", "1_10"].compactMap { UnitNumber($0) }.sorted()
        #expect(numbers.map(\.description) == ["1", "1_2", "1_10", "2", "10"])
    }
}
