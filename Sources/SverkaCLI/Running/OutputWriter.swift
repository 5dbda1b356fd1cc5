import Sverka

/// Writes results, whole or not at all, and over nothing that the run reads.
struct OutputWriter {
    let plan: Plan
    let console: Console

    /// Whether outputs can be written: none is a folder, or a file that the run
    /// reads, glossaries and word lists too; else a message says why not.
    ///
    /// - Parameters:
    ///   - paths: what is read.
    ///   - keepsGlossary: whether decisions of an earlier glossary there are
    ///     kept, so that writing over one that was given loses nothing.
    func mayWrite(_ outputs: [String], reading paths: [String], keepsGlossary: Bool) -> Bool {
        let outputs = outputs.filter { $0 != "-" }
        if let folder = outputs.first(where: { $0.hasSuffix("/") || Files.isFolder($0) }) {
            console.message("\(folder): is a folder; name a file in it")
            return false
        }
        let there = outputs.compactMap { path in
            (try? FileStatus(path)).flatMap { $0.kind == .file ? (path, $0.identity) : nil }
        }
        guard !there.isEmpty else { return true }
        let paths = paths + plan.dictionaries + (keepsGlossary ? [] : plan.glossaries)
        let read = Set(paths.compactMap { (try? FileStatus($0))?.identity })
        guard let (path, _) = there.first(where: { read.contains($0.1) }) else { return true }
        console.message(
            "\(path): is read in this run and would be written over; give another name with -o")
        return false
    }

    /// A table with a byte-order mark where it was asked for.
    func marked(_ table: [UInt8]) -> [UInt8] {
        plan.marksTables ? [0xEF, 0xBB, 0xBF] + table : table
    }

    /// Writes a result to a path or to standard output; false, with a message,
    /// where that can't be done.
    func write(_ bytes: [UInt8], to path: String?) -> Bool {
        guard let path, path != "-" else { return console.output(bytes) }
        do throws(OutputError) {
            try Files.write(bytes, to: path)
            return true
        } catch {
            console.message("\(error)")
            return false
        }
    }

    /// Writes a result over an earlier one, which `--fresh` keeps beside it.
    func replace(_ bytes: [UInt8], at path: String?) -> Bool {
        guard plan.startsFresh, let path, path != "-", Files.exists(path) else {
            return write(bytes, to: path)
        }
        do throws(OutputError) {
            let aside = try Files.setAside(path)
            guard write(bytes, to: path) else {
                try Files.move(aside, to: path)
                return false
            }
            console.summary("\(path) kept as \(aside)")
            return true
        } catch {
            console.message("\(error)")
            return false
        }
    }
}
