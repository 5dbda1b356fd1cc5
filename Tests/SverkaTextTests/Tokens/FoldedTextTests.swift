import SverkaSupport
import SverkaText
import Testing

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("Ёлка", "елка", "ёлка"), ("O’Brien‑Смит", "o'brien-смит", "o'brien-смит"),
        ("ÀÉ İŽ", "àé ıž", "àé ıž"), ("", "", ""), ("𝔄 漢字", "𝔄 漢字", "𝔄 漢字"),
    ])
    func folds(_ text: String, _ asYe: String, _ asYo: String) {
        #expect(text.withUTF8Bytes { FoldedText.of($0, yoAsYe: true) } == asYe)
        #expect(text.withUTF8Bytes { FoldedText.of($0, yoAsYe: false) } == asYo)
    }

    @Test func whatIsNotValidIsReplaced() {
        let bytes: [UInt8] = [0x41, 0xD0, 0xFF, 0x42]
        let folded = bytes.withUnsafeBufferPointer { FoldedText.of($0, yoAsYe: true) }
        #expect(folded == "a\u{FFFD}\u{FFFD}b")
    }
}
