import Sverka

/// Wrong usage: exit status 64, with the help that fits.
package struct UsageError: Error {
    package var message: Message
    /// Whose usage it was; nil where no command can be made out.
    package var command: (any Command.Type)?

    package init(_ message: Message, command: (any Command.Type)? = nil) {
        self.message = message
        self.command = command
    }
}
