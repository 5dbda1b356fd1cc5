import Foundation
import Sverka

/// `sverka review`: the main job.
struct ReviewCommand {
    private let plan: Plan
    private let folder: String

    init(_ options: Options) throws(UsageError) {
        guard !options.arguments.isEmpty else {
            throw UsageError("which articles? give files or folders", command: options.command)
        }
        guard let folder = options.value("output") else {
            throw UsageError("where to? give a folder with -o DIR", command: options.command)
        }
        self.folder = Inputs.normalised(folder)
        plan = try Plan(options)
    }

    func run() throws(UsageError) -> Int32 {
        var plan = plan
        let console = plan.console
        guard plan.load() else { return 2 }
        do throws(OutputError) {
            try Files.prepare(folder: folder)
        } catch {
            console.message("\(error)")
            return 2
        }
        let alignmentPath = folder + "/alignment.tsv", glossaryPath = folder + "/glossary.tsv"
        if plan.options.has("fresh") {
            guard plan.setAside(alignmentPath), plan.setAside(glossaryPath) else { return 2 }
        }
        guard let decisions = plan.decisions(Files.exists(alignmentPath) ? alignmentPath : nil)
        else {
            console.message("nothing was written; mend the table or use --fresh")
            return 2
        }
        var earlier: Glossary?
        if Files.exists(glossaryPath) {
            guard let glossary = plan.glossary(glossaryPath) else {
                console.message("nothing was written; mend the table or use --fresh")
                return 2
            }
            earlier = glossary
        }
        let inputs = Inputs(plan.options.arguments, except: folder)
        let pipeline = plan.pipeline, sources = plan.sources
        let (outcomes, known) = Parallel.both(jobs: pipeline.jobs) {
            pipeline.align(inputs.files, decisions: decisions)
        } _: {
            pipeline.known(sources)
        }
        let collected = plan.collect(outcomes, inputs)
        guard !collected.alignments.isEmpty else {
            if inputs.files.isEmpty, inputs.problems.isEmpty {
                console.message("no articles found; text, Markdown, HTML and DOCX files are read")
            }
            return 2
        }
        let kept = Kept(decisions, collected.alignments)
        kept.report(console)
        let alignments = collected.alignments
        let counts = pipeline.count(alignments, known)
        let (built, table) = Parallel.both(jobs: pipeline.jobs) {
            pipeline.glossary(counts, known, sources.thresholds)
        } _: {
            AlignmentTable.bytes(alignments, lost: kept.lost, absent: kept.absent)
        }
        let glossary = earlier.map { built.keeping($0) } ?? built
        let page = pipeline.reviewPage(alignments, counts, glossary)
        let outputs: [(String, [UInt8])] = [
            (alignmentPath, plan.marked(table)),
            (glossaryPath, plan.marked(glossary.bytes())),
            (folder + "/review.html", page),
        ]
        for (path, bytes) in outputs {
            guard plan.write(bytes, to: path) else { return 2 }
        }
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

/// What became of a reviewer's decisions that are in no row of this run.
struct Kept {
    /// Decisions that can't be followed, by document.
    private(set) var lost: [(document: String, decision: Decisions.Lost)] = []
    /// Decisions, and rows with a note, of articles that were not given.
    private(set) var absent: [(document: String, decision: Decisions.Decision)] = []

    init(_ decisions: [String: Decisions], _ alignments: [Alignment]) {
        let byDocument = Dictionary(
            alignments.map { ($0.document, $0) }, uniquingKeysWith: { a, _ in a })
        for (document, decided) in decisions.sorted(by: { $0.key < $1.key }) {
            if let alignment = byDocument[document] {
                lost += decided.lost(russian: alignment.russian, english: alignment.english)
                    .map { (document, $0) }
            } else {
                let noted = decided.proposed.filter { !$0.note.isEmpty }
                absent += (decided.decisions + noted).map { (document, $0) }
            }
        }
    }

    func report(_ console: Console) {
        for (document, lost) in lost {
            let decision = lost.decision
            let numbers = [decision.russian, decision.english].map {
                $0.map(\.description).joined(separator: "+")
            }
            let row = "\(decision.status.rawValue) row \(numbers[0])|\(numbers[1])"
            switch lost.reason {
            case .gone where decision.remark == lost.reason.remark: continue
            case .gone:
                console.message(
                    "\(document): \(row): its text is gone; the row is kept with a note")
            case .noSuchUnit(let number):
                console.message(
                    "\(decision.origin): \(row): \(document) has no unit \(number); "
                        + "the row is kept with a note, mend the number")
            case .taken(let number):
                console.message(
                    "\(decision.origin): \(row): an accepted row before it has unit \(number); "
                        + "the row is kept with a note, mend one of the two")
            }
        }
    }

    /// For the closing summary: `, 3 rows of 1 article not given kept`.
    var summary: String {
        guard !absent.isEmpty else { return "" }
        let articles = Set(absent.map(\.document)).count
        return ", \(counted(absent.count, "row")) of \(counted(articles, "article")) not given kept"
    }
}
