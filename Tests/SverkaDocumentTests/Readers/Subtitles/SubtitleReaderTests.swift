import SverkaDocument
import SverkaText
import Testing

@Suite struct SubtitleReaderTests {
    private static let srt = """
        1
        00:00:01,000 --> 00:00:03,000
        Вчера вечером <i>мост</i>

        2
        00:00:03,100 --> 00:00:05,000 X1:10
        {\\an8}закрыли на ремонт.

        3
        00:00:06,000 --> 00:00:08,000
        - Вы придёте?
        - Да, к шести.
        4
        00:00:09,000 --> 00:00:11,000
        Хорошо. А потом

        5
        00:00:11,000 --> 00:00:13,000
        поедем к реке...

        6
        00:01:00,000 --> 00:01:02,000
        [звонок]

        """

    private func read(_ text: String, _ path: String) throws -> [Unit] {
        try DocumentReader().all(Array(text.utf8), path)[0].units
    }

    @Test func cuesArePutTogetherToSentences() throws {
        let units = try read(Self.srt, "a.srt")
        #expect(
            units.map(\.text) == [
                "Вчера вечером мост закрыли на ремонт.", "- Вы придёте?", "- Да, к шести.",
                "Хорошо.", "А потом поедем к реке...", "[звонок]",
            ])
        #expect(units.map(\.place.line) == [3, 11, 12, 15, 15, 23])
        #expect(units[0].times == 1000..<5000 && units[2].times == 6000..<8000)
        // Inside a cue, in the measure of characters.
        let (first, second) = try (#require(units[3].times), #require(units[4].times))
        #expect(first.lowerBound == 9000 && first.upperBound < 11_000)
        #expect(first.upperBound <= second.lowerBound && second.upperBound == 13_000)
    }

    @Test func webSubtitlesWithoutWhatIsNotShown() throws {
        let units = try read(
            """
            WEBVTT - Some title

            NOTE
            written in haste

            STYLE
            ::cue { color: red }

            first
            00:01.000 --> 00:03.500 align:start position:10%
            <v Anna>The bridge <00:02.000><c.loud>was</c> closed &amp; mended.</v>

            01:00:04.000 --> 01:00:06.000
            1 < 2, said he.
            """, "a.vtt")
        #expect(units.map(\.text) == ["The bridge was closed & mended.", "1 < 2, said he."])
        #expect(units[0].times == 1000..<3500 && units[1].times == 3_604_000..<3_606_000)
    }

    /// What stands behind a blank line, or under mistyped times, is text.
    @Test(arguments: [
        "1\n00:00:01,000 --> 00:00:03,000\nМост.\n\nРека.\n\n2\n00:00:04,000 --> 00:00:05,000\nДом.",
        "1\n00:00:01,000 -> 00:00:03,000\nМост. Река.\n\n2\n00:00:04,000-->00:00:05,000\nДом.",
        "1\n00:00:01,000 —> 00:00:03,000\nМост.\nРека.\n2\n00:00:04,000 - -> 00:00:05,000\nДом.",
        "1\n\n00:00:01,000 --> 00:00:03,000\n\nМост. Река.\n\n2\n\n00:00:04,0 --> 00:00:05,0\nДом.",
        "Мост.\n\nРека.\n\n1\n00:00:04,000 --> 00:00:05,000\nДом.\n",
        "1\n00:00:0l,000 --> 00:00:O3,000\nМост. Река.\n\n2\n00:00:04,000 --> 00:00:05,000\nДом.",
        "1\n00:00:01,000 --> --:--\nМост. Река.\n\n2\n00:00:04,000 --> 00:00:05,000\nДом.",
    ])
    func noTextIsLost(_ text: String) throws {
        let units = try read(text, "a.srt")
        #expect(units.map(\.text) == ["Мост.", "Река.", "Дом."])
        #expect(units[2].times == 4000..<5000)
        let web = try read("WEBVTT\nKind: captions\n\n" + text, "a.vtt")
        #expect(web.map(\.text) == ["Мост.", "Река.", "Дом."])
    }

    @Test func numbersThatAreText() throws {
        let text =
            "1\n00:00:01,000 --> 00:00:03,000\n1905\n\n2\n00:00:04,000 --> 00:00:05,000\nДом."
        #expect(try read(text, "a.srt").map(\.text) == ["1905", "Дом."])
    }

    @Test(arguments: ["a.srt", "a.vtt"])
    func aFileWithoutCuesIsRefused(_ path: String) {
        let problem = DocumentReader().problem(Array("Просто текст.\n\nИ ещё.\n".utf8), path)
        #expect(problem?.hasPrefix("\(path): can't be read: no subtitles in it") == true)
    }

    /// A pause, and what stands in a cue by itself, end what has no full stop.
    @Test(arguments: [
        ("00:00:02,000", "старый дом", "00:00:04,000", 1),
        ("00:00:03,900", "старый дом", "00:00:04,900", 2),
        ("00:00:02,000", "[гром]", "00:00:04,000", 3), ("00:00:02,000", "СТОЙ", "00:00:04,000", 3),
        ("00:00:02,000", "1905", "00:00:04,000", 3),
        ("00:00:02,000", "(гром\nи ветер)", "00:00:04,000", 3),
    ])
    func whatStandsAlone(_ start: String, _ cue: String, _ end: String, _ count: Int) throws {
        let text =
            "1\n00:00:00,000 --> 00:00:02,000\nмы видим\n\n2\n\(start) --> \(end)\n\(cue)\n\n"
            + "3\n\(end) --> 00:00:06,000\nи реку\n"
        #expect(try read(text, "a.srt").count == count)
    }

    @Test func whereAllIsInCapitals() throws {
        let text =
            "1\n00:00:00,000 --> 00:00:02,000\nМЫ ВИДИМ\n\n2\n00:00:02,000 --> 00:00:03,000\nМОСТ.\n"
        #expect(try read(text, "a.srt").map(\.text) == ["МЫ ВИДИМ МОСТ."])
    }

    @Test func textWithoutFullStopsIsTakenApart() throws {
        let cues = (0..<40).map {
            "\($0 + 1)\n00:00:\(10 + $0),0 --> 00:00:\(10 + $0),9\nслово ещё\n"
        }
        #expect(try read(cues.joined(separator: "\n"), "a.srt").count == 4)
    }

    @Test func garbledFilesNeverTrap() {
        Garbled.read(Array(Self.srt.utf8), as: "a.srt", times: 2000)
        Garbled.read(Array(("WEBVTT\n\n" + Self.srt).utf8), as: "a.vtt", times: 1000)
    }
}
