extension CodePage {
    /// The code page of older Unix systems and mail (RFC 1489). Its frames read
    /// as `│`.
    static let koi8r = CodePage(.koi8r, koi8rScalars)

    private static let koi8rScalars: [UInt32] = {
        var table = [UInt32](repeating: 0x2502, count: 128)
        table[0x1A] = 0xA0
        table[0x23] = 0x451
        table[0x33] = 0x401
        table[0x3F] = 0xA9
        let small = Array("юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars)
        for (index, scalar) in small.enumerated() {
            table[0x40 + index] = scalar.value
            table[0x60 + index] = scalar.value - 0x20
        }
        return table
    }()
}
