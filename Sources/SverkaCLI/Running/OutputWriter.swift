import Sverka

/// Writes results, whole or not at all, and over nothing that the run reads or
/// that a person has decided.
struct OutputWriter {
    let plan: Plan
    let console: Console
    let snapshots: TableSnapshots

    // MARK: Whether it may be written

    /// Whether outputs can be written: none is a folder, a file that the run
    /// reads, glossaries and word lists too, or a table with decisions; else a
    /// message says why not.
    ///
    /// - Parameters:
    ///   - paths: what is read.
    ///   - merging: whether decisions of earlier tables there are kept, so that
    ///     writing over one loses nothing, nor over a glossary that was given.
    func mayWrite(_ outputs: [String], reading paths: [String], merging: Bool) -> Bool {
        let outputs = outputs.filter { $0 != "-" }
        if let folder = outputs.first(where: { $0.hasSuffix("/") || Files.isFolder($0) }) {
            console.message("\(folder): is a folder; name a file in it")
            return false
        }
        let there = outputs.compactMap { path in
            (try? FileStatus(path)).flatMap { $0.kind == .file ? (path, $0.identity) : nil }
        }
        let paths = paths + plan.dictionaries + (merging ? [] : plan.glossaries)
        let read = Set(paths.compactMap { (try? FileStatus($0))?.identity })
        if let (path, _) = there.first(where: { read.contains($0.1) }) {
            console.message(
                "\(path): is read in this run and would be written over; give another name with -o")
            return false
        }
        if !merging, !plan.startsFresh,
            let (path, _) = there.first(where: { ReviewedTable.holdsDecisions($0.0) })
        {
            console.message(
                "\(path): holds a reviewer's decisions, which would be written over; "
                    + "give another name with -o")
            return false
        }
        return true
    }

    // MARK: Writing

    /// A table with a byte-order mark where it was asked for.
    func marked(_ table: [UInt8]) -> [UInt8] {
        plan.marksTables ? [0xEF, 0xBB, 0xBF] + table : table
    }

    /// Writes a result to a path or to standard output; false, with a message,
    /// where that can't be done.
    func write(_ bytes: [UInt8], to path: String?) -> Bool {
        guard let path, path != "-" else { return console.output(bytes) }
        return said { () throws(OutputError) in try Files.write(bytes, to: path) }
    }

    /// Writes a result over an earlier one, which `--fresh` keeps beside it.
    ///
    /// A table with decisions is kept as `NAME.tsv.bak`. One that somebody has
    /// saved since the run began is left alone, and the result goes beside it.
    ///
    /// - Parameter units: the table of units that goes beside an alignment.
    /// - Returns: false, with a message, where the result does not stand under
    ///   its name.
    func replace(_ bytes: [UInt8], at path: String?, units: [UInt8]? = nil) -> Bool {
        guard let path, path != "-" else { return console.output(bytes) }
        var batch = ResultBatch(self)
        batch.add(table: bytes, to: path, units: units)
        return batch.finish(isWhole: true)
    }

    /// Whether something could be done; else a message says why not.
    func said(_ body: () throws(OutputError) -> Void) -> Bool {
        do throws(OutputError) {
            try body()
            return true
        } catch {
            console.message("\(error)")
            return false
        }
    }
}
