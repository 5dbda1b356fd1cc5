/// What the parts of a workbook share.
enum SpreadsheetML {
    static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    /// One sheet, whose first row is repeated on every printed page.
    ///
    /// - Parameter range: the cells that the filter is for, `$A$1:$S$20`.
    static func workbook(_ range: String) -> String {
        """
        <workbook xmlns="\(namespace)" xmlns:r="\(OfficePackage.relationships)">\
        <sheets><sheet name="Glossary" sheetId="1" r:id="rId1"/></sheets><definedNames>\
        <definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Glossary!\(range)\
        </definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Glossary!$1:$1\
        </definedName></definedNames></workbook>
        """
    }

    /// The numbers of cells' formats in `styles`.
    static let textFormat = 1
    static let headerFormat = 2

    /// The formats of cells; `numFmtId` 49 is text, in which what is typed stays
    /// as it is.
    static let styles = """
        <styleSheet xmlns="\(namespace)">\
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
        <font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
        <fills count="3"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill></fills>\
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" \
        applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
        <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" \
        applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
        </styleSheet>
        """
}
