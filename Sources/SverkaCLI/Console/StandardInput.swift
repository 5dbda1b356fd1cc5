import Sverka

enum StandardInput {
    /// The lines of standard input, without their ends; nil, with a message,
    /// where it can't be read.
    static func lines(_ console: Console) -> [String]? {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try Files.read("-")
        } catch {
            console.message("\(error)")
            return nil
        }
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            var text = String(decoding: line, as: UTF8.self)
            if text.hasSuffix("\r") { text.removeLast() }
            return text
        }
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
