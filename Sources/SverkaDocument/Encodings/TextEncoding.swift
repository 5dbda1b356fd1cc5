/// The encodings that articles come in.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1251 = "windows-1251"
    case koi8r = "koi8-r"
    case koi8u = "koi8-u"
    case cp866 = "cp866"
    case iso88595 = "iso-8859-5"
    case macCyrillic = "x-mac-cyrillic"
    case windows1252 = "windows-1252"
    case windows1250 = "windows-1250"
    case windows1254 = "windows-1254"
    case windows1257 = "windows-1257"
    case iso88592 = "iso-8859-2"
    case iso885915 = "iso-8859-15"
    case macintosh = "macintosh"

    /// The encoding of that name, in any case and with its usual other names:
    /// those of the WHATWG's Encoding standard and a few that people say.
    package init?(name: String) {
        guard let encoding = Self.named[Self.squeezed(name)] else { return nil }
        self = encoding
    }

    /// Names differ in more than their case, hyphens and spaces.
    private static func squeezed(_ name: some StringProtocol) -> String {
        String(name.lowercased().filter { !"-_ \t\n\r\u{C}".contains($0) })
    }

    private static let named: [String: TextEncoding] = {
        var named: [String: TextEncoding] = [:]
        for encoding in allCases {
            named[squeezed(encoding.rawValue)] = encoding
            for name in encoding.otherNames.split(separator: " ") {
                named[squeezed(name)] = encoding
            }
        }
        return named
    }()

    /// Parted by spaces.
    private var otherNames: String {
        switch self {
        case .utf8: "unicode11utf8 unicode20utf8 x-unicode20utf8"
        case .utf16LittleEndian:
            "utf-16 csunicode iso-10646-ucs-2 ucs-2 ucs-2le unicode unicodefeff"
        case .utf16BigEndian: "unicodefffe ucs-2be"
        case .windows1251: "cp1251 x-cp1251 win1251 1251 ansi1251"
        case .koi8r: "koi8 koi cskoi8r"
        case .koi8u: "koi8-ru"
        case .cp866: "ibm866 csibm866 866 dos dos866"
        case .iso88595: "iso88595 csisolatincyrillic cyrillic iso-ir-144 iso_8859-5:1988"
        case .macCyrillic: "mac-cyrillic x-mac-ukrainian maccyrillic 10007"
        case .windows1252:
            """
            cp1252 x-cp1252 win1252 1252 iso-8859-1 iso_8859-1:1987 iso-ir-100 latin1 l1 \
            csisolatin1 cp819 ibm819 ascii us-ascii ansi_x3.4-1968
            """
        case .windows1250: "cp1250 x-cp1250 win1250 1250"
        case .windows1254:
            """
            cp1254 x-cp1254 win1254 1254 iso-8859-9 iso_8859-9:1989 iso-ir-148 latin5 l5 \
            csisolatin5
            """
        case .windows1257: "cp1257 x-cp1257 win1257 1257"
        case .iso88592: "iso_8859-2:1987 iso-ir-101 latin2 l2 csisolatin2"
        case .iso885915: "latin9 l9 csisolatin9"
        case .macintosh: "mac x-mac-roman csmacintosh macroman"
        }
    }
}
