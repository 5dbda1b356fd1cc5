import SverkaSupport
import SverkaText

/// A document of a stream: a line of JSON, `{"document": NAME, "text": …}`, or
/// `{"document": NAME, "ru": …, "en": …}` of a pair.
package struct StreamedDocument: Sendable {
    package enum Text: Sendable {
        case article(String)
        /// Each in its language throughout.
        case pair(Bilingual<String>)
    }

    /// Says what format the text has, as the name of a file does; plain text
    /// where it has no ending that is known.
    package var name: String
    package var text: Text

    /// Why a line is no document.
    package struct Fault: Error, Spoken {
        package var message: Message

        package init(_ message: Message) { self.message = message }
    }

    /// Reads a line; names that are not known are passed over.
    package init(parsing line: some Collection<UInt8>) throws(Fault) {
        let bytes = Array(line)
        guard UTF8Scan.repaired(bytes[...]) == bytes else { throw Fault("the line is not UTF-8") }
        let members = try Self.members(bytes)
        func text(_ name: String) throws(Fault) -> String? {
            guard let node = members.last(where: { $0.key == name })?.value else { return nil }
            guard case .string(let text) = node.value else {
                throw Fault("\(name) is \(node.kind); a text is needed")
            }
            return text
        }
        guard let name = try text("document"), !name.isEmpty else {
            throw Fault("document is missing, the name of the text")
        }
        self.name = name
        switch (try text("text"), try text("ru"), try text("en")) {
        case (let text?, nil, nil): self.text = .article(text)
        case (nil, let russian?, let english?):
            self.text = .pair(Bilingual(russian: russian, english: english))
        default: throw Fault("either text is needed, or both ru and en")
        }
    }

    private static func members(
        _ bytes: [UInt8]
    ) throws(Fault) -> [(key: String, line: Int, value: JSONNode)] {
        let node: JSONNode
        do throws(JSONError) {
            node = try JSONReader.read(bytes)
        } catch {
            throw Fault("no JSON, column \(error.column): \(error.problem)")
        }
        guard case .object(let members) = node.value else {
            throw Fault("the line is \(node.kind); an object is needed")
        }
        return members
    }

    var file: Inputs.File {
        Inputs.File(path: name, format: DocumentFormat(path: name) ?? .plain)
    }
}
