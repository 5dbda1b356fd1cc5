/// The texts that stand in Swift source, as messages are found in the table:
/// with `{1}`, `{2}` for what is put in.
///
/// Texts that `+` adds are one. Those inside of what is put in are found too.
package struct SwiftLiterals {
    package struct Literal {
        /// From 1.
        package var line: Int
        package var template: String
        /// The source on its first line before it, and the line above.
        package var before: String
    }

    private let source: [Character]
    private var index = 0
    private var found: [Literal] = []

    package static func all(in source: String) -> [Literal] {
        var scanner = SwiftLiterals(source: Array(source))
        scanner.scan()
        return scanner.found
    }

    private init(source: [Character]) { self.source = source }

    private func starts(_ mark: String) -> Bool { source[index...].starts(with: mark) }

    private mutating func scan() {
        while index < source.count {
            if starts("//") {
                while index < source.count, source[index] != "\n" { index += 1 }
            } else if source[index] == "\"" {
                chain()
            } else {
                index += 1
            }
        }
    }

    /// Texts with `+` between them.
    private mutating func chain() {
        let start = index
        var number = 0
        var template = text(&number)
        while true {
            var next = index
            while next < source.count, source[next].isWhitespace { next += 1 }
            guard next < source.count, source[next] == "+" else { break }
            next += 1
            while next < source.count, source[next].isWhitespace { next += 1 }
            guard next < source.count, source[next] == "\"" else { break }
            index = next
            template += text(&number)
        }
        let lines = source[..<start].split(separator: "\n", omittingEmptySubsequences: false)
        found.append(
            Literal(
                line: lines.count, template: template,
                before: lines.suffix(2).map { String($0) }.joined(separator: "\n")))
    }

    private mutating func text(_ number: inout Int) -> String {
        let isLong = starts("\"\"\"")
        let mark = isLong ? "\"\"\"" : "\""
        index += mark.count
        var out = ""
        while !starts(mark) {
            if source[index] == "\\" {
                out += escape(&number)
            } else {
                out.append(source[index])
                index += 1
            }
        }
        index += mark.count
        return isLong ? Self.unindented(out) : out
    }

    private mutating func escape(_ number: inout Int) -> String {
        let next = source[index + 1]
        index += 2
        switch next {
        case "(":
            skipInterpolation()
            number += 1
            return "{\(number)}"
        case "n": return "\n"
        case "t": return "\t"
        case "0": return "\0"
        case "\n":
            while source[index] == " " { index += 1 }
            return ""
        case "u":
            let end = source[index...].firstIndex(of: "}")!
            let digits = String(source[(index + 1)..<end])
            index = end + 1
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        default: return String(next)
        }
    }

    private mutating func skipInterpolation() {
        var depth = 1
        while depth > 0 {
            switch source[index] {
            case "\"":
                chain()
                continue
            case "(": depth += 1
            case ")": depth -= 1
            default: break
            }
            index += 1
        }
    }

    /// A long text without the indentation of its last line.
    private static func unindented(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let indent = lines.last?.count ?? 0
        return lines.dropFirst().dropLast().map { $0.dropFirst(indent) }.joined(separator: "\n")
    }
}
