import SverkaSupport

/// Why a document could not be read.
public enum DocumentError: Error, Sendable, Equatable, CustomStringConvertible {
    case file(FileError)
    case unreadable(path: String, why: String)
    case empty(path: String)
    case binary(path: String)
    case wrongEncoding(path: String, name: String)
    case noLanguage(path: String)

    public var description: String {
        switch self {
        case .file(let error): error.description
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
}
