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
        let alignmentPath = folder + "/alignment.tsv", glossaryPath = folder + "/glossary.tsv"
        let pagePath = folder + "/review.html"
        let products: Set = ["alignment.tsv", "glossary.tsv", "review.html"]
        let inputs = Inputs(
            plan.options.arguments,
            except: Inputs.Output(folder: folder, isProduct: products.contains))
        let read = inputs.files.map(\.path)
        guard plan.mayWrite(alignmentPath, reading: read),
            plan.mayWrite(glossaryPath, reading: read, keepsGlossary: true),
            plan.mayWrite(pagePath, reading: read)
        else { return 2 }
        guard plan.load() else { return 2 }
        do throws(OutputError) {
            try Files.prepare(folder: folder)
        } catch {
            console.message("\(error)")
            return 2
        }
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
            AlignmentTable.bytes(alignments, lost: kept.lost)
        }
        let glossary = earlier.map { built.keeping($0) } ?? built
        let page = pipeline.reviewPage(alignments, counts, glossary)
        let outputs: [(String, [UInt8])] = [
            (alignmentPath, plan.marked(table)),
            (glossaryPath, plan.marked(glossary.bytes())),
            (pagePath, page),
        ]
        for (path, bytes) in outputs {
            guard plan.write(bytes, to: path) else { return 2 }
        }
        console.summary(
            collected.summary + ", \(counted(glossary.rows.count, "term")) → \(folder)"
                + Self.passed(inputs))
        return collected.status
    }

    /// How many files of folders were passed over, and why.
    static func passed(_ inputs: Inputs) -> String {
        guard !inputs.passedOver.isEmpty else { return "" }
        let parts = inputs.passedOver.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return "; passed over: " + parts.joined(separator: ", ")
    }
}

/// What became of a reviewer's decisions.
struct Kept {
    /// Decisions whose text is gone, by document.
    let lost: [(document: String, decision: Decisions.Decision)]

    init(_ decisions: [String: Decisions], _ alignments: [Alignment]) {
        var lost: [(String, Decisions.Decision)] = []
        let byDocument = Dictionary(
            alignments.map { ($0.document, $0) }, uniquingKeysWith: { a, _ in a })
        for (document, decided) in decisions.sorted(by: { $0.key < $1.key }) {
            let alignment = byDocument[document]
            let gone =
                alignment.map {
                    decided.lost(russian: $0.russian, english: $0.english)
                } ?? decided.decisions
            lost += gone.map { (document, $0) }
        }
        self.lost = lost
    }

    func report(_ console: Console) {
        for (document, decision) in lost where !decision.note.contains(Self.note) {
            let numbers = [decision.russian, decision.english].map {
                $0.map(\.description).joined(separator: "+")
            }
            console.message(
                "\(document): \(decision.status.rawValue) row \(numbers[0])|\(numbers[1]): "
                    + "its text is gone; the row is kept with a note")
        }
    }

    static let note = "text gone"
}
