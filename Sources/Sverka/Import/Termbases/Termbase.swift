import SverkaDocument
import SverkaTerminology
import SverkaText

/// What all forms of TBX have in common: concepts, in them languages, in them
/// terms, and of each something that is said.
enum Termbase {
    /// The names of elements, in which the forms differ.
    struct Elements {
        var concept: Set<String>
        var language: Set<String>
        var term: Set<String>
    }

    /// Something that is said: `definition`, and the definition.
    struct Item: Equatable {
        var category: String
        var text: String
        /// The language that it says it is in; empty where it does not say.
        var language = ""
    }

    struct Term {
        var text = ""
        var items: [Item] = []
    }

    struct Section {
        /// As the file has it: `en-GB`.
        var language: String
        var terms: [Term] = []
        var items: [Item] = []

        /// The side of its language; nil for another one.
        var side: Side? { Side(tag: language) }
    }

    struct Entry {
        var id: String
        var sections: [Section] = []
        var items: [Item] = []
    }

    /// Reads the entries of a file.
    static func read(
        _ file: GlossarySource, _ elements: Elements
    ) throws(GlossaryImportError) -> GlossaryImport {
        do throws(DocumentError) {
            var scanner = try TermbaseScanner(file.bytes, path: file.path, elements)
            var rows = TermbaseRows(status: file.status)
            while let entry = try scanner.next() {
                rows.add(entry.entry, at: entry.line, file.path)
            }
            return rows.glossary
        } catch {
            throw .file(error)
        }
    }
}

extension Side {
    /// The side of a language's tag, whatever its region: `en-GB`, `RU`, `ru_RU`.
    init?(tag: String) {
        let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        switch code {
        case "ru", "rus": self = .russian
        case "en", "eng": self = .english
        default: return nil
        }
    }
}
