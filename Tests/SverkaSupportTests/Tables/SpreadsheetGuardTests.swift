import SverkaSupport
import Testing

@Suite struct SpreadsheetGuardTests {
    /// A sign of formulas, behind all that a spreadsheet passes over, with a mark
    /// on it or in full width.
    @Test(arguments: [
        "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/C calc'!A0", " =1", "\t=1", "\n=1", "\r=1",
        "\rслово", "\nслово", "\tслово", "\u{A0}=1", "\u{FEFF}=1", "\u{200B}=1", "\u{200E}-1",
        "\u{600}=1", "=\u{301}1", "-\u{301}", "＝1+1", "＋1", "－1", "＠A1", "\u{3000}＝1",
        "\u{2028}=1", "\u{AD}=1", "\u{1}=1", "'=1", "''=1",
    ])
    func formulasAreGuarded(_ text: String) {
        #expect(Spreadsheet.wouldRun(text))
        #expect(Spreadsheet.guarded(text).utf8.first == 0x27)
        #expect(Spreadsheet.bare(Spreadsheet.guarded(text)).utf8.elementsEqual(text.utf8))
    }

    @Test(arguments: [
        "", "слово", "a=b", "1+1", "’70", "'90s", "'", "''", " слово", "e-mail", "—", "– слово",
        "\u{FEFF}слово", "'\u{301}a",
    ])
    func textsStay(_ text: String) {
        #expect(!Spreadsheet.wouldRun(text))
        #expect(Spreadsheet.guarded(text) == text)
        #expect(Spreadsheet.bare(text).utf8.elementsEqual(text.utf8))
    }
}
