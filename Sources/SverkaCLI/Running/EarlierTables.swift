import Sverka

/// What reviewers decided in earlier tables, for a run to go by.
///
/// A table that stands where the output goes is kept, unless a new start was
/// asked for, and so is that of `--keep`; where they disagree, the former
/// stands.
extension Run {
    /// Earlier decisions on alignments; nil, with a message, where a table
    /// can't be read.
    func earlierAlignments(at output: String?) -> AlignmentReview? {
        earlier(output, alignmentReview, AlignmentReview()) { $0.merged(with: $1) }
    }

    /// The same where each article has a table of its own, by article.
    ///
    /// - Parameter tables: paths of articles' tables.
    func earlierAlignments(
        of articles: [String], in tables: [String: String]
    ) -> [String: AlignmentReview]? {
        guard let kept = earlierAlignments(at: nil) else { return nil }
        var out: [String: AlignmentReview] = [:]
        for article in articles {
            var own = AlignmentReview()
            if let path = standing(at: tables[article]) {
                guard let review = readable(path, alignmentReview) else { return nil }
                own = review
            }
            // The table is this article's, however its path was spelled then.
            if own.decisions[article] == nil, own.decisions.count == 1 {
                own.decisions = [article: own.decisions.first!.value]
            }
            let theirs = AlignmentReview(
                decisions: kept.decisions.filter { $0.key == article },
                otherColumns: kept.otherColumns)
            let (both, conflicts) = own.merged(with: theirs)
            report(conflicts, in: plan.keep.last ?? article)
            out[article] = both
        }
        return out
    }

    /// Earlier decisions on terms; nil, with a message, where a glossary can't
    /// be read.
    func earlierGlossary(at output: String?) -> Glossary? {
        earlier(output, glossary, Glossary()) { $0.merged(with: $1) }
    }

    private func earlier<Content>(
        _ output: String?, _ read: (String) -> Content?, _ nothing: Content,
        _ merged: (Content, Content) -> (Content, [RowConflict])
    ) -> Content? {
        let own = standing(at: output)
        let kept = plan.keep.filter { own.map(Inputs.normalised) != Inputs.normalised($0) }
        var out: Content?
        for path in (own.map { [$0] } ?? []) + kept {
            guard let next = readable(path, read) else { return nil }
            if let first = out {
                let (both, conflicts) = merged(first, next)
                report(conflicts, in: path)
                out = both
            } else {
                out = next
            }
        }
        return out ?? nothing
    }

    /// The table that would be written over; nil where there is none, or it is
    /// to be no more than put aside.
    private func standing(at output: String?) -> String? {
        guard let output, output != "-", !plan.startsFresh, Files.exists(output) else {
            return nil
        }
        return output
    }

    private func readable<Content>(_ path: String, _ read: (String) -> Content?) -> Content? {
        guard let content = read(path) else {
            console.message("nothing was written; mend the table or use --fresh")
            return nil
        }
        return content
    }

    private func alignmentReview(_ path: String) -> AlignmentReview? {
        guard let table = table(path, as: .alignment) else { return nil }
        do throws(TableError) {
            return try AlignmentReview(table, path: path)
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    /// Says what a table disagrees on with those before it.
    func report(_ conflicts: [RowConflict], in path: String) {
        for conflict in conflicts {
            console.message(
                "\(path): \(conflict.row): \(conflict.column) is \(conflict.second), "
                    + "before it was \(conflict.first); \(conflict.outcome)")
        }
    }
}

/// What became of what reviewers had written and no row of this run has.
struct Kept {
    /// Rows of theirs that are none of the alignments', by document.
    private(set) var lost: [(document: String, row: Decisions.Lost)] = []
    /// Rows of theirs of articles that were not given, by document.
    private(set) var absent: [(document: String, row: Decisions.Decision)] = []

    init(_ decisions: [String: Decisions], _ alignments: [Alignment]) {
        let byDocument = Dictionary(
            alignments.map { ($0.document, $0) }, uniquingKeysWith: { a, _ in a })
        for (document, decided) in decisions.sorted(by: { $0.key < $1.key }) {
            if let alignment = byDocument[document] {
                lost += decided.lost(in: alignment).map { (document, $0) }
            } else {
                absent += decided.touched.map { (document, $0) }
            }
        }
    }

    func report(_ console: Console) {
        for (document, row) in lost where row.reason.isSlip || !row.isKnown {
            let unit = row.unit?.description ?? ""
            let (place, why) =
                switch row.reason {
                case .textGone: (document, "its text is gone; the row is kept with a note")
                case .pairedOtherwise:
                    (document, "its text stands in other rows; the row is kept with a note")
                case .unitTaken:
                    (
                        row.decision.origin,
                        "unit \(unit) of \(document) stands in an accepted row before it; "
                            + "the row is kept with a note, mend one of the two"
                    )
                case .noSuchUnit:
                    (
                        row.decision.origin,
                        "\(document) has no unit \(unit); "
                            + "the row is kept with a note, mend the number"
                    )
                }
            console.message(
                "\(place): \(row.decision.status.rawValue) row \(row.decision.numbers): \(why)")
        }
    }

    /// For the closing summary: `, 3 rows of 1 article not given kept`.
    var summary: String {
        guard !absent.isEmpty else { return "" }
        let articles = Set(absent.map(\.document)).count
        return ", \(counted(absent.count, "row")) of \(counted(articles, "article")) not given kept"
    }
}
