import SverkaCheck
import Testing

@Suite struct AddressDifferencesTests {
    @Test(arguments: [
        ("https://example.org/a", "https://example.org/a", []),
        ("https://example.org/ru/a", "https://example.org/en/a", []),
        ("http://www.example.org/a", "https://example.org/a/", []),
        (
            "https://example.org/a", "https://example.org/b",
            ["https://example.org/b → https://example.org/a"]
        ),
        ("ivan@example.org", "ivan@example.com", ["ivan@example.com → ivan@example.org"]),
        ("example.org", "example.com", ["example.com → example.org"]),
        ("https://example.org/a", "our site", ["https://example.org/a"]),
        ("нашем сайте", "https://example.org/a", ["https://example.org/a"]),
        // A name in the other letters.
        ("«Ленте.ру»", "Lenta.ru", []), ("#тег", "#tag", []), ("@ivan", "@anna", []),
    ])
    func addresses(_ russian: String, _ english: String, _ found: [String]) throws {
        let sample = CheckedSample(
            russian: ["Пишите на \(russian) сегодня."], english: ["Write to \(english) today."])
        #expect(try sample.found(.address) == found)
    }
}
