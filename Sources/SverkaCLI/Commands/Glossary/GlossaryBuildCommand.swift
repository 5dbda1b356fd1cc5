import Sverka

/// `sverka glossary build`.
struct GlossaryBuildCommand: Command {
    static let name = "glossary build"
    static let summary = "extract terms with their renderings"
    static let arguments = "PATH... | --ru FILE --en FILE"
    static let examples = [
        "sverka glossary build articles -o glossary.tsv",
        "sverka glossary build archive/2025 --partial -o 2025.counts",
        "sverka glossary build --partial --stream < part.jsonl > part.counts",
        "sverka glossary build --ru a.ru.txt --en a.en.txt --lines -o glossary.tsv",
    ]

    struct Flags: OptionGroup {
        let pair = PairOptions()
        let output = SharedOption.output
        let partial = Option(
            "partial", help: "write counts for 'glossary add' and no glossary yet")
        let stream = SharedOption.stream
        let keep = SharedOption.keep
        let fresh = SharedOption.fresh
        let glossaries = GlossaryOptions()
        let thresholds = ThresholdOptions()
        let shared = SharedOptions()
    }

    private let options: Options<Flags>
    private let plan: Plan
    private let pair: FilePair?

    init(_ options: Options<Flags>) throws(UsageError) {
        if options.stream {
            try options.allowStream([
                ("ru", options.pair.ru != nil), ("en", options.pair.en != nil),
                ("fresh", options.fresh),
            ])
            guard options.partial else {
                throw UsageError("--stream goes with --partial", command: Self.self)
            }
        }
        pair = options.stream ? nil : try options.pair.files(or: "articles")
        self.options = options
        var plan = Plan(options.shared)
        plan.take(options.glossaries)
        plan.keep = options.keep
        plan.startsFresh = options.fresh
        plan.take(options.thresholds)
        self.plan = plan
    }

    func run() throws(UsageError) -> Int32 {
        if options.stream {
            return CountStream(plan: plan, lines: options.pair.lines, output: options.output).run()
        }
        var plan = Run(plan)
        let output = options.output
        let isPartial = options.partial
        let inputs = Inputs(options.arguments)
        let read = (inputs.files + (pair?.files ?? [])).map(\.path)
        guard plan.mayWrite(output, reading: read, merging: !isPartial), plan.load() else {
            return 2
        }
        // Parts go by the decisions of a glossary that is named, as the sum does.
        guard let earlier = plan.earlierGlossary(at: isPartial ? nil : output) else { return 2 }
        plan.sources.earlier = earlier
        var collected = Collected()
        if let pair {
            do throws(DocumentError) {
                let alignment = try plan.pipeline.alignPair(
                    russian: pair.russian, english: pair.english, lines: pair.lines)
                plan.warn(of: alignment.alignment, pair)
                collected.alignments = [alignment]
            } catch {
                plan.console.message("\(error)")
                return 2
            }
        } else {
            collected = plan.collect(plan.pipeline.align(inputs.files), inputs)
            guard !collected.alignments.isEmpty else { return 2 }
        }
        if isPartial {
            let counts = plan.pipeline.partialCounts(
                collected.alignments.map(\.alignment), plan.sources)
            guard plan.write(counts.bytes(version: Sverka.version), to: output) else { return 2 }
            plan.console.summary(collected.summary + collected.passed)
            return collected.status
        }
        let glossary = plan.pipeline.glossary(
            collected.alignments.map(\.alignment), plan.sources)
        guard plan.replace(plan.marked(glossary.bytes()), at: output) else { return 2 }
        plan.console.summary(
            collected.summary + ", \(counted(glossary.rows.count, "term"))" + collected.passed)
        return collected.status
    }
}
