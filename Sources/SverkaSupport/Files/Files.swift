import Foundation

/// Reading and writing of whole files.
public enum Files {
    /// The bytes of a file, whatever kind it is of; for `-` of standard input.
    public static func read(_ path: String) throws(FileError) -> [UInt8] {
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
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        if let status = try? FileStatus(path), status.kind == .stream {
            do throws(SystemError) {
                let file = open(path, O_WRONLY | O_CLOEXEC)
                guard file >= 0 else { throw SystemError(errno) }
                defer { close(file) }
                try Descriptor.write(bytes, to: file)
            } catch {
                throw OutputError(path: path, problem: "can't be written: \(error)")
            }
            return
        }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch CocoaError.fileWriteOutOfSpace {
            throw OutputError(path: path, problem: "can't be written: \(SystemError(ENOSPC))")
        } catch {
            throw OutputError(path: path)
        }
    }

    /// Writes a file that is there anew, whole or not at all; its permissions
    /// stay, and where it is a link, the link.
    public static func replace(_ bytes: [UInt8], at path: String) throws(OutputError) {
        let manager = FileManager.default
        let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard manager.isWritableFile(atPath: file) else { throw OutputError(path: path) }
        let permissions = try? manager.attributesOfItem(atPath: file)[.posixPermissions]
        try write(bytes, to: file)
        if let permissions {
            try? manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: file)
        }
    }

    /// Makes a folder, and makes sure that files can be written into it.
    public static func prepare(folder: String) throws(OutputError) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
            let probe = folder + "/.sverka-\(ProcessInfo.processInfo.processIdentifier)"
            try Data().write(to: URL(fileURLWithPath: probe))
            try FileManager.default.removeItem(atPath: probe)
        } catch {
            throw OutputError(path: folder)
        }
    }

    /// Renames a file to its name with `.old-1`, or the next free number.
    ///
    /// - Returns: the new name.
    public static func setAside(_ path: String) throws(OutputError) -> String {
        var number = 1
        while exists("\(path).old-\(number)") { number += 1 }
        try move(path, to: "\(path).old-\(number)")
        return "\(path).old-\(number)"
    }

    public static func move(_ path: String, to other: String) throws(OutputError) {
        do {
            try FileManager.default.moveItem(atPath: path, toPath: other)
        } catch {
            throw OutputError(path: path)
        }
    }

    /// Whether there is a file or folder. A pipe or device is neither: it keeps
    /// nothing of what was written to it.
    public static func exists(_ path: String) -> Bool {
        (try? FileStatus(path)).map { $0.kind != .stream } ?? false
    }
}

extension Files {
    public static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }
}
