import Foundation

extension Files {
    /// The names in a folder, in the order of their bytes; not `.` and `..`.
    package static func names(in folder: String) throws(SystemError) -> [String] {
        guard let list = opendir(folder.systemPath) else { throw SystemError(errno) }
        defer { closedir(list) }
        var names: [[UInt8]] = []
        while let entry = readdir(list) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                let start = UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self)
                var length = 0
                while start[length] != 0 { length += 1 }
                return Array(UnsafeBufferPointer(start: start, count: length))
            }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }.map { String(systemPath: $0) }
    }

    /// Whether something is called by a name that this program gives to what
    /// it puts beside results while it is at work.
    package static func isOurs(_ name: String) -> Bool {
        name.utf8.starts(with: Self.ours.utf8)
            && (name.hasSuffix(StagingFolder.ending) || name.hasSuffix(RunLock.ending))
    }

    /// What names of our own begin with.
    static let ours = ".sverka"

    /// The folder that a path's file stands in, with a slash behind it; empty for
    /// the one that the program runs in.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "" }
        return String(path[...slash])
    }

    /// Where a path leads, without links; nil where there is nothing.
    static func real(_ path: String) -> String? {
        guard let real = realpath(path.systemPath, nil) else { return nil }
        defer { free(real) }
        return String(
            systemPath: UnsafeBufferPointer(start: real, count: strlen(real)).map {
                UInt8(bitPattern: $0)
            })
    }

    /// Where a link leads; nil for what is none.
    static func destination(ofLink path: String) -> String? {
        var bytes = [CChar](repeating: 0, count: 4096)
        let count = readlink(path.systemPath, &bytes, bytes.count)
        guard count > 0 else { return nil }
        return String(systemPath: bytes[..<count].map { UInt8(bitPattern: $0) })
    }

    /// The folder that the program runs in.
    package static var current: String { real(".") ?? "/" }
}
