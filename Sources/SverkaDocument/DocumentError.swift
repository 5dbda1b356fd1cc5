import SverkaSupport

/// Why a document could not be read.
public enum DocumentError: Error, Sendable, Equatable, Spoken {
    /// The file is not there, or the system does not let it be read.
    case file(FileError)
    /// It is damaged, encrypted, or of a kind that can't be read.
    case unreadable(path: String, why: Message)
    /// There is nothing but white space in it.
    case empty(path: String)
    /// It is no text.
    case binary(path: String)
    /// It has bytes that the encoding that was asked for has not.
    case wrongEncoding(path: String, name: String)
    /// It has neither Russian nor English text.
    case noLanguage(path: String)

    package var message: Message {
        switch self {
        case .file(let error): error.message
        case .unreadable(let path, let why): "\(path): can't be read: \(why)"
        case .empty(let path): "\(path): the file is empty; nothing to read in it"
        case .binary(let path):
            "\(path): not a text file; give \(BlockReaders.named)"
        case .wrongEncoding(let path, let name):
            "\(path): not in the encoding \(name); leave --encoding out to have it told"
        case .noLanguage(let path):
            "\(path): neither Russian nor English text in it; check that it is the right file"
        }
    }

    public var description: String { message.description }
}
