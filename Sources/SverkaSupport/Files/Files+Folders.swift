import Foundation

extension Files {
    /// Makes sure that a folder may be written anew: that there is none yet, or
    /// one with nothing in it but files of these paths.
    ///
    /// - Parameter paths: below the folder; where there are none, no folder is
    ///   written.
    package static func check(folder: String, for paths: [String]) throws(OutputError) {
        guard !paths.isEmpty, exists(folder) else { return }
        guard isFolder(folder) else {
            throw OutputError(path: folder, problem: "is a file; give a folder")
        }
        for path in FileManager.default.subpaths(atPath: folder) ?? []
        where !isFolder(folder + "/" + path) && !paths.contains(path) {
            throw OutputError(
                path: folder, problem: "\(path) stands in it; give a new folder or an empty one")
        }
    }

    /// Writes a folder whole or not at all; one that is there is replaced.
    package static func write(
        _ files: [(path: String, bytes: [UInt8])], toFolder folder: String
    ) throws(OutputError) {
        let target = URL(fileURLWithPath: folder).standardizedFileURL
        let suffix = ".sverka-\(ProcessInfo.processInfo.processIdentifier)"
        let made = target.deletingLastPathComponent().appendingPathComponent(
            "." + target.lastPathComponent + suffix)
        let old = made.appendingPathExtension("old")
        let manager = FileManager.default
        defer { try? manager.removeItem(at: made) }
        do {
            for (path, bytes) in files {
                let file = made.appendingPathComponent(path)
                try manager.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: file)
            }
            let isThere = exists(folder)
            if isThere { try manager.moveItem(at: target, to: old) }
            do {
                try manager.moveItem(at: made, to: target)
            } catch {
                if isThere { try? manager.moveItem(at: old, to: target) }
                throw error
            }
            if isThere { try? manager.removeItem(at: old) }
        } catch {
            throw OutputError(path: folder)
        }
    }
}
