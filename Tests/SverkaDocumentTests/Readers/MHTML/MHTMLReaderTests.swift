import Foundation
import SverkaDocument
import SverkaText
import Testing

@Suite struct MHTMLReaderTests {
    private static let page =
        "<html><body><h1>Мост закрыт</h1>\r\n<p>Его чинят до осени и дольше.</p></body></html>"

    private static func quoted(_ bytes: [UInt8]) -> String {
        bytes.enumerated().map { place, byte in
            (place % 30 == 29 ? "=\r\n" : "")
                + (byte < 0x80 && byte != 0x3D
                    ? String(UnicodeScalar(byte)) : "=" + String(byte, radix: 16, uppercase: true))
        }.joined()
    }

    private static func message(_ parts: [(String, String)], type: String = "") -> [UInt8] {
        let head =
            "From: <Saved by a browser>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\tboundary=\"--=_b;1\"\(type)\r\n\r\n"
        let body = parts.map { "----=_b;1\r\n\($0.0)\r\n\r\n\($0.1)\r\n" }.joined()
        return Array((head + body + "----=_b;1--\r\n").utf8)
    }

    private static let whole = message([
        (
            "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable",
            quoted(Array(page.utf8))
        ), ("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "iVBORw0KGgo="),
    ])

    @Test func thePageIsRead() throws {
        let units = try DocumentReader().all(Self.whole, "a.mhtml")[0].units
        #expect(units.map(\.text) == ["Мост закрыт", "Его чинят до осени и дольше."])
        #expect(units[0].block == .heading)
    }

    @Test func theRootIsThePartThatIsNamed() throws {
        let bytes = TextEncoding.windows1251.encoded(Array(Self.page.utf8)) ?? []
        let file = Self.message(
            [
                ("Content-Type: text/html\r\nContent-ID: <frame>", "<p>A frame of the page.</p>"),
                (
                    "Content-Type: text/html; charset=\"windows-1251\"\r\nContent-ID: <root>\r\n"
                        + "Content-Transfer-Encoding: base64",
                    Data(bytes).base64EncodedString(options: .lineLength64Characters)
                ),
            ], type: "; start=\"<root>\"")
        #expect(try DocumentReader().all(file, "a.mht")[0].units.first?.text == "Мост закрыт")
    }

    @Test func whatHasNoPageIsRefused() {
        let file = Self.message([("Content-Type: image/png", "x")])
        #expect(DocumentReader().problem(file, "a.mht")?.contains("no page in it") == true)
    }

    @Test func garbledFilesNeverTrap() { Garbled.read(Self.whole, as: "a.mhtml", times: 2000) }
}
