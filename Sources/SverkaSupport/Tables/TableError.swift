/// Why a table could not be read.
package struct TableError: Error, Sendable, Equatable, CustomStringConvertible {
    package var path: String
    /// From 1.
    package var line: Int
    /// From 1, counted in values; 0 for the line as a whole.
    package var column: Int
    package var problem: String

    package init(path: String, line: Int, column: Int, problem: String) {
        self.path = path
        self.line = line
        self.column = column
        self.problem = problem
    }

    package var description: String {
        column == 0 ? "\(path):\(line): \(problem)" : "\(path):\(line):\(column): \(problem)"
    }
}
