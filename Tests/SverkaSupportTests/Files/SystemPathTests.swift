import SverkaSupport
import SverkaTestSupport
import Testing

@Suite struct SystemPathTests {
    private func bytes(_ path: String) -> [UInt8] {
        path.systemPath.dropLast().map { UInt8(bitPattern: $0) }
    }

    /// Whatever bytes a name has, what is shown of it leads back to them.
    @Test func everyNameIsFoundAgain() {
        var random = SeededRandom(5)
        let pieces: [[UInt8]] = [
            [0xE0], [0xD0, 0xB9], [0xD0], [0x5C], Array("\\x5C".utf8), Array("\\xE0".utf8),
            [0x78], [0x61], [0xF0, 0x9F, 0x8C, 0x89], [0xED, 0xA0, 0x80], [0xFF], [0x2F],
        ]
        for _ in 0..<2_000 {
            let name = (0..<Int.random(in: 0...8, using: &random)).flatMap { _ in
                pieces.randomElement(using: &random)!
            }
            #expect(bytes(String(systemPath: name)) == name)
        }
    }

    @Test func usualNamesStayAsTheyAre() {
        for name in ["статья.txt", "a b", "a\\b", "\\x41", "🌉", ""] {
            #expect(String(systemPath: Array(name.utf8)) == name)
        }
    }

    /// What somebody has taken from a message stands for the byte.
    @Test func whatIsTypedIsRead() {
        #expect(String(systemPath: Array("\\xE0".utf8), isTyped: true) == "\\xE0")
        #expect(bytes("\\xE0") == [0xE0])
        #expect(String(systemPath: Array("\\xE0".utf8)) == "\\x5CxE0")
    }

    @Test func spelledOutIsAnotherNameOfTheSameFile() {
        let name = "\u{438}\u{306}.txt"
        #expect(name.spelledOut == "\\xD0\\xB8\\xCC\\x86.txt")
        #expect(bytes(name.spelledOut) == Array(name.utf8))
    }
}
