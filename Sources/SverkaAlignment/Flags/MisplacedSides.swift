import SverkaText

extension Alignment {
    /// Sides whose letters are mostly those of the other language: both where a
    /// pair of files was given the wrong way round.
    ///
    /// - Cost: linear; 64 kB of each side are looked at.
    @usableFromInline package var misplacedSides: [Side] {
        Side.allCases.filter { side in
            let (cyrillic, latin) = Self.letters(units[side])
            return side == .russian ? latin > cyrillic : cyrillic > latin
        }
    }

    private static func letters(_ units: [Unit]) -> (cyrillic: Int, latin: Int) {
        var cyrillic = 0, latin = 0, left = 1 << 16
        for unit in units where left > 0 {
            for byte in unit.text.utf8.prefix(left) {
                left -= 1
                switch byte {
                // The first byte of a Cyrillic letter.
                case 0xD0...0xD3: cyrillic += 1
                case 0x41...0x5A, 0x61...0x7A: latin += 1
                default: break
                }
            }
        }
        return (cyrillic, latin)
    }
}
