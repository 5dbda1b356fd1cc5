import Foundation
import Synchronization

/// Files that are written aside, and put in place when all of them stand.
package final class StagedFiles: Sendable {
    /// A file that is written, and where it is to stand.
    package struct File: Sendable {
        /// Nil for a pipe or a device, which has it already.
        fileprivate let aside: String?
        /// As it was given.
        package let path: String
        /// Where that leads, if it is a link.
        fileprivate let target: String
    }

    /// By the folder that they stand in.
    private let folders = Mutex<[String: StagingFolder]>([:])

    package init() {}

    /// Writes a file aside; into a pipe or device as it comes.
    ///
    /// A file that is there keeps its permissions. Where the path is a link, the
    /// link stays, and what it leads to is written.
    ///
    /// - Parameters:
    ///   - model: a file whose permissions it gets; nil for that of its path.
    ///   - ground: a folder on the same device that is there already, with a
    ///     slash behind it; nil for the one that the file is to stand in.
    /// - Throws: `OutputError` for a file that nobody may write to, whoever runs
    ///   the program, and where the system can't.
    package func stage(
        _ bytes: [UInt8], for path: String, like model: String? = nil, on ground: String? = nil
    ) throws(OutputError) -> File {
        let growing = try grow(path, like: model, on: ground)
        try growing.write(bytes)
        return growing.file
    }

    /// Begins a file that is written aside bit by bit.
    package func grow(
        _ path: String, like model: String? = nil, on ground: String? = nil
    ) throws(OutputError) -> Growing {
        do throws(SystemError) {
            if let status = try? FileStatus(path), status.kind == .stream {
                let descriptor = open(path.systemPath, O_WRONLY | O_CLOEXEC)
                guard descriptor >= 0 else { throw SystemError(errno) }
                return Growing(File(aside: nil, path: path, target: path), descriptor)
            }
            let target = Self.linked(path)
            let mode = try Self.mode(model ?? target, isWritten: model == nil)
            let aside = try folder(ground ?? Files.folder(of: target)).next()
            let descriptor = open(
                aside.systemPath, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else { throw SystemError(errno) }
            if let mode { fchmod(descriptor, mode) }
            return Growing(File(aside: aside, path: path, target: target), descriptor)
        } catch {
            throw OutputError(path, error)
        }
    }

    /// A file that is being written aside.
    package final class Growing: Sendable {
        package let file: File
        private let descriptor: Int32

        fileprivate init(_ file: File, _ descriptor: Int32) {
            (self.file, self.descriptor) = (file, descriptor)
        }

        package func write(_ bytes: [UInt8]) throws(OutputError) {
            do throws(SystemError) {
                try Descriptor.write(bytes, to: descriptor)
            } catch {
                throw OutputError(file.path, error)
            }
        }

        deinit { close(descriptor) }
    }

    /// Puts a file where it is to stand.
    ///
    /// - Parameter path: another place beside it; nil for the file's own.
    package func put(_ file: File, at path: String? = nil) throws(OutputError) {
        guard let aside = file.aside else { return }
        guard rename(aside.systemPath, (path ?? file.target).systemPath) == 0 else {
            throw OutputError(path ?? file.path, SystemError(errno))
        }
    }

    private func folder(_ path: String) throws(SystemError) -> StagingFolder {
        if let folder = folders.withLock({ $0[path] }) { return folder }
        let made = try StagingFolder(in: path)
        folders.withLock { $0[path] = made }
        return made
    }

    /// Permissions of a file; nil where there is none.
    private static func mode(_ path: String, isWritten: Bool) throws(SystemError) -> mode_t? {
        var status = stat()
        guard stat(path.systemPath, &status) == 0 else { return nil }
        guard !isWritten || status.st_mode & 0o222 != 0 else { throw SystemError(EROFS) }
        return status.st_mode & 0o7777
    }

    /// Where a path leads if it is a link, also one to a file that is not there
    /// yet; else the path.
    private static func linked(_ path: String) -> String {
        guard let next = Files.destination(ofLink: path) else { return path }
        if let real = Files.real(path) { return real }
        return next.utf8.first == 0x2F ? next : Files.folder(of: path) + next
    }
}
