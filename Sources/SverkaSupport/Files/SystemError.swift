import Foundation

/// What the system says where it can't do something.
@usableFromInline package struct SystemError: Error, Equatable, Sendable, Spoken {
    /// As `errno` has it.
    package var number: Int32
    @usableFromInline package init(_ number: Int32) { self.number = number }

    package var message: Message {
        switch number {
        case EACCES, EPERM: return "no permission"
        case EISDIR: return "it is a folder"
        case EBADF: return "it is closed"
        case ENOSPC: return "no space left on the device"
        default:
            let text = String(cString: strerror(number))
            return Message(template: text.prefix(1).lowercased() + text.dropFirst())
        }
    }

    @usableFromInline package var description: String { message.description }
}
