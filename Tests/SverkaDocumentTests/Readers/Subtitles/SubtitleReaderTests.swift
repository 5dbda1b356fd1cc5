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
