import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

/// Files that are broken at random: they may be refused, and never trap.
@Suite struct BitextFuzzTests {
    @Test(arguments: BitextSamples.all.map(\.name)) func brokenFiles(_ name: String) throws {
        let sample = try #require(BitextSamples.all.first { $0.name == name })
        let format = try #require(DocumentFormat(path: name))
        var random = SeededRandom(41)
        let whole = Array(sample.text.utf8)
        for round in 0..<600 {
            var bytes = whole
            for _ in 0..<(1 + round % 8) { Mutated.change(&bytes, with: [whole], &random) }
            let language = [nil, Language.russian, .english][round % 3]
            guard
                let units = try? DocumentReader().read(
                    bytes, path: name, format: format, language: language
                ).units
            else { continue }
            // Places are those in the text with what is not valid repaired.
            let isValid = String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
            for unit in units {
                #expect(!unit.text.isEmpty && unit.place.line > 0)
                if isValid { #expect(unit.place.bytes.upperBound <= bytes.count) }
            }
        }
    }

    /// A file that ends anywhere.
    @Test(arguments: BitextSamples.all.map(\.name)) func cutFiles(_ name: String) throws {
        let sample = try #require(BitextSamples.all.first { $0.name == name })
        let format = try #require(DocumentFormat(path: name))
        let whole = Array(sample.text.utf8)
        for end in whole.indices {
            _ = try? DocumentReader().read(Array(whole[..<end]), path: name, format: format)
        }
        #expect(throws: Never.self) {
            try DocumentReader().read(whole, path: name, format: format)
        }
    }
}
