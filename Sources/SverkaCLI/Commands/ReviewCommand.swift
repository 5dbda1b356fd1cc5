import Foundation
import Sverka

/// `sverka review`: the main job.
struct ReviewCommand: Command {
    static let name = "review"
    static let summary = "align articles, build their glossary and a page to look at"
    static let arguments = "PATH..."
    static let examples = ["sverka review articles -o out"]
    static let notes = """
        Decisions in an earlier DIR/alignment.tsv and DIR/glossary.tsv are kept, and
        those of --keep laid over them; where they differ, the folder's stand.
        """

    struct Flags: OptionGroup {
        let output = Option(
            "output", short: "o", .folder,
            help: "the folder for alignment.tsv, glossary.tsv and review.html")
        let unit = SharedOption.unit
        let keep = SharedOption.keep
        let fresh = SharedOption.fresh
        let glossaries = GlossaryOptions()
        let thresholds = ThresholdOptions()
        let shared = SharedOptions()
    }

    private let options: Options<Flags>
    private let plan: Plan
    private let folder: String

    init(_ options: Options<Flags>) throws(UsageError) {
        guard !options.arguments.isEmpty else {
            throw UsageError("which articles? give files or folders", command: options.command)
        }
        guard let folder = options.output else {
            throw UsageError("where to? give a folder with -o DIR", command: options.command)
        }
        self.folder = Inputs.normalised(folder)
        self.options = options
        var plan = Plan(options.shared)
        plan.take(options.glossaries)
        plan.unit = options.unit
        plan.keep = options.keep
        plan.startsFresh = options.fresh
        plan.take(options.thresholds)
        plan.alignsByGlossaries = true
        self.plan = plan
    }

    /// What the run writes.
    private var alignmentPath: String { folder + "/alignment.tsv" }
    private var glossaryPath: String { folder + "/glossary.tsv" }
    private var pagePath: String { folder + "/review.html" }
    private static let products = ["alignment.tsv", "glossary.tsv", "review.html"]

    /// Whether a name is one of the run's, or of what it keeps beside them:
    /// `alignment.tsv.units`, `glossary.tsv.bak`.
    private static func isProduct(_ name: String) -> Bool {
        Desk.isPage(name) || products.contains { name == $0 || name.hasPrefix($0 + ".") }
    }

    func run() throws(UsageError) -> Int32 {
        var run = Run(plan)
        let inputs = Inputs(
            options.arguments,
            except: Inputs.Output(folder: folder, isProduct: Self.isProduct))
        let read = inputs.files.map(\.path) + plan.keep
        guard run.mayWrite(alignmentPath, glossaryPath, reading: read, merging: true),
            run.mayWrite(pagePath, reading: read), run.load(), run.prepare(folder),
            let kept = run.kept(),
            let review = run.earlierAlignments(at: alignmentPath, keep: kept.alignments),
            let earlier = run.earlierGlossary(at: glossaryPath, keep: kept.glossaries)
        else { return 2 }
        run.sources.earlier = earlier
        let pipeline = run.pipeline, sources = run.sources
        let (outcomes, known) = Parallel.both(jobs: pipeline.jobs) {
            pipeline.align(inputs.files, review: review)
        } _: {
            pipeline.known(sources)
        }
        let collected = run.collect(outcomes, inputs)
        let outcome = collected.outcome
        guard !collected.alignments.isEmpty, run.report(outcome) else { return 2 }
        let alignments = collected.alignments
        let counts = pipeline.count(alignments.map(\.alignment), known, marking: true)
        let (glossary, tables) = Parallel.both(jobs: pipeline.jobs) {
            pipeline.glossary(counts, known, sources)
        } _: {
            AlignmentOutput(alignments, review)
        }
        var content = Desk.Content(
            id: earlierPage ?? Desk.id(folder: folder, alignments))
        content.sentences = plan.unit == .sentence
        content.otherColumns = review.otherColumns
        content.glossary = glossary
        let pages = pipeline.reviewPages(alignments, counts, content)
        var results = ResultBatch(run.outputs)
        results.add(table: run.marked(tables.table), to: alignmentPath, units: tables.units)
        results.add(table: run.marked(glossary.bytes()), to: glossaryPath)
        for page in pages { results.add(page.bytes, to: "\(folder)/\(page.name)") }
        let isWritten = results.finish(isWhole: true)
        run.console.summary(
            collected.summary + ", \(counted(glossary.rows.count, "term"))" + tables.summary
                + " → \(folder)" + outcome.summary + collected.passed)
        for line in collected.leftOut { run.console.summary(line) }
        return isWritten ? collected.status : 2
    }

    /// The id of the tables that the page in the folder is of; nil where there is
    /// none, or a new start was asked for.
    private var earlierPage: String? {
        plan.startsFresh ? nil : (try? Files.read(pagePath)).flatMap(Desk.id)
    }
}
