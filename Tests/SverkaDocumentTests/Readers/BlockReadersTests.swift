import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct BlockReadersTests {
    @Test func brokenMarkupNeverTraps() throws {
        var random = SeededRandom(11)
        let page = try Repository.bytes("Corpus/15-table.html")
        for _ in 0..<200 {
            var bytes = page
            for _ in 0..<20 {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                if Bool.random(using: &random) {
                    bytes.remove(at: at)
                } else {
                    bytes[at] = UInt8.random(in: 0...255, using: &random)
                }
            }
            for format in [DocumentFormat.html, .markdown, .plain] {
                _ = try? DocumentReader().read(bytes, path: "a", format: format)
            }
        }
    }
}
