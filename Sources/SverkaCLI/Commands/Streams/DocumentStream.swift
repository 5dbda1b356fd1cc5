import Sverka

/// Documents that come in on standard input as JSON lines, and results that go
/// out as they are made, in the same order.
///
/// Of a line that is no document, or whose text can't be worked on, an object
/// with `error`, `line` and, where it is known, `document` stands in its place;
/// the rest goes on.
struct DocumentStream {
    private let run: Run
    private let output: String?
    /// Where what is said of bad lines goes instead of among the results.
    private let keepFault: (([UInt8]) -> Void)?
    /// A file, which is put in place as a whole at the end.
    private let staged = StagedFiles()
    private var file: StagedFiles.Growing?
    private var line = 0
    private(set) var done = 0
    private(set) var bad = 0

    /// What was made of a document: a line, or why there is none.
    typealias Made = Result<[UInt8], StreamedDocument.Fault>

    private struct Problem: Encodable {
        var document: String?
        var error: String
        var line: Int
    }

    /// Bytes of documents that are worked on together at most, over a whole line.
    private static let batch = 1 << 20

    /// - Parameter output: a path; standard output where it is nil or `-`.
    init(_ run: Run, output: String?, keepingFaults keep: (([UInt8]) -> Void)? = nil) {
        (self.run, self.output) = (run, output == "-" ? nil : output)
        keepFault = keep
    }

    /// A run that is ready to read documents from standard input; nil, with a
    /// message, where it can't be.
    static func run(_ plan: Plan, output: String?) -> Run? {
        var plan = plan
        plan.encoding = .utf8
        var run = Run(plan)
        return run.mayWrite(output, reading: ["-"]) && run.load() ? run : nil
    }

    /// Works on all documents as they come.
    ///
    /// - Parameter work: what to make of some documents, in their order.
    /// - Returns: false, with a message, where nothing more can be read or written.
    mutating func forEach(_ work: ([StreamedDocument]) -> [Made]) -> Bool {
        guard begin() else { return false }
        var rest: [UInt8] = []
        while true {
            let piece: [UInt8]
            do throws(SystemError) {
                piece = try Descriptor.readSome(0, limit: Self.batch)
            } catch {
                run.console.message("standard input can't be read: \(error)")
                return false
            }
            // A piece that ends no line is not looked through again.
            guard let end = piece.isEmpty ? 0 : piece.lastIndex(of: 0x0A).map({ $0 + 1 }) else {
                rest += piece
                continue
            }
            rest += piece[..<end]
            guard take(rest, work) else { return false }
            if piece.isEmpty { break }
            rest = Array(piece[end...])
        }
        guard let file else { return true }
        return run.outputs.said { () throws(OutputError) in
            try Interruption.holding { () throws(OutputError) in try staged.put(file.file) }
        }
    }

    /// Opens what is written to.
    private mutating func begin() -> Bool {
        guard let output else { return true }
        do throws(OutputError) {
            file = try staged.grow(output)
            return true
        } catch {
            run.console.message("\(error)")
            return false
        }
    }

    /// Whole lines.
    private mutating func take(
        _ lines: [UInt8], _ work: ([StreamedDocument]) -> [Made]
    ) -> Bool {
        var documents: [StreamedDocument] = []
        var entries: [(line: Int, fault: StreamedDocument.Fault?)] = []
        var parts = lines.split(separator: 0x0A, omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true { parts.removeLast() }
        for part in parts {
            line += 1
            if part.allSatisfy({ $0 <= 0x20 }) { continue }
            do throws(StreamedDocument.Fault) {
                documents.append(try StreamedDocument(parsing: part))
                entries.append((line, nil))
            } catch {
                entries.append((line, error))
            }
        }
        guard !entries.isEmpty else { return true }
        let made = documents.isEmpty ? [] : work(documents)
        var out: [UInt8] = []
        var next = 0
        for (line, fault) in entries {
            if let fault {
                out += problem(fault, nil, line)
            } else {
                switch made[next] {
                case .success(let bytes):
                    out += bytes
                    done += 1
                case .failure(let fault): out += problem(fault, documents[next].name, line)
                }
                next += 1
            }
        }
        return write(out)
    }

    private mutating func problem(
        _ fault: StreamedDocument.Fault, _ document: String?, _ line: Int
    ) -> [UInt8] {
        bad += 1
        let bytes = JSON.line(Problem(document: document, error: "\(fault.message)", line: line))
        guard let keepFault else { return bytes }
        keepFault(bytes)
        return []
    }

    private func write(_ out: [UInt8]) -> Bool {
        guard let file else { return out.isEmpty || run.console.output(out) }
        return run.outputs.said { () throws(OutputError) in try file.write(out) }
    }

    /// For the end.
    var summary: Message {
        let documents = counted(done, "document")
        return bad > 0 ? "\(documents), \(counted(bad, "bad line"))" : documents
    }

    /// 2 where a line was bad, else as it is given.
    func status(_ usual: Int32 = 0) -> Int32 { bad > 0 ? 2 : usual }
}

extension SharedOption {
    static let stream = Option(
        "stream", help: "read documents from standard input and write results, a JSON line each")
}

extension Options {
    /// Sees to it that nothing is given that a stream does not go with.
    ///
    /// - Parameter others: options by their names, and whether they were given.
    func allowStream(_ others: [(name: String, isGiven: Bool)]) throws(UsageError) {
        if let word = arguments.first {
            throw UsageError(
                "'\(word)': --stream reads standard input; leave files out", command: command)
        }
        if let other = others.first(where: { $0.isGiven }) {
            throw UsageError("--stream does not go with --\(other.name)", command: command)
        }
    }
}
