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
        for path in files(below: folder) where !paths.contains(path) {
            throw OutputError(
                path: folder, problem: "\(path) stands in it; give a new folder or an empty one")
        }
    }

    /// Paths of the files in a folder and the folders in it, without our own.
    private static func files(below folder: String, _ prefix: String = "") -> [String] {
        let names = (try? names(in: folder + "/" + prefix)) ?? []
        return names.filter { !isOurs($0) }.flatMap { name in
            let path = prefix + name
            return isFolder(folder + "/" + path) ? files(below: folder, path + "/") : [path]
        }
    }

    /// Writes a folder, which holds these files alone then: all are written
    /// aside before the first is put in place.
    package static func write(
        _ files: [(path: String, bytes: [UInt8])], toFolder folder: String
    ) throws(OutputError) {
        let isThere = isFolder(folder)
        let folder = folder.utf8.last == 0x2F ? String(folder.dropLast()) : folder
        if !isThere { try make(folder: Files.folder(of: folder)) }
        let staged = StagedFiles()
        var all: [StagedFiles.File] = []
        for (path, bytes) in files {
            all.append(
                try staged.stage(
                    bytes, for: folder + "/" + path,
                    on: isThere ? folder + "/" : Files.folder(of: folder)))
        }
        try Interruption.holding { () throws(OutputError) in
            for file in all {
                try make(folder: String(Files.folder(of: file.path)))
                try staged.put(file)
            }
            let wanted = Set(files.map(\.path))
            for path in Files.files(below: folder) where !wanted.contains(path) {
                unlink((folder + "/" + path).systemPath)
            }
        }
    }

    /// Makes a folder and those that it stands in.
    static func make(folder: String) throws(OutputError) {
        if folder.isEmpty || isFolder(folder) { return }
        let bare = folder.utf8.last == 0x2F ? String(folder.dropLast()) : folder
        try make(folder: Files.folder(of: bare))
        guard mkdir(bare.systemPath, 0o777) == 0 || errno == EEXIST && isFolder(bare) else {
            throw OutputError(path: bare)
        }
    }
}
