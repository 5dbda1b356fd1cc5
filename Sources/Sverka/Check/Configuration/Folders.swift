import SverkaSupport

/// Paths as the file system sees them: bytes with slashes between, whatever
/// characters they make with those beside them.
enum Folders {
    private static var current: String { Files.current }

    static func isAbsolute(_ path: String) -> Bool { path.utf8.first == 0x2F }

    /// From the root, without `.` and `..`.
    static func absolute(_ path: String) -> String {
        Inputs.normalised(isAbsolute(path) ? path : current + "/" + path)
    }

    /// The folder that a file or folder stands in; of the root itself.
    ///
    /// - Parameter path: from the root.
    static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: 0x2F), slash != path.startIndex else {
            return "/"
        }
        return String(path[..<slash])
    }

    /// Seen from where the program runs, if it is below; for messages.
    static func relative(_ path: String) -> String {
        let prefix = current + "/"
        guard path.utf8.starts(with: prefix.utf8) else { return path }
        return String(decoding: path.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    }
}
