import SverkaSupport
import Testing

@Suite struct HexadecimalDigitTests {
    /// Each byte, against the number that it is read as.
    @Test func everyByte() {
        for byte in UInt8.min...UInt8.max {
            let isDigit = byte < 0x80 && Character(UnicodeScalar(byte)).isHexDigit
            let number = UInt8(String(UnicodeScalar(byte)), radix: 16)
            #expect(byte.hexadecimalValue == (isDigit ? number : nil))
        }
    }
}
