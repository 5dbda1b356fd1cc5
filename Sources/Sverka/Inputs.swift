import Foundation
import SverkaDocument

/// The files a command reads, found from the paths it was given.
public struct Inputs: Sendable {
    public struct File: Sendable, Equatable {
        public init(path: String, format: DocumentFormat) {
            self.path = path
            self.format = format
        }

        /// As given, normalised; `-` for standard input.
        public var path: String
        public var format: DocumentFormat
    }

    /// In the order given, folders in the order of names.
    public private(set) var files: [File] = []
    /// Paths that are not there or can't be listed.
    public private(set) var problems: [DocumentError] = []
    /// Files in folders that are not read, by why.
    public private(set) var passedOver: [String: Int] = [:]

    /// - Parameter output: a folder that is written to, and so not read.
    public init(_ paths: [String], except output: String? = nil) {
        let except = output.map { Self.absolute($0) }
        for path in paths { add(Self.normalised(path), except) }
    }

    /// `./a.txt` is `a.txt`, `a//b/` is `a/b`.
    public static func normalised(_ path: String) -> String {
        if path == "-" { return path }
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        if path.hasPrefix("/") { return "/" + joined }
        return joined.isEmpty ? "." : joined
    }

    private static func absolute(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.path
    }

    private mutating func add(_ path: String, _ except: String?) {
        if path == "-" {
            files.append(File(path: path, format: .plain))
            return
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            problems.append(.missing(path: path))
            return
        }
        if isFolder.boolValue {
            walk(path, except)
        } else if let format = DocumentFormat(path: path) {
            files.append(File(path: path, format: format))
        } else {
            // A file that was named is read, whatever it is called.
            files.append(File(path: path, format: .plain))
        }
    }

    private mutating func walk(_ folder: String, _ except: String?) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            problems.append(.unreadable(path: folder, why: "the folder can't be listed"))
            return
        }
        for name in names.sorted() {
            let path = folder == "." ? name : folder == "/" ? "/" + name : folder + "/" + name
            // `~$a.docx` is no document but says that Word has `a.docx` open.
            if name.hasPrefix(".") || name.hasPrefix("~$") {
                passedOver["hidden", default: 0] += 1
                continue
            }
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                continue
            }
            if isFolder.boolValue {
                if Self.absolute(path) == except {
                    passedOver["output folder", default: 0] += 1
                } else {
                    walk(path, except)
                }
            } else if name.uppercased().hasPrefix("README") {
                passedOver["README", default: 0] += 1
            } else if name.contains("."), let format = DocumentFormat(path: path) {
                files.append(File(path: path, format: format))
            } else {
                let table = [".tsv", ".csv"].contains { name.lowercased().hasSuffix($0) }
                passedOver[table ? "table" : "other type", default: 0] += 1
            }
        }
    }
}

/// Reading and writing of whole files.
public enum Files {
    /// The bytes of a file or, for `-`, of standard input.
    public static func read(_ path: String) throws(DocumentError) -> [UInt8] {
        if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path: path, why: "no permission, or a folder")
        }
        return Array(data)
    }

    /// Writes a file whole or not at all.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
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

    public static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
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
