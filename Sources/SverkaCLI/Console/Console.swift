import Foundation
import Sverka
import Synchronization

/// Where the command line speaks: results to standard output, all else to
/// standard error.
final class Console: Sendable {
    let quiet: Bool
    /// What messages are said in, from whatever thread.
    private let language = InterfaceLanguage.current
    private let drawn = Mutex<(line: Bool, last: Int)>((false, -1))

    init(quiet: Bool) { self.quiet = quiet }

    static var outputIsTerminal: Bool { isatty(1) == 1 }

    /// Whether standard output may have colours (https://no-color.org).
    static var outputIsColoured: Bool {
        let environment = ProcessInfo.processInfo.environment
        return outputIsTerminal && (environment["NO_COLOR"] ?? "").isEmpty
            && environment["TERM"] != "dumb"
    }

    /// Columns of the terminal that standard output is.
    static var outputWidth: Int {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 80 }
        return Int(size.ws_col)
    }

    /// A result; false, with a message, where it can't be written. A closed
    /// pipe ends the program quietly.
    func output(_ bytes: [UInt8]) -> Bool {
        clear()
        do throws(SystemError) {
            try Descriptor.write(bytes, to: 1)
            return true
        } catch {
            if error.number == EPIPE {
                RunLocks.release()
                exit(0)
            }
            message("standard output can't be written: \(error)")
            return false
        }
    }

    /// A finding about input, or an error.
    func message(_ message: Message) {
        clear()
        say(Self.printable(message.text(in: language)) + "\n")
    }

    /// What was done; not with `--quiet`.
    func summary(_ message: Message) {
        if !quiet { self.message(message) }
    }

    /// A line that shows how far long work is, on a terminal only.
    func progress(_ done: Int, of total: Int, _ what: Message) {
        guard !quiet, total > 1, isatty(2) == 1 else { return }
        let percent = done * 100 / total
        let line: String? = drawn.withLock { state in
            guard percent != state.last else { return nil }
            state = (true, percent)
            let filled = percent / 5
            let bar =
                String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
            return "\r\(bar) \(percent) % \(done)/\(total) \(what.text(in: language))\u{1B}[K"
        }
        if let line { say(line) }
    }

    /// Writes to standard error. The work goes on where nobody listens.
    private func say(_ text: String) {
        try? Descriptor.write(Array(text.utf8), to: 2)
    }

    private func clear() {
        let had = drawn.withLock { state in
            defer { state.line = false }
            return state.line
        }
        if had { say("\r\u{1B}[K") }
    }

    /// Without control characters, which a name of a file may hold.
    private static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F ? "\u{FFFD}" : $0
                }))
    }
}
