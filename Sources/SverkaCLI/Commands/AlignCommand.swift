import Sverka

/// `sverka align`.
struct AlignCommand: Command {
    static let name = "align"
    static let summary = "pair the halves of articles, or two files"
    static let arguments = "FILE... | --ru FILE --en FILE"
    static let examples = [
        "sverka align statement.txt", "sverka align articles/*.txt -o aligned/",
        "sverka align --ru law.ru.txt --en law.en.txt --lines -o law.tsv",
    ]

    struct Flags: OptionGroup {
        let pair = PairOptions()
        let output = SharedOption.output
        let format = Option(
            "format", .choice("NAME", AlignmentFormats.all) { type(of: $0).name },
            help: "what to write")
        let glossary = SharedOption.glossary.saying(
            "a reviewed glossary: rows that go against it are flagged `terms`")
        let unit = SharedOption.unit
        let keep = SharedOption.keep
        let fresh = SharedOption.fresh
        let shared = SharedOptions()
    }

    private let options: Options<Flags>
    private let plan: Plan
    private let pair: FilePair?

    init(_ options: Options<Flags>) throws(UsageError) {
        pair = try options.pair.files(or: "articles")
        self.options = options
        var plan = Plan(options.shared)
        plan.glossaries = options.glossary
        plan.alignsByGlossaries = true
        plan.unit = options.unit
        plan.keep = options.keep
        plan.startsFresh = options.fresh
        self.plan = plan
    }

    func run() throws(UsageError) -> Int32 {
        var plan = Run(plan)
        let output = options.output
        let folder =
            pair == nil && (output.map { $0.hasSuffix("/") || Files.isFolder($0) } ?? false)
        if folder, let output {
            guard plan.load() else { return 2 }
            return try intoFolder(plan, Inputs.normalised(output))
        }
        let inputs = Inputs(options.arguments)
        let read = (inputs.files + (pair?.files ?? [])).map(\.path)
        guard plan.mayWrite(output, reading: read) else { return 2 }
        let format = try format(output)
        guard plan.load() else { return 2 }
        plan.pipeline.givesEvidence = type(of: format).showsEvidence
        let isTable = type(of: format).name == "tsv"
        guard let review = plan.earlierAlignments(at: isTable ? output : nil) else { return 2 }
        var collected: Collected
        if let pair {
            guard let alignment = align(pair, plan, review.decisions) else { return 2 }
            collected = Collected()
            collected.alignments = [alignment]
        } else {
            collected = plan.collect(
                plan.pipeline.align(inputs.files, decisions: review.decisions), inputs)
        }
        guard !collected.alignments.isEmpty else { return 2 }
        let kept = Kept(review.decisions, collected.alignments)
        kept.report(plan.console)
        let bytes =
            isTable
            ? plan.marked(
                AlignmentTable.bytes(
                    collected.alignments, lost: kept.lost, absent: kept.absent,
                    otherColumns: review.otherColumns))
            : format.bytes(collected.alignments)
        guard plan.replace(bytes, at: output) else { return 2 }
        plan.console.summary(collected.summary + (isTable ? kept.summary : ""))
        return collected.status
    }

    private func align(
        _ pair: FilePair, _ plan: Run, _ decisions: [String: Decisions]
    ) -> Alignment? {
        do throws(DocumentError) {
            let alignment = try plan.pipeline.alignPair(
                russian: pair.russian, english: pair.english, lines: pair.lines,
                decisions: decisions)
            plan.warn(of: alignment, pair)
            return alignment
        } catch {
            plan.console.message("\(error)")
            return nil
        }
    }

    /// `--format`, else by the output's ending, else text on a terminal and
    /// TSV elsewhere.
    private func format(_ output: String?) throws(UsageError) -> any AlignmentFormat {
        if let format = options.format { return format }
        if let output, output != "-" {
            guard let format = AlignmentFormats.forFile(output) else {
                throw UsageError(
                    "\(output): which format is that? say it with --format",
                    command: options.command)
            }
            return format
        }
        return AlignmentFormats.named(Console.outputIsTerminal ? "text" : "tsv")!
    }

    /// One table for each article.
    private func intoFolder(_ plan: Run, _ folder: String) throws(UsageError) -> Int32 {
        do throws(OutputError) {
            try Files.prepare(folder: folder)
        } catch {
            plan.console.message("\(error)")
            return 2
        }
        let name = options.format.map { type(of: $0).name } ?? "tsv"
        guard let format = AlignmentFormats.named(name) else { return 64 }
        var plan = plan
        plan.pipeline.givesEvidence = type(of: format).showsEvidence
        let ending = name == "text" ? "aligned.txt" : type(of: format).extensions[0]
        let inputs = Inputs(
            options.arguments,
            except: Inputs.Output(folder: folder) { $0.hasSuffix(".aligned.txt") })
        guard let paths = paths(inputs.files, folder, ending, plan),
            let reviews = plan.earlierAlignments(
                of: inputs.files.map(\.path), in: name == "tsv" ? paths : [:])
        else { return 2 }
        let decisions = reviews.map { ($0.key, $0.value.decisions[$0.key] ?? Decisions()) }
        let collected = plan.collect(
            plan.pipeline.align(
                inputs.files, decisions: Dictionary(uniqueKeysWithValues: decisions)), inputs)
        for alignment in collected.alignments {
            guard let path = paths[alignment.document], let review = reviews[alignment.document]
            else { continue }
            let kept = Kept(review.decisions, [alignment])
            kept.report(plan.console)
            let bytes =
                name == "tsv"
                ? plan.marked(
                    AlignmentTable.bytes(
                        [alignment], lost: kept.lost, otherColumns: review.otherColumns))
                : format.bytes([alignment])
            guard plan.replace(bytes, at: path) else { return 2 }
        }
        plan.console.summary(collected.summary + " → \(folder)")
        return collected.status
    }

    /// Where each article is written to; nil, with a message, where two would
    /// be written to one file, or one over an article.
    private func paths(
        _ files: [Inputs.File], _ folder: String, _ ending: String, _ plan: Run
    ) -> [String: String]? {
        var paths: [String: String] = [:]
        var taken: [String: String] = [:]
        for file in files {
            let path = "\(folder)/\(Self.stem(file.path)).\(ending)"
            if let other = taken[path] {
                plan.console.message(
                    "\(file.path) and \(other) would both be written to \(path); give them in two calls"
                )
                return nil
            }
            taken[path] = file.path
            paths[file.path] = path
        }
        return plan.mayWrite(taken.keys.sorted(), reading: files.map(\.path)) ? paths : nil
    }

    private static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? "article"
        if name == "-" { return "stdin" }
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
        return String(name[..<point])
    }
}
