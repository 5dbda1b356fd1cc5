extension CodePage {
    /// The code page of Windows for Central Europe.
    static let windows1250 = CodePage(
        .windows1250,
        """
        €\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\
        \u{90}‘’“”•–—\u{98}™š›śťžź\
        \u{A0}\u{2C7}\u{2D8}Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż\
        °±\u{2DB}ł´µ¶·¸ąş»Ľ\u{2DD}ľż\
        ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
        ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
        ŕáâăäĺćçčéęëěíîď\
        đńňóôőö÷řůúűüýţ\u{2D9}
        """)

    /// The code page of Windows for Cyrillic.
    static let windows1251 = CodePage(
        .windows1251,
        """
        ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ\
        ђ‘’“”•–—\u{98}™љ›њќћџ\
        \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї\
        °±Ііґµ¶·ё№є»јЅѕї\
        АБВГДЕЖЗИЙКЛМНОП\
        РСТУФХЦЧШЩЪЫЬЭЮЯ\
        абвгдежзийклмноп\
        рстуфхцчшщъыьэюя
        """)

    /// The code page of Windows for Western Europe.
    ///
    /// What calls itself ISO-8859-1 or ASCII is read by it, as browsers do.
    static let windows1252 = CodePage(
        .windows1252,
        """
        €\u{81}‚ƒ„…†‡\u{2C6}‰Š‹Œ\u{8D}Ž\u{8F}\
        \u{90}‘’“”•–—\u{2DC}™š›œ\u{9D}žŸ\
        \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯\
        °±²³´µ¶·¸¹º»¼½¾¿\
        ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
        ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
        àáâãäåæçèéêëìíîï\
        ðñòóôõö÷øùúûüýþÿ
        """)

    /// The code page of Windows for Turkish.
    static let windows1254 = CodePage(
        .windows1254,
        """
        €\u{81}‚ƒ„…†‡\u{2C6}‰Š‹Œ\u{8D}\u{8E}\u{8F}\
        \u{90}‘’“”•–—\u{2DC}™š›œ\u{9D}\u{9E}Ÿ\
        \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯\
        °±²³´µ¶·¸¹º»¼½¾¿\
        ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
        ĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß\
        àáâãäåæçèéêëìíîï\
        ğñòóôõö÷øùúûüışÿ
        """)

    /// The code page of Windows for the Baltic languages.
    static let windows1257 = CodePage(
        .windows1257,
        """
        €\u{81}‚\u{83}„…†‡\u{88}‰\u{8A}‹\u{8C}¨\u{2C7}¸\
        \u{90}‘’“”•–—\u{98}™\u{9A}›\u{9C}¯\u{2DB}\u{9F}\
        \u{A0}¡¢£¤¥¦§Ø©Ŗ«¬\u{AD}®Æ\
        °±²³´µ¶·ø¹ŗ»¼½¾æ\
        ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻ\
        ŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß\
        ąįāćäåęēčéźėģķīļ\
        šńņóōõö÷ųłśūüżž\u{2D9}
        """)
}
