import SverkaSupport
import Testing

@Suite struct SHA256Tests {
    /// The examples of the standard, and lengths about those of a block.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func hashesAreThoseOfTheStandard(_ text: String, _ expected: String) {
        let digits = SHA256.hash(text.utf8).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }
        #expect(digits.joined() == expected)
    }

    @Test func lengthsOfABlockAreDifferent() {
        let hashes = (50...70).map { SHA256.hash([UInt8](repeating: 0x61, count: $0)) }
        #expect(Set(hashes).count == hashes.count)
        #expect(hashes.allSatisfy { $0.count == 32 })
    }
}
