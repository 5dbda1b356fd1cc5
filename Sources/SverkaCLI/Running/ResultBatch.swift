import Sverka

/// Results that are written aside as they are made, and put in place together
/// when all stand.
///
/// What is put in place first is what nothing is lost without: a copy of the
/// decisions that were there, then the table of units, then the table over the
/// earlier one. So there is no moment without a table.
struct ResultBatch {
    /// A result on its way.
    private struct Step {
        var path: String
        /// Nil where the table that is there has these bytes already.
        var result: StagedFiles.File?
        var units: StagedFiles.File?
        /// What is there, to be kept beside the result.
        var kept: (table: StagedFiles.File, units: StagedFiles.File?)?
        /// Of a result that is not written.
        var bytes: [UInt8] = []
    }

    private let outputs: OutputWriter
    private let staged = StagedFiles()
    private var steps: [Step] = []
    /// Whether all could be written so far.
    private(set) var isFine = true

    init(_ outputs: OutputWriter) { self.outputs = outputs }

    private var console: Console { outputs.console }
    private var snapshots: TableSnapshots { outputs.snapshots }

    // MARK: Writing aside

    /// Writes a result that nothing of an earlier one is kept of.
    mutating func add(_ bytes: [UInt8], to path: String) {
        add { batch throws(OutputError) in
            batch.steps.append(Step(path: path, result: try batch.staged.stage(bytes, for: path)))
        }
    }

    /// Writes a table over an earlier one.
    ///
    /// - Parameter units: the table of units that goes beside an alignment.
    mutating func add(table bytes: [UInt8], to path: String, units: [UInt8]? = nil) {
        if (try? FileStatus(path))?.kind == .stream { return add(bytes, to: path) }
        add { batch throws(OutputError) in
            var step = Step(path: path)
            let before = batch.snapshots[path]
            if before?.bytes == bytes, !batch.isFresh(path) {
                step.bytes = bytes
            } else {
                step.result = try batch.staged.stage(bytes, for: path)
                try batch.keep(before, &step)
            }
            step.units = try batch.staged(units, beside: path)
            batch.steps.append(step)
        }
    }

    private mutating func add(_ body: (inout ResultBatch) throws(OutputError) -> Void) {
        do throws(OutputError) {
            try body(&self)
        } catch {
            console.message("\(error)")
            isFine = false
        }
    }

    /// Whether what stands at a path is put aside.
    private func isFresh(_ path: String) -> Bool { outputs.plan.startsFresh && Files.exists(path) }

    /// Copies what is there, if it is to be kept.
    private func keep(
        _ before: TableSnapshots.Snapshot?, _ step: inout Step
    ) throws(OutputError) {
        let path = step.path
        if isFresh(path) {
            guard let old = before?.bytes ?? (try? Files.read(path)) else { return }
            let table = try staged.stage(old, for: path + ".old", like: path)
            let place = AlignmentReview.unitPath(beside: path)
            var units: StagedFiles.File?
            if let old = try? Files.read(place) {
                units = try staged.stage(old, for: place + ".old", like: place)
            }
            step.kept = (table, units)
        } else if let old = before?.bytes, before?.hasDecisions == true {
            step.kept = (try staged.stage(old, for: path + ".bak"), nil)
        }
    }

    private func staged(
        _ units: [UInt8]?, beside path: String
    ) throws(OutputError) -> StagedFiles.File? {
        guard let units else { return nil }
        let place = AlignmentReview.unitPath(beside: path)
        if let old = try? Files.read(place), old == units, !isFresh(path) { return nil }
        return try staged.stage(units, for: place)
    }

    // MARK: Putting in place

    /// Puts all in place that could be written.
    ///
    /// - Parameter isWhole: whether nothing is put in place where something
    ///   could not be written.
    /// - Returns: false, with a message, where a result does not stand under its
    ///   name.
    mutating func finish(isWhole: Bool = false) -> Bool {
        if isWhole, !isFine { return false }
        Interruption.holding {
            for step in steps { add { batch throws(OutputError) in try batch.place(step) } }
        }
        steps = []
        return isFine
    }

    private mutating func place(_ step: Step) throws(OutputError) {
        if snapshots.hasChanged(step.path) { return try placeBeside(step) }
        if let (table, units) = step.kept {
            if isFresh(step.path) {
                let aside = Files.freeName(step.path + ".old")
                if let units { try staged.put(units, at: AlignmentReview.unitPath(beside: aside)) }
                try staged.put(table, at: aside)
                console.summary("\(step.path) kept as \(aside)")
            } else {
                try staged.put(table)
            }
        }
        if let units = step.units { try staged.put(units) }
        if let result = step.result { try staged.put(result) }
    }

    /// Somebody has saved the table while the run was at work.
    private mutating func placeBeside(_ step: Step) throws(OutputError) {
        let beside = Files.freeName(step.path + ".new")
        if let units = step.units {
            try staged.put(units, at: AlignmentReview.unitPath(beside: beside))
        }
        if let result = step.result {
            try staged.put(result, at: beside)
        } else {
            try Files.write(step.bytes, to: beside)
        }
        isFine = false
        console.message(
            "\(step.path): was changed while this run was at work, and is left as it is; "
                + "the result is \(beside)")
    }
}
