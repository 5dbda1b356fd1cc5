/// The control words of RTF that begin groups, or stand for characters.
enum RTFWords {
    /// Groups whose text is not read.
    static let skipped: Set<String> = [
        "colortbl", "info", "pict", "header", "headerl", "headerr", "headerf", "footer",
        "footerl", "footerr", "footerf", "fldinst", "objdata", "object", "shpinst", "shprslt",
        "nonshppict", "annotation", "atnid", "atnauthor", "pntext", "listtext", "pntxta",
        "pntxtb", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "tc", "tcn", "xe", "upr", "revtbl",
        "listtable", "listoverridetable", "bkmkstart", "bkmkend", "datafield", "do", "panose",
        "falt", "themedata", "filetbl", "private", "docvar", "userprops", "ffname",
        "nonesttables",
    ]

    /// Groups whose text is read although they stand in those, or may be passed
    /// over, each with what it may stand in: what an object shows, text boxes,
    /// the form of a text for programs that know Unicode, ends of rows of inner
    /// tables.
    static let read: [String: String] = [
        "result": "object", "shptxt": "shpinst", "dptxbxtext": "do", "ud": "upr",
        "nesttableprops": "",
    ]

    /// Groups with paragraphs of their own.
    static let own: Set<String> = ["footnote", "shptxt", "dptxbxtext"]

    static let characters: [String: String] = [
        "tab": " ", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
        "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
        "qmspace": " ", "~": "\u{A0}", "_": "-", "-": "\u{AD}",
    ]
}
