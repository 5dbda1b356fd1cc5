/// Something that the program measures, or a table that it prints. One file a
/// measurement; a new one takes a file and a line in `main.swift`.
protocol Measurement {
    /// The word it is asked for by.
    static var name: String { get }
    /// What is to be given behind it: `FOLDER...`; empty for nothing.
    static var arguments: String { get }
    /// What it tells, in a line of help.
    static var help: String { get }
    init(_ input: MeasurementInput) throws
    func run() throws
}

/// What a measurement is given.
struct MeasurementInput {
    /// Files or folders, in the order given.
    var paths: [String]
    /// Whether single cases are to be printed too: `-v`.
    var isVerbose: Bool

    init(_ words: some Sequence<String>) {
        paths = words.filter { $0 != "-v" }
        isVerbose = words.contains("-v")
    }

    /// - Throws: `MeasurementError` where nothing was given.
    func firstPath() throws -> String {
        guard let path = paths.first else { throw MeasurementError.nothingGiven }
        return path
    }

    /// - Throws: `MeasurementError` where nothing was given.
    func somePaths() throws -> [String] {
        _ = try firstPath()
        return paths
    }
}

enum MeasurementError: Error {
    case nothingGiven
}
