/// An output that can't be written.
public struct OutputError: Error, CustomStringConvertible, Sendable {
    public var path: String
    public var problem = "can't be written; check that the folder exists and is yours to write in"
    public init(path: String) { self.path = path }

    init(path: String, problem: String) { (self.path, self.problem) = (path, problem) }

    public var description: String { "\(path): \(problem)" }
}
