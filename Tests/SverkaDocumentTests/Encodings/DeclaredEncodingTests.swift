import SverkaDocument
import Testing

@Suite struct DeclaredEncodingTests {
    /// The beginning of a page, and what it says.
    @Test(arguments: [
        ("<meta charset=windows-1252>", TextEncoding.windows1252),
        ("<html><head><META CHARSET = 'KOI8-R' />", .koi8r),
        ("<meta charset=\"utf-8\">", .utf8),
        ("<meta\tcharset=utf8 />", .utf8),
        (
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
            .windows1251
        ),
        ("<meta content='text/html;charset=ibm866' name=x http-equiv=content-type>", .cp866),
        ("<meta http-equiv=Content-Type content='text/html; charset = \"iso-8859-5\"'>", .iso88595),
        ("<meta http-equiv=Content-Type content=text/html;charset=latin1>", .windows1252),
        ("<!-- <meta charset=koi8-r> --><meta charset=cp1251>", .windows1251),
        ("<!--><meta charset=cp1251>", .windows1251),
        ("<!DOCTYPE html><?php x ?><meta charset=cp1251>", .windows1251),
        ("<p title='<meta charset=koi8-r>'><meta charset=cp1251>", .windows1251),
        ("</p title=\"<meta charset=koi8-r>\"><meta charset=cp1251>", .windows1251),
        ("<meta name=description content='charset=koi8-r'><meta charset=cp1251>", .windows1251),
        ("<meta charset=cp1251 charset=koi8-r>", .windows1251),
        ("<meta charset=klingon><meta charset=koi8-u>", .koi8u),
        ("<metadata charset=koi8-r><meta charset=cp1251>", .windows1251),
        // What ASCII letters say of UTF-16 can't be.
        ("<meta charset=utf-16>", .utf8),
        ("<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>", .windows1251),
        ("<?xml version='1.0' encoding = 'koi8-r' standalone='yes'?>", .koi8r),
        // The page knows better than the declaration of XML.
        ("<?xml version='1.0' encoding='utf-8'?><meta charset=koi8-r>", .koi8r),
    ])
    func whatIsSaidIsFound(_ text: String, _ encoding: TextEncoding) {
        #expect(TextEncoding.declared(inMarkup: Array(text.utf8)) == encoding)
    }

    @Test(arguments: [
        "", "<", "<meta", "<meta ", "<meta charset", "<meta charset=", "<meta charset='koi8-r",
        "<meta charset=klingon>", "<meta content='text/html; charset=koi8-r'>",
        "<meta http-equiv=refresh content='charset=koi8-r'>", "<!-- <meta charset=koi8-r>",
        "<p>meta charset=koi8-r", "<?xml version='1.0'?><p>", "<?xml", "<meta http-equiv='",
        "<meta http-equiv=content-type content='charset=\"koi8-r'>",
    ])
    func nothingIsSaid(_ text: String) {
        #expect(TextEncoding.declared(inMarkup: Array(text.utf8)) == nil)
    }

    @Test func onlyTheBeginningIsLookedAt() {
        let meta = "<meta charset=koi8-r>"
        let room = 4096 - meta.utf8.count
        func declared(behind count: Int) -> TextEncoding? {
            TextEncoding.declared(
                inMarkup: Array((String(repeating: " ", count: count) + meta).utf8))
        }
        #expect(declared(behind: room) == .koi8r)
        #expect(declared(behind: 4096) == nil)
    }

    /// Cut or garbled anywhere, it says something or nothing.
    @Test func anyBytesAreTaken() {
        let text = Array(
            "<?xml encoding='x'?><!-- a --><meta http-equiv=\"content-type\" content='a; charset=\"b\"'/>"
                .utf8)
        var seed: UInt64 = 3
        for round in 0..<3000 {
            var bytes = Array(text.prefix(round % (text.count + 1)))
            for _ in 0..<3 where !bytes.isEmpty {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let noise: [UInt8] = Array("<>\"'=-!?/ ;\u{0}é".utf8)
                bytes[Int(seed >> 33) % bytes.count] = noise[Int(seed >> 20) % noise.count]
            }
            #expect(TextEncoding.declared(inMarkup: bytes) != .koi8r)
        }
    }

    private static func reading(_ bytes: [UInt8], _ declared: TextEncoding?) -> String? {
        bytes.withUnsafeBufferPointer { bytes in
            TextEncoding.detect(bytes, declared: declared).map {
                String(decoding: $0.decoded(bytes), as: UTF8.self)
            }
        }
    }

    /// A text, the code page that it is in, and what it says of itself.
    @Test(arguments: [
        // What is said has its way where the guess might err.
        ("ж", "koi8-r", TextEncoding.koi8r), ("Я", "x-mac-cyrillic", .macCyrillic),
        ("ÀÉ", "windows-1252", .windows1252), ("Ð", "windows-1252", .windows1252),
        // Templates that say what is not true.
        ("Сегодня в городе дождь, а завтра снег.", "windows-1251", .windows1252),
        ("Сегодня в городе дождь, а завтра снег.", "windows-1251", .koi8r),
        ("Сегодня в городе дождь, а завтра снег.", "koi8-r", .windows1251),
        ("Сегодня в городе дождь, а завтра снег.", "windows-1251", .utf8),
        ("The café in Lübeck is “closed”.", "windows-1252", .utf8),
    ])
    func declarationsAreWeighed(_ text: String, _ page: String, _ declared: TextEncoding) {
        #expect(CodePageBytes.encoded(text, page).flatMap { Self.reading($0, declared) } == text)
    }

    @Test func validUTF8IsUTF8WhateverIsSaid() {
        let text = "Сегодня в городе дождь."
        #expect(Self.reading(Array(text.utf8), .windows1251) == text)
        #expect(Self.reading([0xEF, 0xBB, 0xBF] + Array("Да".utf8), .koi8r) == "Да")
        #expect(Self.reading([0xFF, 0xFE, 0x14, 0x04], .koi8r) == "Д")
    }

    @Test func aFewStrayBytesLeaveUTF8() {
        let long = Array(String(repeating: "Сегодня в городе дождь. ", count: 100).utf8)
        let text = Self.reading(long + [0xE0, 0x20] + long, .utf8)
        #expect(text?.hasSuffix("дождь. ") == true)
        #expect(text?.unicodeScalars.count { $0 == "\u{FFFD}" } == 1)
    }

    /// Pages as files, to their units.
    @Test(arguments: [
        ("<meta charset='windows-1252'>", "windows-1252", "The façade of the hôtel is old."),
        ("<meta charset='iso-8859-1'>", "windows-1252", "“Fine”, she said, and left the café."),
        (
            "<meta content='text/html; charset=koi8-r' http-equiv='content-type'>", "koi8-r",
            "ПОСТАНОВЛЕНИЕ МЭРА"
        ),
        ("<meta charset=x-mac-cyrillic>", "x-mac-cyrillic", "Постановление мэра города"),
        ("<?xml version='1.0' encoding='iso-8859-5'?>", "iso-8859-5", "Постановление мэра города"),
        ("<meta charset=koi8-u>", "koi8-u", "Їхній автобус запізнився на годину"),
    ])
    func pagesAreRead(_ head: String, _ page: String, _ text: String) throws {
        let bytes = try #require(
            CodePageBytes.encoded("<html><head>\(head)</head><body><p>\(text)</p></body>", page))
        let document = try DocumentReader().read(bytes, path: "a", format: .html)
        #expect(document.units.map(\.text) == [text])
        let place = try #require(document.units.first?.place.bytes)
        #expect(Array(bytes[place]) == CodePageBytes.encoded(text, page))
    }
}
