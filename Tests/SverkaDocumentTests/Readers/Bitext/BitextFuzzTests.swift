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
            for _ in 0..<(1 + round % 8) { mutate(&bytes, whole, &random) }
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

    private func mutate(_ bytes: inout [UInt8], _ whole: [UInt8], _ random: inout SeededRandom) {
        guard !bytes.isEmpty else { return }
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.remove(at: at)
        case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 2:
            let marks = Array("<>\"'&;:=[]{}\\/#-|\n\t ".utf8)
            bytes.insert(marks.randomElement(using: &random) ?? 0, at: at)
        case 3:
            let start = Int.random(in: 0..<whole.count, using: &random)
            bytes.insert(contentsOf: whole[start...].prefix(30), at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + 10))
        }
    }
}
