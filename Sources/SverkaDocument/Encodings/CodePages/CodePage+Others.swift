extension CodePage {
    /// The code page of older Unix systems and mail (RFC 1489).
    static let koi8r = CodePage(
        .koi8r,
        """
        ─│┌┐└┘├┤┬┴┼▀▄█▌▐\
        ░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷\
        ═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞\
        ╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©\
        юабцдефгхийклмно\
        пярстужвьызшэщчъ\
        ЮАБЦДЕФГХИЙКЛМНО\
        ПЯРСТУЖВЬЫЗШЭЩЧЪ
        """)

    /// The same for Ukrainian (RFC 2319), with the Belarusian `ў` that browsers
    /// read in it.
    static let koi8u = CodePage(
        .koi8u,
        """
        ─│┌┐└┘├┤┬┴┼▀▄█▌▐\
        ░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷\
        ═║╒ёє╔ії╗╘╙╚╛ґў╞\
        ╟╠╡ЁЄ╣ІЇ╦╧╨╩╪ҐЎ©\
        юабцдефгхийклмно\
        пярстужвьызшэщчъ\
        ЮАБЦДЕФГХИЙКЛМНО\
        ПЯРСТУЖВЬЫЗШЭЩЧЪ
        """)

    /// The code page of DOS for Cyrillic.
    static let cp866 = CodePage(
        .cp866,
        """
        АБВГДЕЖЗИЙКЛМНОП\
        РСТУФХЦЧШЩЪЫЬЭЮЯ\
        абвгдежзийклмноп\
        ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
        └┴┬├─┼╞╟╚╔╩╦╠═╬╧\
        ╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
        рстуфхцчшщъыьэюя\
        ЁёЄєЇїЎў°∙·√№¤■\u{A0}
        """)

    /// The code page of older Macs for Cyrillic.
    static let macCyrillic = CodePage(
        .macCyrillic,
        """
        АБВГДЕЖЗИЙКЛМНОП\
        РСТУФХЦЧШЩЪЫЬЭЮЯ\
        †°Ґ£§•¶І®©™Ђђ≠Ѓѓ\
        ∞±≤≥іµґЈЄєЇїЉљЊњ\
        јЅ¬√ƒ≈∆«»…\u{A0}ЋћЌќѕ\
        –—“”‘’÷„ЎўЏџ№Ёёя\
        абвгдежзийклмноп\
        рстуфхцчшщъыьэю€
        """)

    /// The code page of older Macs for Western Europe.
    static let macintosh = CodePage(
        .macintosh,
        """
        ÄÅÇÉÑÖÜáàâäãåçéè\
        êëíìîïñóòôöõúùûü\
        †°¢£§•¶ß®©™´¨≠ÆØ\
        ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
        ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ\
        –—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ\
        ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\
        \u{F8FF}ÒÚÛÙı\u{2C6}\u{2DC}¯\u{2D8}\u{2D9}\u{2DA}¸\u{2DD}\u{2DB}\u{2C7}
        """)
}
