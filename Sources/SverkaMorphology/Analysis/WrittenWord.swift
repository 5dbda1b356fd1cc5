import SverkaSupport
import SverkaText

/// A Russian word with the way it is written.
struct WrittenWord {
    let bytes: UnsafeBufferPointer<UInt8>
    var letters: Letters?
    var capitals = 0
    var startsWithCapital = false
    /// How many letters stand before the first small one.
    private(set) var lettersBeforeSmall = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        var codes: [UInt8] = []
        codes.reserveCapacity(bytes.count / 2 + 1)
        var valid = true
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            defer { index += length }
            // Marks of stress are no letters.
            if (0x300...0x301).contains(scalar) { continue }
            if LetterCase.isUpper(scalar) {
                capitals += 1
                if index == 0 { startsWithCapital = true }
            }
            guard let code = Letters.code(scalar) else {
                valid = false
                continue
            }
            if lettersBeforeSmall == codes.count,
                LetterCase.isUpper(scalar) || code == Letters.hyphen
            {
                lettersBeforeSmall += 1
            }
            codes.append(code)
        }
        if valid, !codes.isEmpty { letters = Letters(codes: codes) }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    var isAcronym: Bool { capitals >= 2 && capitals * 2 > (letters?.count ?? 0) }
}
