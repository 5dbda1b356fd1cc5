/// Wrong usage: exit status 64, with the help that fits.
struct UsageError: Error {
    var message: String
    /// Whose usage it was; nil where no command can be made out.
    var command: (any Command.Type)?

    init(_ message: String, command: (any Command.Type)? = nil) {
        self.message = message
        self.command = command
    }
}
