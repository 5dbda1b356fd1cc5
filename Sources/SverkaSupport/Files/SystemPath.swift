import Foundation

/// Paths as the system has them: bytes, of which not all need be UTF-8.
///
/// A byte that is none stands in a `String` as `\xE0`. So a path is shown, kept
/// in tables, and may be given; what leads to the file is the byte.
///
///     String(systemPath: [0xE0, 0x2E, 0x74]) == "\\xE0.t"
extension String {
    /// - Parameter isTyped: whether somebody has typed it, who may have taken
    ///   `\xE0` from a message; else a backslash of a name's own is told from
    ///   one that stands for a byte.
    package init(systemPath bytes: some Collection<UInt8>, isTyped: Bool = false) {
        let bytes = Array(bytes)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let length = Self.validLength(bytes[index...])
            if length == 0 || !isTyped && Self.escaped(bytes[index...]) != nil {
                out += Self.escape(bytes[index])
                index += 1
            } else {
                out += bytes[index..<index + length]
                index += length
            }
        }
        self.init(decoding: out, as: UTF8.self)
    }

    /// The bytes that the system calls it by, and a zero.
    package var systemPath: [CChar] {
        guard utf8.contains(0x5C) else { return Array(utf8CString) }
        let bytes = Array(utf8)
        var out: [CChar] = []
        var index = 0
        while index < bytes.count {
            if let byte = Self.escaped(bytes[index...]) {
                out.append(CChar(bitPattern: byte))
                index += 4
            } else {
                out.append(CChar(bitPattern: bytes[index]))
                index += 1
            }
        }
        return out + [0]
    }

    /// The same name, told apart from one that only looks and compares like it:
    /// every byte that is not ASCII is written out.
    package var spelledOut: String {
        String(decoding: utf8.flatMap { $0 < 0x80 ? [$0] : Self.escape($0) }, as: UTF8.self)
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [0x5C, 0x78, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    /// The byte that the first four of some stand for: a backslash, or one
    /// beyond ASCII.
    private static func escaped(_ bytes: ArraySlice<UInt8>) -> UInt8? {
        let start = bytes.startIndex
        guard bytes.count >= 4, bytes[start] == 0x5C, bytes[start + 1] == 0x78,
            let high = bytes[start + 2].hexadecimalValue,
            let low = bytes[start + 3].hexadecimalValue
        else { return nil }
        let byte = high << 4 | low
        return byte >= 0x80 || byte == 0x5C ? byte : nil
    }

    /// How many bytes the character in front has; 0 where it is none.
    private static func validLength(_ bytes: ArraySlice<UInt8>) -> Int {
        let first = bytes.first ?? 0
        if first < 0x80 { return 1 }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        return String(validating: bytes.prefix(length), as: UTF8.self) == nil ? 0 : length
    }
}

extension [String] {
    /// Words of a command line, of which each may be a path.
    package static var commandLine: [String] {
        CommandLine.unsafeArgv.words(CommandLine.argc)
    }
}

extension UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    fileprivate func words(_ count: Int32) -> [String] {
        (0..<Int(count)).compactMap { self[$0] }.map {
            String(
                systemPath: UnsafeBufferPointer(start: $0, count: strlen($0)).map {
                    UInt8(bitPattern: $0)
                }, isTyped: true)
        }
    }
}
