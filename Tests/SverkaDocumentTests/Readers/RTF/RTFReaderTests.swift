import SverkaDocument
import SverkaText
import Testing

@Suite struct RTFReaderTests {
    private static let head = """
        {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}
        {\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 Quote;}{\\*\\cs3 heading 1 Char;}}
        """

    private func read(_ body: String) throws -> [Unit] {
        try DocumentReader().all(Array((Self.head + body + "}").utf8), "a.rtf")[0].units
    }

    /// A word in the escapes of windows-1251.
    private func escaped(_ word: String) -> String {
        let bytes = TextEncoding.windows1251.encoded(Array(word.utf8)) ?? []
        return bytes.map { "\\'" + String($0, radix: 16) }.joined()
    }

    @Test func lettersInAllTheirWays() throws {
        let units = try read(
            "\\pard\\f1 \(escaped("Мост")) \\u1089?\\u1090\\'3fоит\\par "
                + "\\pard{\\uc0\\u1056\\u1077\\u1082\\u1072}\\~\\emdash {\\uc2\\u-10179 xx\\u-8704 xx}\\par "
                + "\\f0 caf\\'e9 \\{a\\}\\par")
        #expect(units.count == 3)
        #expect(units[0].text.hasPrefix("Мост ст"))
        #expect(units[1].text == "Река —😀")
        #expect(units[2].text == "café {a}")
    }

    @Test func paragraphsWithTheirKinds() throws {
        let units = try read(
            """
            \\pard\\s1 Rising water\\par\\pard\\s2 It never was like this.\\par
            \\pard\\ls1{\\listtext 1.\\tab}The first thing to do.\\par
            \\pard\\outlinelevel2 Also a heading\\par
            \\trowd\\pard\\intbl The old bridge\\cell \\intbl A place\\par\\intbl of rest\\cell\\row
            \\pard The last word.
            """)
        #expect(
            units.map(\.text) == [
                "Rising water", "It never was like this.", "The first thing to do.",
                "Also a heading", "The old bridge", "A place", "of rest", "The last word.",
            ])
        #expect(
            units.map(\.block) == [
                .heading, .paragraph, .listItem, .heading, .tableRow, .tableRow, .tableRow,
                .paragraph,
            ])
        #expect(units[1].isQuotation)
    }

    @Test func whatIsNoTextIsLeftOut() throws {
        let units = try read(
            """
            {\\info{\\upr{\\title ?}{\\*\\ud{\\title Secret}}}}{\\header Head\\par}{\\*\\generator Some;}{\\pict\\bin3 }}}abcdef}
            \\pard The bridge{\\v  is hidden}{\\deleted  was here}{\\field{\\*\\fldinst HYPERLINK "x"}\
            {\\fldrslt  stands}}{\\*\\annotation no}.\\par
            {\\upr{ANSI}{\\*\\ud{Uni}}}\\line code\\line\\line Next part.\\par
            """)
        #expect(units.map(\.text) == ["The bridge stands.", "Uni code", "Next part."])
    }

    @Test func notesAndBoxesComeBehindTheirParagraph() throws {
        let units = try read(
            """
            \\pard The bridge{\\footnote\\pard {\\chftn} Built long ago.\\par} is old\
            {\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard In a box.\\par}}{\\shprslt In a box.}}.\\par
            The end.\\par
            """)
        #expect(
            units.map(\.text) == ["The bridge is old.", "Built long ago.", "In a box.", "The end."])
    }

    @Test func groupsMayBeAsDeepAsTheyLike() throws {
        let deep = String(repeating: "{", count: 200_000) + "Deep down."
        #expect(
            try read(deep + String(repeating: "}", count: 300_000)).map(\.text) == ["Deep down."])
    }

    @Test func whatCannotBeReadIsNamed() {
        let reader = DocumentReader()
        #expect(reader.problem(Array("plain words".utf8), "a.rtf")?.contains("not RTF") == true)
        #expect(reader.problem(Array("{\\rtf1 }".utf8), "a.rtf")?.contains("empty") == true)
    }

    @Test func garbledFilesNeverTrap() {
        let body = """
            \\trowd\\intbl \\u1089?a\\cell{\\footnote{\\*\\ud x\\par}}\\nestcell{\\*\\nesttableprops\\nestrow}\\row
            \\pard\\itap2\\plain\\f1\\'ec\\bin4 abcd{\\shptxt b\\line\\line}\\par
            """
        Garbled.read(Array((Self.head + body + "}").utf8), as: "a.rtf", times: 3000)
    }
}
