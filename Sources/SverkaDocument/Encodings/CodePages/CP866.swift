extension CodePage {
    /// The code page of DOS. Its frames read as `│`.
    static let cp866 = CodePage(.cp866, cp866Scalars)

    private static let cp866Scalars: [UInt32] = {
        var table: [UInt32] = Array(0x410...0x43F)
        table += [UInt32](repeating: 0x2502, count: 48)
        table += Array(0x440...0x44F)
        table += [
            0x401, 0x451, 0x404, 0x454, 0x407, 0x457, 0x40E, 0x45E, 0xB0, 0x2219, 0xB7, 0x221A,
            0x2116, 0xA4, 0x25A0, 0xA0,
        ]
        return table
    }()
}
