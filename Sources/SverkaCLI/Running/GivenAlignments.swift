import Sverka

/// The articles among some paths, and the tables that hold alignments already.
struct GivenAlignments {
    let articles: Inputs
    /// Paths of alignment tables.
    let tables: [String]
    /// Whether any path is that of an article or a folder.
    private let hasArticles: Bool

    /// - Parameters:
    ///   - paths: files and folders; the folder of a review stands for the
    ///     alignment in it.
    ///   - output: the folder that is written to.
    init(_ paths: [String], except output: Inputs.Output? = nil) {
        var rest: [String] = [], tables: [String] = []
        for path in paths {
            if let table = Self.table(path) {
                if !tables.contains(table) { tables.append(table) }
            } else {
                rest.append(path)
            }
        }
        articles = Inputs(rest, except: output)
        self.tables = tables
        hasArticles = !rest.isEmpty
    }

    /// Articles alone.
    init(articles: Inputs) {
        self.articles = articles
        (tables, hasArticles) = ([], true)
    }

    /// All files that are read.
    var read: [String] { articles.files.map(\.path) + tables }

    private static func table(_ path: String) -> String? {
        let path = Inputs.normalised(path)
        if StoredAlignments.isTable(path) { return path }
        let inner = path + "/alignment.tsv"
        let isReview = Files.exists(path + "/review.html") && StoredAlignments.isTable(inner)
        return isReview ? inner : nil
    }

    /// The articles, aligned by what reviewers have made of them.
    func aligned(
        _ run: Run, review: AlignmentReview = AlignmentReview(), evidence: Bool = false
    ) -> Collected {
        guard hasArticles else { return Collected() }
        return run.collect(
            run.pipeline.align(articles.files, review: review, evidence: evidence), articles)
    }

    /// What the tables hold; nil, with a message, where one can't be read.
    func alignments(_ run: Run) -> [ReviewedAlignment]? {
        var out: [ReviewedAlignment] = []
        for path in tables {
            guard let table = run.table(path, as: .alignment) else { return nil }
            do throws(TableError) {
                out += try StoredAlignments.alignments(in: table, path: path)
            } catch {
                run.console.message("\(error)")
                return nil
            }
        }
        return out
    }
}
