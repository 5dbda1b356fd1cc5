/// Why a zip archive, or a file in it, could not be read.
package enum ZipError: Error, Sendable, Equatable, Spoken {
    case noArchive
    case damaged(Message)
    case encrypted
    case unsupported(Message)
    case tooLarge(name: String, limit: Int)
    case missing(name: String)
    /// What it holds has more bytes than may be unpacked.
    case expanded(limit: Int)

    package var message: Message {
        switch self {
        case .noArchive: "not a zip archive; save it anew in its own program"
        case .damaged(let what): "a damaged zip archive, \(what); save or copy it anew"
        case .encrypted: "encrypted; save it without a password"
        case .unsupported(let what): "\(what), which is not read; save it anew"
        case .tooLarge(let name, let limit):
            "\(name) in it has more than \(max(1, limit >> 20)) MB, the limit; save it in parts"
        case .expanded(let limit):
            "unpacked it has more than \(limit >> 20) MB, the limit; give its files in parts"
        case .missing(let name): "no \(name) in it; check that it is the right file"
        }
    }
}
