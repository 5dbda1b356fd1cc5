import SverkaText

/// What all parts of a document share.
enum WordML {
    static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// The tag of a language with the region whose spelling is checked.
    static func code(_ language: Language) -> String {
        language == .russian ? "ru-RU" : "en-GB"
    }

    /// The number of the page.
    static let footer = """
        <w:ftr xmlns:w="\(namespace)"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
        <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
        """

    /// Laid out as Word 2013 and later do; without it Word opens a document in
    /// the mode of 2007.
    static let settings = """
        <w:settings xmlns:w="\(namespace)"><w:compat><w:compatSetting \
        w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
        </w:compat></w:settings>
        """
}
