import Foundation
import Sverka

/// `sverka doctor`: what a report of a fault should say of the program and of
/// where it runs, and whether what it knows came through whole.
struct DoctorCommand: Command {
    static let name = "doctor"
    static let summary = "tell about the program and test what it knows"
    static let arguments = ""
    static let examples = ["sverka doctor"]
    static let notes = "The status is 0 if the self-test went well, else 1."

    init(_ options: Options<NoOptions>) throws(UsageError) {
        if let word = options.arguments.first {
            throw UsageError("'\(word)': doctor takes no arguments", command: Self.self)
        }
    }

    func run() -> Int32 {
        let tests = SelfTest.all()
        let report = DoctorReport(tests)
        guard Console(quiet: true).output(Array(report.text.utf8)) else { return 2 }
        return tests.allSatisfy(\.isFine) ? 0 : 1
    }
}

/// The lines of the report, each with what it is about before it.
private struct DoctorReport {
    private var lines: [(name: Message, value: Message)]

    init(_ tests: [SelfTest]) {
        let environment = ProcessInfo.processInfo.environment
        lines = [
            ("version", "\(Sverka.version)"), ("data", Self.data), ("system", Self.system),
            ("terminal", Self.terminal(environment)), ("locale", Self.locale(environment)),
            ("encodings", Message(verbatim: Self.encodings)), ("helpers", Self.helpers),
        ]
        lines += tests.map { ("self-test: \($0.name)", Self.outcome($0)) }
    }

    /// With the values one below the other.
    var text: String {
        let names = lines.map(\.name.spoken)
        let width = names.map(\.scalarCount).max() ?? 0
        return zip(names, lines).map { name, line in
            name + String(repeating: " ", count: width - name.scalarCount + 2)
                + line.value.spoken + "\n"
        }.joined()
    }

    private static var data: Message {
        let (files, bytes) = EmbeddedData.size
        return
            "\(counted(files, "file")), \(counted(bytes, "byte")), SHA-256 \(EmbeddedData.checksum)"
    }

    private static var system: Message {
        let info = ProcessInfo.processInfo
        return """
            \(info.operatingSystemVersionString), \
            \(counted(info.activeProcessorCount, "processor")), \
            \(Int(info.physicalMemory >> 20)) MB
            """
    }

    private static func terminal(_ environment: [String: String]) -> Message {
        let kind = environment["TERM"] ?? "–"
        guard Console.outputIsTerminal else { return "standard output is none; TERM=\(kind)" }
        return Console.outputIsColoured
            ? "\(Console.outputWidth) columns, with colours; TERM=\(kind)"
            : "\(Console.outputWidth) columns, without colours; TERM=\(kind)"
    }

    /// What decides the language, as it is set.
    private static func locale(_ environment: [String: String]) -> Message {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { name in
            environment[name].map { "\(name)=\($0)" }
        }.joined(separator: " ")
        let language = InterfaceLanguage.current.rawValue
        return set.isEmpty
            ? "none is set; messages are in: \(language)"
            : "\(set); messages are in: \(language)"
    }

    private static var encodings: String {
        TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    }

    private static var helpers: Message {
        if let path = Helpers.pdftotext { return "pdftotext: \(path)" }
        return "pdftotext: not found; PDF is not read without it"
    }

    private static func outcome(_ test: SelfTest) -> Message {
        test.isFine ? "fine" : "WRONG: \(test.faults.joined(separator: "; "))"
    }
}
