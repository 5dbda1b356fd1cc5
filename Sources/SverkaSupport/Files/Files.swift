import Foundation

/// Reading and writing of whole files.
@usableFromInline package enum Files {
    /// The bytes of a file, whatever kind it is of; for `-` of standard input.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        do throws(SystemError) {
            if path == "-" { return try Descriptor.read(0) }
            let file = open(path.systemPath, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw SystemError(errno) }
            defer { close(file) }
            return try Descriptor.read(file)
        } catch {
            throw FileError(path, error)
        }
    }

    /// Writes a file whole or not at all; into a pipe or device as it comes.
    ///
    /// - Throws: as `StagedFiles.stage`, which says more.
    package static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        let staged = StagedFiles()
        let file = try staged.stage(bytes, for: path)
        try Interruption.holding { () throws(OutputError) in try staged.put(file) }
    }

    /// Makes a folder, and makes sure that files can be written into it.
    package static func prepare(folder: String) throws(OutputError) {
        try make(folder: folder)
        guard access(folder.systemPath, W_OK | X_OK) == 0 else { throw OutputError(path: folder) }
    }

    /// A name with `-1` behind it or the next number that is free:
    /// `a.tsv.old-1`.
    @usableFromInline package static func freeName(_ path: String) -> String {
        var number = 1
        while exists("\(path)-\(number)") { number += 1 }
        return "\(path)-\(number)"
    }

    /// Whether there is a file or folder. A pipe or device is neither: it keeps
    /// nothing of what was written to it.
    @usableFromInline package static func exists(_ path: String) -> Bool {
        (try? FileStatus(path)).map { $0.kind != .stream } ?? false
    }

    @usableFromInline package static func isFolder(_ path: String) -> Bool {
        (try? FileStatus(path))?.kind == .folder
    }
}
