import Sverka

/// `sverka align`.
struct AlignCommand {
    private let plan: Plan
    private let pair: FilePair?

    init(_ options: Options) throws(UsageError) {
        pair = try options.pair("articles")
        plan = try Plan(options)
    }

    func run() throws(UsageError) -> Int32 {
        var plan = plan
        guard plan.load() else { return 2 }
        let options = plan.options
        let output = options.value("output")
        let folder = pair == nil && (output.map { $0.hasSuffix("/") || Self.isFolder($0) } ?? false)
        if folder, let output { return try intoFolder(plan, Inputs.normalised(output)) }
        let format = try format(output)
        plan.pipeline.givesEvidence = type(of: format).showsEvidence
        let isTable = type(of: format).name == "tsv"
        if options.has("fresh"), let output, output != "-", !plan.setAside(output) { return 2 }
        let keep =
            options.value("keep")
            ?? (isTable && output != "-" ? output.flatMap { Files.exists($0) ? $0 : nil } : nil)
        guard let decisions = plan.decisions(keep) else {
            plan.console.message("nothing was written; mend the table or use --fresh")
            return 2
        }
        var collected: Plan.Collected
        if let pair {
            guard let alignment = align(pair, plan, decisions) else { return 2 }
            collected = Plan.Collected()
            collected.alignments = [alignment]
        } else {
            let inputs = Inputs(options.arguments)
            collected = plan.collect(
                plan.pipeline.align(inputs.files, decisions: decisions), inputs)
        }
        guard !collected.alignments.isEmpty else { return 2 }
        let kept = Kept(decisions, collected.alignments)
        kept.report(plan.console)
        let bytes =
            isTable
            ? plan.marked(
                AlignmentTable.bytes(
                    collected.alignments, lost: kept.lost, absent: kept.absent))
            : format.bytes(collected.alignments)
        guard plan.write(bytes, to: output) else { return 2 }
        plan.console.summary(collected.summary + (isTable ? kept.summary : ""))
        return collected.status
    }

    private static func isFolder(_ path: String) -> Bool {
        Files.isFolder(path)
    }

    private func align(
        _ pair: FilePair, _ plan: Plan, _ decisions: [String: Decisions]
    ) -> Alignment? {
        do throws(DocumentError) {
            return try plan.pipeline.alignPair(
                russian: pair.russian, english: pair.english, lines: pair.lines,
                decisions: decisions)
        } catch {
            plan.console.message("\(error)")
            return nil
        }
    }

    /// `--format`, else by the output's ending, else text on a terminal and
    /// TSV elsewhere.
    private func format(_ output: String?) throws(UsageError) -> any AlignmentFormat {
        if let name = plan.options.value("format"), let format = AlignmentFormats.named(name) {
            return format
        }
        if let output, output != "-" {
            guard let format = AlignmentFormats.forFile(output) else {
                throw UsageError(
                    "\(output): which format is that? say it with --format",
                    command: plan.options.command)
            }
            return format
        }
        return AlignmentFormats.named(Console.outputIsTerminal ? "text" : "tsv")!
    }

    /// One table for each article.
    private func intoFolder(_ plan: Plan, _ folder: String) throws(UsageError) -> Int32 {
        do throws(OutputError) {
            try Files.prepare(folder: folder)
        } catch {
            plan.console.message("\(error)")
            return 2
        }
        let inputs = Inputs(plan.options.arguments, except: folder)
        let name = plan.options.value("format") ?? "tsv"
        guard let format = AlignmentFormats.named(name) else { return 64 }
        var plan = plan
        plan.pipeline.givesEvidence = type(of: format).showsEvidence
        let ending = name == "text" ? "aligned.txt" : type(of: format).extensions[0]
        guard var decisions = plan.decisions(plan.options.value("keep")) else {
            plan.console.message("nothing was written; mend the table")
            return 2
        }
        var paths: [String: String] = [:]
        var taken: [String: String] = [:]
        for file in inputs.files {
            let path = "\(folder)/\(Self.stem(file.path)).\(ending)"
            if let other = taken[path] {
                plan.console.message(
                    "\(file.path) and \(other) would both be written to \(path); give them in two calls"
                )
                return 2
            }
            taken[path] = file.path
            paths[file.path] = path
            guard name == "tsv", Files.exists(path) else { continue }
            if plan.options.has("fresh") {
                guard plan.setAside(path) else { return 2 }
                continue
            }
            guard let earlier = plan.decisions(path) else {
                plan.console.message("nothing was written; mend the table or use --fresh")
                return 2
            }
            // The table is this article's, however its path was spelled then.
            if let mine = earlier[file.path] ?? (earlier.count == 1 ? earlier.first?.value : nil) {
                decisions[file.path] = mine
            }
        }
        let collected = plan.collect(
            plan.pipeline.align(inputs.files, decisions: decisions), inputs)
        let kept = Kept(
            decisions.filter { paths[$0.key] != nil }, collected.alignments)
        kept.report(plan.console)
        for alignment in collected.alignments {
            guard let path = paths[alignment.document] else { continue }
            let bytes =
                name == "tsv"
                ? plan.marked(
                    AlignmentTable.bytes(
                        [alignment], lost: kept.lost.filter { $0.document == alignment.document }))
                : format.bytes([alignment])
            guard plan.write(bytes, to: path) else { return 2 }
        }
        plan.console.summary(collected.summary + " → \(folder)")
        return collected.status
    }

    private static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? "article"
        if name == "-" { return "stdin" }
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
        return String(name[..<point])
    }
}
