import Foundation

/// An output that can't be written.
@usableFromInline package struct OutputError: Error, Spoken, Sendable {
    package var path: String
    package var problem: Message =
        "can't be written; check that the folder exists and is yours to write in"
    @usableFromInline package init(path: String) { self.path = path }

    init(path: String, problem: Message) { (self.path, self.problem) = (path, problem) }

    /// What a system's error says of a file that was to be written.
    init(_ path: String, _ error: SystemError) {
        self.path = path
        switch error.number {
        case EROFS: problem = "is read-only; make it writable or give another name"
        case ENOENT, EACCES, EPERM, ENOTDIR: break
        default: problem = "can't be written: \(error)"
        }
    }

    package var message: Message { "\(path): \(problem)" }
    @usableFromInline package var description: String { message.description }
}
