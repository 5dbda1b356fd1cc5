import Foundation

/// The streams that the program was started with.
enum StandardStreams {
    /// Puts something in the place of streams that are closed, so that no file
    /// that is opened takes it and gets what was meant for the stream. Nothing
    /// can be read from or written to it, but messages go nowhere.
    static func hold() {
        for (stream, mode) in [(Int32(0), O_WRONLY), (1, O_RDONLY), (2, O_WRONLY)]
        where fcntl(stream, F_GETFD) == -1 {
            // The lowest number that is free is this one.
            _ = open("/dev/null", mode)
        }
    }
}
