import Foundation

/// Paths as the file system sees them.
enum Folders {
    private static var current: String { FileManager.default.currentDirectoryPath }

    /// From the root, without `.` and `..`.
    static func absolute(_ path: String) -> String {
        Inputs.normalised(path.hasPrefix("/") ? path : current + "/" + path)
    }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// Seen from where the program runs, if it is below; for messages.
    static func relative(_ path: String) -> String {
        let prefix = current + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
