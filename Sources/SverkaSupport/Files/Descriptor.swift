import Foundation

/// Reading and writing what the system has opened, to the last byte.
@usableFromInline package enum Descriptor {
    /// All that is still to be read.
    package static func read(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
        var status = stat()
        let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
        var bytes: [UInt8] = []
        // A byte more than the size shows the end at once.
        var wanted = max(size + 1, 1 << 16)
        while true {
            var problem: SystemError?
            let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                while true {
                    let done = Foundation.read(descriptor, buffer.baseAddress, wanted)
                    if done >= 0 {
                        count = done
                        return
                    }
                    guard mayTryAgain(descriptor, POLLIN) else {
                        problem = SystemError(errno)
                        return
                    }
                }
            }
            if let problem { throw problem }
            if piece.isEmpty { return bytes }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            wanted = 1 << 16
        }
    }

    /// What there is to read now: waits for the first bytes, and takes no more
    /// than some beyond `limit`. Nothing at the end.
    package static func readSome(
        _ descriptor: Int32, limit: Int
    ) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        repeat {
            let done = Foundation.read(descriptor, &piece, piece.count)
            if done == 0 { return bytes }
            if done > 0 {
                bytes += piece[..<done]
            } else if !mayTryAgain(descriptor, POLLIN) {
                throw SystemError(errno)
            }
        } while bytes.isEmpty || bytes.count < limit && hasMore(descriptor)
        return bytes
    }

    /// Whether reading would not wait.
    private static func hasMore(_ descriptor: Int32) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 0) > 0
    }

    /// Writes all bytes.
    package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress! + done, $0.count - done)
            }
            if written > 0 {
                done += written
            } else if written == 0 || !mayTryAgain(descriptor, POLLOUT) {
                throw SystemError(written == 0 ? EIO : errno)
            }
        }
    }

    /// Whether the last call was only interrupted, or had to wait; waits.
    private static func mayTryAgain(_ descriptor: Int32, _ event: some BinaryInteger) -> Bool {
        let number = errno
        if number == EINTR { return true }
        guard number == EAGAIN else { return false }
        var waiting = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        _ = poll(&waiting, 1, -1)
        return true
    }
}
