/// The texts of all cells of a workbook, each once.
struct WorkbookStrings {
    private var numbers: [String: Int] = [:]
    private var items = ""

    /// The number of a text, from 0.
    mutating func number(_ text: String) -> Int {
        if let known = numbers[text] { return known }
        numbers[text] = numbers.count
        items += "<si><t xml:space=\"preserve\">\(Markup.escaped(Self.literal(text)))</t></si>"
        return numbers.count - 1
    }

    /// With `_x0041_` in a text, which would be read as `A`, kept from it
    /// (ECMA-376 part 1, 22.9.2.19).
    static func literal(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(0x5F) else { return text }
        var out: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            out.append(byte)
            if byte == 0x5F, isEscape(bytes[index...]) { out += "x005F_".utf8 }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether bytes begin with `_x`, four hexadecimal digits and `_`.
    private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.startIndex
        return bytes.count >= 7 && bytes[start + 1] == 0x78 && bytes[start + 6] == 0x5F
            && bytes[(start + 2)...(start + 5)].allSatisfy {
                switch $0 {
                case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
                default: false
                }
            }
    }

    var xml: String {
        "<sst xmlns=\"\(SpreadsheetML.namespace)\" uniqueCount=\"\(numbers.count)\">"
            + "\(items)</sst>"
    }
}
