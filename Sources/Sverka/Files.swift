import Foundation
import SverkaDocument

/// Reading and writing of whole files.
public enum Files {
    /// The bytes of a file, whatever kind it is of; for `-` of standard input.
    public static func read(_ path: String) throws(DocumentError) -> [UInt8] {
        do throws(SystemError) {
            if path == "-" { return try Descriptor.read(0) }
            let file = open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw SystemError(errno) }
            defer { close(file) }
            return try Descriptor.read(file)
        } catch {
            throw DocumentError(path, error)
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

/// An output that can't be written.
public struct OutputError: Error, CustomStringConvertible, Sendable {
    public var path: String
    public var problem = "can't be written; check that the folder exists and is yours to write in"
    public init(path: String) { self.path = path }

    init(path: String, problem: String) { (self.path, self.problem) = (path, problem) }

    public var description: String { "\(path): \(problem)" }
}

extension Files {
    public static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }
}

// MARK: Folders of files

extension Files {
    /// Makes sure that a folder may be written anew: that there is none yet, or
    /// one with nothing in it but files of these paths.
    ///
    /// - Parameter paths: below the folder; where there are none, no folder is
    ///   written.
    public static func check(folder: String, for paths: [String]) throws(OutputError) {
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
    public static func write(
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
