import SverkaSupport
import SverkaTestSupport
import Testing

@Suite struct XMLScannerTests {
    private func events(_ bytes: [UInt8]) -> [String] {
        var scanner = XMLScanner(bytes)
        var out: [String] = []
        while let event = scanner.next() {
            switch event {
            case .open(let name):
                let attributes = scanner.attributes.map { " \($0.name)=\($0.value)" }
                out.append("<" + name + attributes.joined())
            case .close(let name): out.append("/" + name)
            case .text(let text): out.append(String(decoding: text, as: UTF8.self))
            }
        }
        return out
    }

    private static let documents: [(String, [String])] = [
        ("<a>b</a>", ["<a", "b", "/a"]), ("<a/>", ["<a", "/a"]),
        ("<w:a b = 'c>d' e=\"&lt;f\"/>", ["<w:a b=c>d e=<f", "/w:a"]),
        ("<?xml version='1.0'?><!DOCTYPE a><!-- <b> --><a>", ["<a"]),
        ("<a>x &amp; &#1103;&#x44F;&none;</a>", ["<a", "x & яя&none;", "/a"]),
        ("<a><![CDATA[<b>&amp;]]></a>", ["<a", "<b>&amp;", "/a"]),
        ("<a><![CDATA[b", ["<a", ""]), ("<a b", ["<a"]), ("<a b=\"c", ["<a"]), ("x<", ["x", "<"]),
        ("<!-- a", []), ("</>", ["/"]),
    ]

    @Test(arguments: documents) func tagsAndText(_ document: String, _ expected: [String]) {
        #expect(events(Array(document.utf8)) == expected)
    }

    @Test func theEncodingIsTold() {
        let text = "<a>Союз</a>"
        let expected = ["<a", "Союз", "/a"]
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [
            little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big,
            [0xEF, 0xBB, 0xBF] + Array(text.utf8),
        ] { #expect(events(bytes) == expected) }
        #expect(events([0x3C, 0x61, 0x3E, 0xFF]) == ["<a", "\u{FFFD}"])
    }

    @Test func attributesAreFoundWhateverTheirPrefix() {
        var scanner = XMLScanner(Array("<a x:b='1' cb='2' c='3'>".utf8))
        _ = scanner.next()
        #expect(scanner.attribute("b") == "1")
        #expect(scanner.attribute("c") == "3")
        #expect(scanner.attribute("d") == nil)
    }

    @Test func garbledDocumentsNeverTrap() {
        var random = SeededRandom(31)
        let document = Array(Self.documents.map(\.0).joined().utf8)
        for _ in 0..<3_000 {
            var bytes = document
            for _ in 0..<6 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            _ = events(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))))
        }
    }
}
