import SverkaDocument
import SverkaSupport
import SverkaTerminology

/// A glossary that was read out of a file of another program, or of ours.
package struct GlossaryImport: Sendable {
    package var glossary: Glossary
    /// What the file has and the glossary can't hold, a line for each kind:
    /// `12 definitions in German left out`.
    package var omissions: [Message] = []
}

/// Why a file can't be read as a glossary.
package enum GlossaryImportError: Error, Sendable, Spoken {
    case file(DocumentError)
    case table(TableError)
    /// It is read, and is no glossary.
    case foreign(path: String, why: Message)

    package var message: Message {
        switch self {
        case .file(let error): "\(error)"
        case .table(let error): "\(error)"
        case .foreign(let path, let why): "\(path): \(why)"
        }
    }
}
