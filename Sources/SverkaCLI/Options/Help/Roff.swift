import Sverka

/// Writes roff in the macros of man(7).
package struct Roff {
    private(set) var text = ""

    /// A line as it stands.
    mutating func line(_ line: String) { text += line + "\n" }

    /// The first line of a page of section 1. Without a date: the same version
    /// has the same page whenever it is made.
    mutating func title(_ name: String, version: String) {
        line(".TH \(Roff.escaped(name.uppercased())) 1 \"\" \"sverka \(version)\"")
    }

    mutating func section(_ title: Message) {
        line(".SH \"\(title.spoken.uppercased())\"")
    }

    mutating func subsection(_ title: String) { line(".SS \"\(Roff.escaped(title))\"") }
    mutating func paragraphBreak() { line(".PP") }

    /// Text that is filled, whatever its lines; short ones are written.
    mutating func paragraph(_ text: some StringProtocol) {
        var current = ""
        for word in text.split(whereSeparator: \.isWhitespace).map({ Roff.escaped(String($0)) }) {
            if !current.isEmpty, current.count + word.count >= 72 {
                line(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        line(current)
    }

    /// A term with its explanation, as options have.
    mutating func item(_ term: String, _ text: String) {
        line(".TP\n.B \(Roff.escaped(term))")
        paragraph(text)
    }

    /// Lines as they are typed.
    mutating func example(_ lines: [String]) {
        line(".RS 4\n.nf")
        for example in lines { line(Roff.escaped(example)) }
        line(".fi\n.RE")
    }

    /// Text in which nothing is a command: a dash stays the one that is typed,
    /// and so do the marks that a terminal would show in their curly form.
    package static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "\\": out += "\\e"
            case "-": out += "\\-"
            case "'": out += "\\(aq"
            case "`": out += "\\(ga"
            case "~": out += "\\(ti"
            case "^": out += "\\(ha"
            case "\"": out += "\\(dq"
            default: out.append(character)
            }
        }
        return out.hasPrefix(".") ? "\\&" + out : out
    }
}
