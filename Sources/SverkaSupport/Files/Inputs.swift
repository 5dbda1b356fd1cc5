import Foundation

/// The files a command reads, found from the paths it was given.
@usableFromInline package struct Inputs: Sendable {
    /// In the order given, folders in the order of names.
    ///
    /// As given, normalised; `-` for standard input.
    package private(set) var paths: [String] = []
    /// Paths that are not there or can't be listed.
    package private(set) var problems: [FileError] = []
    /// Files that are not read, by why.
    package private(set) var passedOver: [String: Int] = [:]

    /// Files and folders that were met, so that none is read twice.
    private var met: Set<FileStatus.Identity> = []
    private var hasStandardInput = false
    private let output: Output?
    /// Whether a file of that name is one to read.
    private let isKnown: @Sendable (_ path: String) -> Bool

    /// A folder that is written to. It is not read; where it was given itself,
    /// only what the run writes there is passed over.
    @usableFromInline package struct Output: Sendable {
        let identity: FileStatus.Identity?
        let isProduct: @Sendable (_ name: String) -> Bool

        /// - Parameter isProduct: whether the run writes files of that name.
        @usableFromInline package init(
            folder: String, isProduct: @escaping @Sendable (_ name: String) -> Bool
        ) {
            identity = (try? FileStatus(folder))?.identity
            self.isProduct = isProduct
        }
    }

    /// - Parameter isKnown: whether a file in a folder is read, by its path;
    ///   one that was named itself is read in any case.
    @usableFromInline package init(
        _ paths: [String], except output: Output? = nil,
        isKnown: @escaping @Sendable (_ path: String) -> Bool
    ) {
        (self.output, self.isKnown) = (output, isKnown)
        for path in paths { add(Self.normalised(path)) }
        tellApart()
    }

    /// Spells out paths that compare like another, as a name does in the two
    /// normal forms of Unicode, so that each file has a name of its own.
    private mutating func tellApart() {
        let groups = Dictionary(grouping: paths.indices) { paths[$0] }
        for places in groups.values where places.count > 1 {
            let composed = paths[places[0]].precomposedStringWithCanonicalMapping
            let plain = places.first { paths[$0].utf8.elementsEqual(composed.utf8) } ?? places[0]
            for place in places where place != plain { paths[place] = paths[place].spelledOut }
        }
    }

    /// `./a.txt` is `a.txt`, `a//b/` is `a/b`.
    package static func normalised(_ path: String) -> String {
        if path == "-" || FileError.isAddress(path) { return path }
        var parts: [Substring] = []
        // On bytes: a slash parts names whatever mark follows it.
        for part in path.utf8.split(separator: 0x2F).map({ Substring($0) }) where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        if path.utf8.first == 0x2F { return "/" + joined }
        return joined.isEmpty ? "." : joined
    }

    private mutating func add(_ path: String) {
        if path == "-" {
            if !hasStandardInput { paths.append(path) }
            hasStandardInput = true
            return
        }
        do throws(SystemError) {
            let status = try FileStatus(path)
            if status.kind == .folder {
                walk(path, status)
            } else {
                // A file that was named is read, whatever it is called.
                add(path, status)
            }
        } catch {
            problems.append(FileError(path, error))
        }
    }

    private mutating func add(_ path: String, _ status: FileStatus) {
        if met.insert(status.identity).inserted {
            paths.append(path)
        } else {
            passedOver["read already", default: 0] += 1
        }
    }

    private mutating func walk(_ folder: String, _ status: FileStatus) {
        guard met.insert(status.identity).inserted else { return }
        guard let names = try? Files.names(in: folder) else {
            problems.append(
                .unreadable(
                    path: folder,
                    why: access(folder.systemPath, R_OK) == 0
                        ? "the folder can't be listed" : SystemError(EACCES).message))
            return
        }
        let isOutput = status.identity == output?.identity
        let pages = SavedPages(names)
        for name in names where !Files.isOurs(name) {
            let path = folder == "." ? name : folder == "/" ? "/" + name : folder + "/" + name
            if name.utf8.first == 0x2E {
                passedOver["hidden", default: 0] += 1
            } else if pages.folders.contains(name), Files.isFolder(path) {
                passedOver["folder of a saved page", default: 0] += 1
            } else {
                find(path, name, in: folder, isOutput: isOutput)
            }
        }
    }

    /// Takes what stands in a folder.
    ///
    /// - Parameter isOutput: whether the run writes into that folder.
    private mutating func find(
        _ path: String, _ name: String, in folder: String, isOutput: Bool
    ) {
        do throws(SystemError) {
            let status = try FileStatus(path)
            if status.kind == .folder {
                enter(path, status, from: folder)
            } else if isOutput, output?.isProduct(name) == true {
                passedOver["output", default: 0] += 1
            } else {
                consider(path, name, status)
            }
        } catch {
            // A link that leads nowhere is no file.
            if error.number != ENOENT { problems.append(FileError(path, error)) }
        }
    }

    /// Walks a folder that was found in another.
    private mutating func enter(_ path: String, _ status: FileStatus, from folder: String) {
        if status.identity == output?.identity {
            passedOver["output folder", default: 0] += 1
        } else if Self.leadsUp(path, from: folder) {
            passedOver["link upward", default: 0] += 1
        } else {
            walk(path, status)
        }
    }

    /// Whether a folder is one that another stands in, which only a link is.
    private static func leadsUp(_ path: String, from folder: String) -> Bool {
        func real(_ path: String) -> String {
            guard let found = Files.real(path) else { return path }
            return found == "/" ? found : found + "/"
        }
        return real(folder).hasPrefix(real(path))
    }

    /// Takes a file that was found in a folder, if it is an article.
    private mutating func consider(_ path: String, _ name: String, _ status: FileStatus) {
        if let why = Self.reasonToPassOver(path, isKnown: isKnown) {
            passedOver[why, default: 0] += 1
        } else if status.kind == .file {
            add(path, status)
        } else {
            passedOver["no file", default: 0] += 1
        }
    }

    /// Why a file in a folder or archive is not read: `hidden`, `.png`; nil
    /// where it is.
    ///
    /// - Parameter isKnown: whether files of that path's kind are read.
    package static func reasonToPassOver(
        _ path: String, isKnown: (_ path: String) -> Bool
    ) -> String? {
        let name = path.utf8.split(separator: 0x2F).last.map { String(Substring($0)) } ?? path
        // `~$a.docx` is no document but says that Word has `a.docx` open.
        if path.utf8.starts(with: "__MACOSX/".utf8) || name.utf8.first == 0x2E
            || name.utf8.starts(with: "~$".utf8)
        {
            return "hidden"
        }
        if name.uppercased().hasPrefix("README") { return "README" }
        guard let point = name.utf8.lastIndex(of: 0x2E) else { return "without an ending" }
        let ending = name[point...].lowercased()
        return ending == ".tsv" || ending == ".csv" || !isKnown(path) ? ending : nil
    }
}
