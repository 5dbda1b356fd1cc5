import Testing

@testable import SverkaTerminology

/// Dates in the paths of articles.
@Suite struct SeenDatesTests {
    @Test(arguments: [
        ("2026/05/03/strike.txt", 20_260_503), ("news/2026-05-03.html", 20_260_503),
        ("a_20260503_b.txt", 20_260_503), ("2024.12.31.md", 20_241_231),
        ("1999-01-02/2026-05-03.txt", 20_260_503), ("2026_05_03", 20_260_503),
    ])
    func pathsWithADate(_ path: String, _ date: Int) {
        #expect(SeenDates(path: path) == SeenDates(first: date, last: date))
    }

    @Test(arguments: [
        "", "a.txt", "2026/strike.txt", "2026-13-03.txt", "2026-05-32.txt", "120260503.txt",
        "202605031.txt", "2026-05/03.txt", "1826-05-03.txt", "article-2026-05", "2026",
    ])
    func pathsWithout(_ path: String) { #expect(SeenDates(path: path) == nil) }

    @Test func datesAreJoined() {
        let may = SeenDates(first: 20_260_503, last: 20_260_503)
        let june = SeenDates(first: 20_260_601, last: 20_260_609)
        #expect(SeenDates.joined(june, may) == SeenDates(first: 20_260_503, last: 20_260_609))
        #expect(SeenDates.joined(nil, may) == may)
        #expect(SeenDates.joined(nil, nil) == nil)
        #expect(SeenDates.text(20_260_503) == "2026-05-03")
    }
}
