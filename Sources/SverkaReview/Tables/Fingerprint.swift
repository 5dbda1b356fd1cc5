import SverkaSupport
import SverkaText

/// What tells one state of an article from another: its Russian and English
/// units by number and text.
///
/// Two states have the same one about once in four milliards; `00000000` stands
/// for a state that is not known.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    private let value: UInt32

    package init(_ units: Bilingual<[Unit]>) {
        var hash = ByteHash.seed
        for side in Side.allCases {
            hash = ByteHash.next(hash, 0x1D)
            for unit in units[side] {
                for number in [unit.number.paragraph, unit.number.sentence] {
                    for shift in stride(from: 0, to: 32, by: 8) {
                        hash = ByteHash.next(hash, UInt8(truncatingIfNeeded: number >> shift))
                    }
                }
                unit.text.withUTF8Bytes { bytes in
                    for byte in bytes { hash = ByteHash.next(hash, byte) }
                }
                hash = ByteHash.next(hash, 0x1E)
            }
        }
        let folded = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
        value = folded == 0 ? 1 : folded
    }

    /// Reads what `description` writes; nil for anything else.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 8, text.utf8.first != 0x2B, let value = UInt32(text, radix: 16)
        else { return nil }
        self.value = value
    }

    private init(value: UInt32) { self.value = value }

    /// Of an article whose state is not known, as in tables of old.
    package static let unknown = Fingerprint(value: 0)

    /// Eight hexadecimal digits.
    package var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
