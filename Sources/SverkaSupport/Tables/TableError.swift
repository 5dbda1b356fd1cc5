/// Why a table could not be read.
public struct TableError: Error, Sendable, Equatable, Spoken {
    /// The table that could not be read.
    public var path: String
    /// From 1.
    public var line: Int
    /// From 1, counted in values; 0 for the line as a whole.
    public var column: Int
    /// What is wrong, and what to do.
    public var problem: Message

    @usableFromInline package init(path: String, line: Int, column: Int, problem: Message) {
        self.path = path
        self.line = line
        self.column = column
        self.problem = problem
    }

    package var message: Message {
        column == 0 ? "\(path):\(line): \(problem)" : "\(path):\(line):\(column): \(problem)"
    }

    public var description: String { message.description }
}
