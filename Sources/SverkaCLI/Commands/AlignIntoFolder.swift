import Sverka

/// `sverka align` with a folder for its output: a file for each article.
struct AlignIntoFolder {
    let plan: Plan
    let arguments: [String]
    let folder: String
    let format: any AlignmentFormat
    /// The rows to write, where not all.
    let filter: StatusFilter?

    private var isTable: Bool { type(of: format).name == AlignmentFormats.tableName }

    func run() -> Int32 {
        var run = Run(plan)
        guard run.load(), run.prepare(folder) else { return 2 }
        let given = given
        let inputs = given.articles
        guard let stored = given.alignments(run) else { return 2 }
        let names = run.pipeline.documentNames(of: inputs.files)
        let documents = inputs.files.flatMap { names[$0.path] ?? [] }
        guard let paths = paths(documents + stored.map(\.document), given.read, run),
            let reviews = run.earlierAlignments(of: documents, in: tables(of: documents, paths))
        else { return 2 }
        let all = reviews.reduce(into: AlignmentReview()) { $0.add($1.value.only([$1.key])) }
        var collected = given.aligned(
            run, review: all, evidence: type(of: format).showsEvidence)
        let outcome = collected.outcome
        guard run.report(outcome) else { return 2 }
        collected.alignments = stored + collected.alignments
        for article in collected.alignments where paths[article.document] == nil {
            run.console.message(
                "\(article.document): not written; give the archive that it is in as a file")
            collected.failed += 1
        }
        collected.alignments.removeAll { paths[$0.document] == nil }
        let written = filter?.rows(of: collected.alignments) ?? collected.alignments
        var results = ResultBatch(run.outputs)
        for alignment in written {
            let review = reviews[alignment.document] ?? AlignmentReview()
            add(alignment, to: paths[alignment.document] ?? "", review, run, &results)
        }
        let isWritten = results.finish()
        let complaint = filter?.complaint(of: written, among: collected.alignments, all)
        if let complaint { run.console.message(complaint) }
        run.console.summary(
            collected.summary + (filter?.summary(of: written) ?? "") + " → \(folder)"
                + outcome.summary + collected.passed)
        guard isWritten else { return 2 }
        return complaint == nil ? collected.status : 1
    }

    /// What is read: where rows are picked by their status, also alignments that
    /// tables hold.
    private var given: GivenAlignments {
        let output = Inputs.Output(folder: folder) { $0.hasSuffix(Self.textEnding) }
        return filter == nil
            ? GivenAlignments(articles: Inputs(arguments, except: output))
            : GivenAlignments(arguments, except: output)
    }

    /// The tables whose decisions hold for articles: those that are written over,
    /// and for picked rows those of the articles' names in the folder.
    private func tables(of documents: [String], _ paths: [String: String]) -> [String: String] {
        guard filter != nil else { return isTable ? paths : [:] }
        return Dictionary(
            documents.map { ($0, "\(folder)/\(Self.stem($0)).tsv") },
            uniquingKeysWith: { first, _ in first })
    }

    private func add(
        _ alignment: ReviewedAlignment, to path: String, _ review: AlignmentReview, _ run: Run,
        _ results: inout ResultBatch
    ) {
        guard isTable else { return results.add(table: format.bytes([alignment]), to: path) }
        let tables = AlignmentOutput([alignment], review)
        results.add(table: run.marked(tables.table), to: path, units: tables.units)
    }

    // MARK: Paths

    private static let textEnding = ".aligned.txt"

    /// What stands behind a name: text is told from articles by it.
    private var ending: String {
        type(of: format).name == "text" ? Self.textEnding : "." + type(of: format).extensions[0]
    }

    /// Where each article is written to; nil, with a message, where two would
    /// be written to one file, or one over an article.
    ///
    /// - Parameter files: that the articles stand in.
    private func paths(_ articles: [String], _ files: [String], _ run: Run) -> [String: String]? {
        var paths: [String: String] = [:]
        var taken: [String: String] = [:]
        for article in articles {
            let path = "\(folder)/\(Self.stem(article))\(ending)"
            if let other = taken[path] {
                run.console.message(
                    "\(article) and \(other) would both be written to \(path); "
                        + "give them in two calls")
                return nil
            }
            taken[path] = article
            paths[article] = path
        }
        let read = files + plan.keep
        return run.outputs.mayWrite(
            taken.keys.sorted(), reading: read, merging: isTable && filter == nil) ? paths : nil
    }

    /// The name of the file without its ending; of what stands in an archive
    /// with the archive's name and its folders before it: `a-b-c`.
    private static func stem(_ path: String) -> String {
        let levels = path.split(separator: "!/").map(String.init)
        let file = levels[0].split(separator: "/").last.map(String.init) ?? "article"
        if file == "-" { return "stdin" }
        let inner = levels.dropFirst().flatMap { $0.split(separator: "/").map(String.init) }
        guard let last = inner.last else { return bare(file) }
        return ([bare(file)] + inner.dropLast().map(safe) + [safe(bare(last))])
            .joined(separator: "-")
    }

    private static func bare(_ name: String) -> String {
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
        return String(name[..<point])
    }

    /// A name out of an archive, which may hold anything, as that of a file.
    private static func safe(_ name: String) -> String {
        let allowed = String(
            name.map { $0.isLetter || $0.isNumber || " ._-()".contains($0) ? $0 : "_" })
        return String(allowed.drop { $0 == "." }.prefix(100))
    }
}
