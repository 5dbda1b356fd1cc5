/// The Russian text of a message, with places for its arguments.
///
/// `{1}` is the first argument. Of one that is a number, `{1:строка|строки|строк}`
/// is the number with the form of the word that goes with it, and
/// `{1?прочитана|прочитаны|прочитано}` is the form alone.
package struct MessageTemplate: Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    /// The form that goes with a number, of a text that is three with `|`
    /// between.
    func form(for number: Int) -> MessageTemplate {
        MessageTemplate(RussianPlural.form(of: text, for: number))
    }

    /// The text with arguments in their places.
    func filled(_ arguments: [Message.Argument]) -> String {
        var out = "", rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let inner = rest[rest.index(after: open)..<close]
            guard let place = Place(inner), arguments.indices.contains(place.number - 1) else {
                out += rest[...close]
                rest = rest[rest.index(after: close)...]
                continue
            }
            out += rest[..<open] + place.filled(arguments[place.number - 1])
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }

    /// The numbers of the arguments that it has places for, each once, in order.
    package var numbers: [Int] {
        let places = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
            .compactMap { piece in
                piece.firstIndex(of: "}").flatMap { Place(piece[..<$0])?.number }
            }
        return Set(places).sorted()
    }

    /// What stands between braces.
    private struct Place {
        var number: Int
        /// `:` with the number, `?` without it; nil for an argument as it is.
        var kind: Character?
        var forms = ""

        init?(_ inner: Substring) {
            let digits = inner.prefix { $0.isNumber }
            guard let number = Int(digits) else { return nil }
            self.number = number
            kind = inner.dropFirst(digits.count).first
            guard kind == nil || kind == ":" || kind == "?" else { return nil }
            forms = String(inner.dropFirst(digits.count + 1))
        }

        func filled(_ argument: Message.Argument) -> String {
            guard let kind, let number = argument.number else {
                return argument.text(in: .russian)
            }
            let form = RussianPlural.form(of: forms, for: number)
            return kind == "?" ? form : "\(number) \(form)"
        }
    }
}

/// The forms of a Russian word behind a number.
package enum RussianPlural: Int, Sendable {
    /// 1, 21, 101: `1 статья`.
    case one
    /// 2 to 4, 22: `2 статьи`.
    case few
    /// 0, 5 to 20, 111: `5 статей`.
    case many

    package init(_ number: Int) {
        let ten = number.magnitude % 10, hundred = number.magnitude % 100
        self =
            switch (ten, hundred) {
            case (_, 11...14): .many
            case (1, _): .one
            case (2...4, _): .few
            default: .many
            }
    }

    /// One of three forms with `|` between; a text of one form alone has it for
    /// all numbers.
    static func form(of forms: String, for number: Int) -> String {
        let all = forms.split(separator: "|", omittingEmptySubsequences: false)
        let index = RussianPlural(number).rawValue
        return String(index < all.count ? all[index] : all[0])
    }
}
