import Foundation
import Sverka

/// `sverka review`: the main job.
struct ReviewCommand: Command {
    static let name = "review"
    static let summary = "align articles, build their glossary and a page to look at"
    static let arguments = "PATH..."
    static let examples = ["sverka review articles -o out"]
    static let notes = """
        Decisions in an earlier DIR/alignment.tsv and DIR/glossary.tsv are kept.
        """

    struct Flags: OptionGroup {
        let output = Option(
            "output", short: "o", .folder,
            help: "the folder for alignment.tsv, glossary.tsv and review.html")
        let unit = SharedOption.unit
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
        plan.startsFresh = options.fresh
        plan.take(options.thresholds)
        plan.alignsByGlossaries = true
        self.plan = plan
    }

    func run() throws(UsageError) -> Int32 {
        var plan = Run(plan)
        let console = plan.console
        let alignmentPath = folder + "/alignment.tsv", glossaryPath = folder + "/glossary.tsv"
        let pagePath = folder + "/review.html"
        let products: Set = ["alignment.tsv", "glossary.tsv", "review.html"]
        let inputs = Inputs(
            options.arguments,
            except: Inputs.Output(folder: folder, isProduct: products.contains))
        let read = inputs.files.map(\.path)
        guard plan.mayWrite([alignmentPath, pagePath], reading: read),
            plan.mayWrite(glossaryPath, reading: read, keepsGlossary: true)
        else { return 2 }
        guard plan.load() else { return 2 }
        do throws(OutputError) {
            try Files.prepare(folder: folder)
        } catch {
            console.message("\(error)")
            return 2
        }
        guard let review = plan.earlierAlignments(at: alignmentPath),
            let earlier = plan.earlierGlossary(at: glossaryPath)
        else { return 2 }
        plan.sources.earlier = earlier
        let pipeline = plan.pipeline, sources = plan.sources
        let (outcomes, known) = Parallel.both(jobs: pipeline.jobs) {
            pipeline.align(inputs.files, decisions: review.decisions)
        } _: {
            pipeline.known(sources)
        }
        let collected = plan.collect(outcomes, inputs)
        guard !collected.alignments.isEmpty else { return 2 }
        let kept = Kept(review.decisions, collected.alignments)
        kept.report(console)
        let alignments = collected.alignments
        let counts = pipeline.count(alignments, known, marking: true)
        let (glossary, table) = Parallel.both(jobs: pipeline.jobs) {
            pipeline.glossary(counts, known, sources)
        } _: {
            AlignmentTable.bytes(
                alignments, lost: kept.lost, absent: kept.absent, otherColumns: review.otherColumns)
        }
        let page = pipeline.reviewPage(alignments, counts, glossary)
        guard plan.replace(plan.marked(table), at: alignmentPath),
            plan.replace(plan.marked(glossary.bytes()), at: glossaryPath),
            plan.write(page, to: pagePath)
        else { return 2 }
        console.summary(
            collected.summary + ", \(counted(glossary.rows.count, "term"))" + kept.summary
                + " → \(folder)" + Self.passed(inputs))
        return collected.status
    }

    /// How many files of folders were passed over, and why.
    static func passed(_ inputs: Inputs) -> String {
        guard !inputs.passedOver.isEmpty else { return "" }
        let parts = inputs.passedOver.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return "; passed over: " + parts.joined(separator: ", ")
    }
}
