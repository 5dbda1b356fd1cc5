import Sverka

/// `sverka check --stream`.
struct CheckStream {
    let plan: Plan
    let options: Options<CheckCommand.Flags>

    func run() -> Int32 {
        guard let run = DocumentStream.run(plan, output: options.output),
            // The configuration of the folder that the program was started in.
            let groups = CheckGroups(
                [Inputs.File(path: "-", format: .plain)], run.console, isPair: true),
            groups.leaveAlone(options.output, run),
            let (terms, settings) = groups.all.first?.prepared(by: options, run)
        else { return 2 }
        var report = CheckReport()
        var stream = DocumentStream(run, output: options.output)
        let isFine = stream.forEach { [pipeline = run.pipeline] documents in
            let outcomes = pipeline.check(documents, terms, settings, lines: options.pair.lines)
            return zip(documents, outcomes).map { document, outcome in
                Self.line(document.name, outcome, &report)
            }
        }
        run.console.summary(report.summary(isDryRun: false))
        if stream.bad > 0 { run.console.summary(stream.summary) }
        return isFine ? stream.status(report.status(failOn: options.failOn)) : 2
    }

    private static func line(
        _ document: String, _ outcome: Result<Checked, DocumentError>, _ report: inout CheckReport
    ) -> DocumentStream.Made {
        switch outcome {
        case .success(let checked):
            if let error = checked.unread.first { return .failure(.init("\(error)")) }
            report.count(checked)
            return .success(FindingJSON.line(of: checked.findings, in: document))
        case .failure(let error): return .failure(.init("\(error)"))
        }
    }
}
