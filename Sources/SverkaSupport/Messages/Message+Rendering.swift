extension Message {
    /// The message in a language; in English where it has no Russian text.
    public func text(in language: InterfaceLanguage) -> String {
        switch language {
        case .english: parts.map { $0.english }.joined()
        case .russian: russian
        }
    }

    /// The message in the language of the run.
    package var spoken: String { text(in: .current) }

    /// As many parts as have a text together, then the rest.
    private var russian: String {
        var out = "", rest = parts[...]
        while !rest.isEmpty {
            let (text, count) = Self.longest(rest)
            out += text
            rest = rest.dropFirst(count)
        }
        return out
    }

    private static func longest(_ parts: ArraySlice<Part>) -> (text: String, count: Int) {
        for count in stride(from: parts.count, through: 1, by: -1) {
            let whole = Part(pieces: parts.prefix(count).flatMap(\.pieces))
            if let text = whole.translated { return (text, count) }
        }
        return (parts.first!.untranslated(.russian), 1)
    }
}

extension Message.Part {
    fileprivate var english: String { untranslated(.english) }

    /// What the part is found under: `{1}: no such file; check the path`.
    var template: String {
        var number = 0
        return pieces.map { piece in
            switch piece {
            case .literal(let text): return text
            case .argument:
                number += 1
                return "{\(number)}"
            }
        }.joined()
    }

    private var arguments: [Message.Argument] {
        pieces.compactMap { if case .argument(let argument) = $0 { argument } else { nil } }
    }

    /// The Russian text; nil where there is none.
    fileprivate var translated: String? {
        MessageTable.russian.template(for: template)?.filled(arguments)
    }

    /// The form of a noun that goes with a number; nil where there is none.
    /// It is found under `article(s)`.
    fileprivate func form(for number: Int) -> String? {
        MessageTable.russian.template(for: template + "(s)")?.form(for: number)
            .filled(arguments)
    }

    /// The part as it is written, with its arguments in a language.
    fileprivate func untranslated(_ language: InterfaceLanguage) -> String {
        pieces.map { piece in
            switch piece {
            case .literal(let text): text
            case .argument(let argument): argument.text(in: language)
            }
        }.joined()
    }
}

extension Message.Argument {
    func text(in language: InterfaceLanguage) -> String {
        switch self {
        case .text(let text): text
        case .number(let number): number.description
        case .message(let message): message.text(in: language)
        case .counted(let number, let noun, let many):
            "\(number) " + Self.noun(noun, many, number, language)
        }
    }

    /// The number that chooses a form; nil where it is none.
    var number: Int? {
        switch self {
        case .number(let number), .counted(let number, _, _): number
        case .text, .message: nil
        }
    }

    private static func noun(
        _ noun: Message, _ many: Message?, _ number: Int, _ language: InterfaceLanguage
    ) -> String {
        if language == .russian, let form = noun.parts[0].form(for: number) { return form }
        return number == 1 ? noun.description : many?.description ?? "\(noun)s"
    }
}
