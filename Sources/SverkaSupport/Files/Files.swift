import Foundation

/// Reading and writing of whole files.
@usableFromInline package enum Files {
    /// The bytes of a file, whatever kind it is of; for `-` of standard input.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        do throws(SystemError) {
            if path == "-" { return try Descriptor.read(0) }
            let file = open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw SystemError(errno) }
            defer { close(file) }
            return try Descriptor.read(file)
        } catch {
            throw FileError(path, error)
        }
    }

    /// Writes a file whole or not at all; into a pipe or device as it comes.
    ///
    /// A file that is there keeps its permissions. Where the path is a link, the
    /// link stays, and what it leads to is written.
    /// - Throws: `OutputError` for a file that nobody may write to, whoever runs
    ///   the program, and where the system can't.
    package static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        do throws(SystemError) {
            if let status = try? FileStatus(path), status.kind == .stream {
                return try writeStream(bytes, to: path)
            }
            let target = linked(path)
            var mode: mode_t?
            var status = stat()
            if stat(target, &status) == 0 {
                guard status.st_mode & 0o222 != 0 else {
                    throw SystemError(EROFS)
                }
                mode = status.st_mode & 0o7777
            }
            try replace(target, with: bytes, mode: mode)
        } catch {
            throw OutputError(path, error)
        }
    }

    private static func writeStream(_ bytes: [UInt8], to path: String) throws(SystemError) {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw SystemError(errno) }
        defer { close(file) }
        try Descriptor.write(bytes, to: file)
    }

    /// Where a path leads if it is a link, also one to a file that is not there
    /// yet; else the path.
    private static func linked(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
            return path
        }
        if next.hasPrefix("/") { return next }
        let folder = path.contains("/") ? path[...path.lastIndex(of: "/")!] : ""
        return folder + next
    }

    /// Writes a file beside another and puts it in its place.
    ///
    /// - Parameter mode: permissions; nil for the usual ones.
    private static func replace(
        _ path: String, with bytes: [UInt8], mode: mode_t?
    ) throws(SystemError) {
        let folder = path.contains("/") ? String(path[...path.lastIndex(of: "/")!]) : ""
        let aside = folder + ".sverka-\(getpid())-\(UInt32.random(in: .min ... .max)).tmp"
        // A link that somebody has planted at this name is not followed.
        let file = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw SystemError(errno) }
        do throws(SystemError) {
            defer { close(file) }
            try Descriptor.write(bytes, to: file)
            if let mode, fchmod(file, mode) != 0 { throw SystemError(errno) }
        } catch {
            unlink(aside)
            throw error
        }
        guard rename(aside, path) == 0 else {
            let error = SystemError(errno)
            unlink(aside)
            throw error
        }
    }

    /// Makes a folder, and makes sure that files can be written into it.
    package static func prepare(folder: String) throws(OutputError) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw OutputError(path: folder)
        }
        guard access(folder, W_OK | X_OK) == 0 else { throw OutputError(path: folder) }
    }

    /// A name with `-1` behind it or the next number that is free:
    /// `a.tsv.old-1`.
    @usableFromInline package static func freeName(_ path: String) -> String {
        var number = 1
        while exists("\(path)-\(number)") { number += 1 }
        return "\(path)-\(number)"
    }

    @usableFromInline package static func move(_ path: String, to other: String) throws(OutputError)
    {
        guard rename(path, other) == 0 else { throw OutputError(path, SystemError(errno)) }
    }

    /// Copies a file, with its permissions.
    package static func copy(_ path: String, to other: String) throws(OutputError) {
        do {
            try FileManager.default.copyItem(
                at: URL(fileURLWithPath: path).resolvingSymlinksInPath(),
                to: URL(fileURLWithPath: other))
        } catch {
            throw OutputError(path: other)
        }
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
