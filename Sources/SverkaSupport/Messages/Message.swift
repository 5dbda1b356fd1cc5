/// What is said to a person: a text with its arguments kept apart, so that it
/// can be said in English and in Russian.
///
/// It is written as a text is, in English; the Russian one stands in
/// `Glossary/messages` under the English, its arguments as `{1}`, `{2}`:
///
///     let message: Message = "\(path): no such file; check the path"
///     message.description        // a.txt: no such file; check the path
///     message.text(in: .russian) // a.txt: такого файла нет; проверьте путь
///
/// An argument may be a message itself, or an error that has one. Messages that
/// are added stay parts of one: it is looked up as a whole first, then part by
/// part.
public struct Message: Sendable {
    /// A part that was written as one text.
    struct Part: Sendable {
        var pieces: [Piece] = []
    }

    enum Piece: Sendable {
        case literal(String)
        case argument(Argument)
    }

    /// What stands in a message for a while.
    enum Argument: Sendable {
        case text(String)
        case number(Int)
        case message(Message)
        /// `3 articles`, with the word for one and that for several; where that is
        /// nil it is the first with an `s`.
        case counted(Int, Message, many: Message?)
    }

    private(set) var parts: [Part]

    init(parts: [Part]) { self.parts = parts }

    /// A message without arguments that is known as a text; it is looked up.
    package init(template: String) { parts = [Part(pieces: [.literal(template)])] }

    /// A text that is the same in every language, such as a name.
    package init(verbatim text: String) { parts = [Part(pieces: [.argument(.text(text))])] }

    /// Whether nothing is said.
    package var isEmpty: Bool { description.isEmpty }

    package static func + (first: Message, second: Message) -> Message {
        Message(parts: first.parts + second.parts)
    }

    package static func += (first: inout Message, second: Message) {
        first.parts += second.parts
    }
}

/// Something that has a message: an error, a remark.
package protocol Spoken: CustomStringConvertible {
    var message: Message { get }
}

extension Spoken {
    package var description: String { message.description }
}

/// `1 article`, `2 articles`; in Russian `1 статья`, `2 статьи`, `5 статей`.
///
/// - Parameters:
///   - noun: for one; in the table it is `article(s)`, with the three Russian forms
///     and `|` between.
///   - many: for several, where that is not the noun with an `s`.
package func counted(_ number: Int, _ noun: Message, many: Message? = nil) -> Message {
    Message(parts: [.init(pieces: [.argument(.counted(number, noun, many: many))])])
}

/// `2 hidden`: as `counted`, but for words that have one form in English.
package func numbered(_ number: Int, _ word: Message) -> Message {
    counted(number, word, many: word)
}

extension [Message] {
    /// One behind the other.
    package func joined(separator: String) -> Message {
        var out: [Message.Part] = []
        for (index, message) in enumerated() {
            if index > 0 { out += Message(verbatim: separator).parts }
            out += Message("\(message)").parts
        }
        return Message(parts: out)
    }
}
