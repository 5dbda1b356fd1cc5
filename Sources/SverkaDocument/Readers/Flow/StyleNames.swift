import SverkaText

/// What the names of a word processor's styles say of their paragraphs.
///
/// Those that programs bring along have English names in every language.
enum StyleNames {
    /// What a style says; nil for what it does not.
    struct Meaning: Equatable {
        var kind: Block?
        var isQuotation: Bool?
        var isEmpty: Bool { kind == nil && isQuotation == nil }
    }

    private static let beginnings: [(String, Meaning)] = [
        ("heading", Meaning(kind: .heading)),
        // A table of contents repeats the headings.
        ("toc", Meaning(kind: .pageArea)), ("contents", Meaning(kind: .pageArea)),
        ("table of", Meaning(kind: .pageArea)),
        ("list", Meaning(kind: .listItem)),
        ("quot", Meaning(isQuotation: true)), ("intense quot", Meaning(isQuotation: true)),
        ("block text", Meaning(isQuotation: true)), ("block quot", Meaning(isQuotation: true)),
        ("blockquot", Meaning(isQuotation: true)), ("цитата", Meaning(isQuotation: true)),
        ("html preformatted", Meaning(kind: .code)), ("preformatted", Meaning(kind: .code)),
        ("source code", Meaning(kind: .code)), ("sourcecode", Meaning(kind: .code)),
        ("code block", Meaning(kind: .code)), ("program listing", Meaning(kind: .code)),
        ("macro", Meaning(kind: .code)),
    ]

    private static let whole: [String: Meaning] = [
        "title": Meaning(kind: .heading), "subtitle": Meaning(kind: .heading),
        "listing": Meaning(kind: .code), "code": Meaning(kind: .code),
    ]

    /// The meaning of a name, `heading 1`.
    static func meaning(of name: String) -> Meaning {
        let name = name.lowercased()
        if let meaning = whole[name] { return meaning }
        return beginnings.first { name.hasPrefix($0.0) }?.1 ?? Meaning()
    }
}
