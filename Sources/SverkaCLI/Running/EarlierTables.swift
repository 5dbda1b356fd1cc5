import Sverka

/// What reviewers decided in earlier tables, for a run to go by.
///
/// A table that stands where the output goes is kept, unless a new start was
/// asked for, and so are those of `--keep`; where they disagree, the former
/// stands.
extension Run {
    /// Earlier decisions on alignments; nil, with a message, where a table
    /// can't be read.
    ///
    /// - Parameter keep: paths of further tables.
    func earlierAlignments(at output: String?, keep: [String]? = nil) -> AlignmentReview? {
        guard take(output) else { return nil }
        var out = AlignmentReview()
        if let own = standing(at: output) {
            guard let review = readable(own, alignmentReview) else { return nil }
            snapshots[own]?.hasDecisions = review.isTouched
            out = review
        }
        for path in others(keep ?? plan.keep, than: output) {
            guard let review = readable(path, alignmentReview) else { return nil }
            out.add(review)
        }
        return out
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
            guard var own = earlierAlignments(at: tables[article], keep: []) else { return nil }
            // The table is this article's, however its path was spelled then.
            if !own.names.contains(article), own.names.count == 1 {
                own = own.renaming(own.names[0], to: article)
            }
            own.add(kept.only([article]))
            out[article] = own
        }
        return out
    }

    /// Earlier decisions on terms; nil, with a message, where a glossary can't
    /// be read.
    ///
    /// - Parameter keep: paths of further glossaries.
    func earlierGlossary(at output: String?, keep: [String]? = nil) -> Glossary? {
        guard take(output) else { return nil }
        var out: Glossary?
        if let own = standing(at: output) {
            guard let earlier = readable(own, glossary) else { return nil }
            snapshots[own]?.hasDecisions = !earlier.reviewed.rows.isEmpty
            out = earlier
        }
        for path in others(keep ?? plan.keep, than: output) {
            guard let next = readable(path, glossary) else { return nil }
            guard let first = out else {
                out = next
                continue
            }
            let merged = first.merged(with: next)
            report(merged.conflicts, in: path)
            out = merged.glossary
        }
        return out ?? Glossary()
    }

    /// The tables of `--keep` by what they are of; nil, with a message, where
    /// one is neither.
    func kept() -> (alignments: [String], glossaries: [String])? {
        var out: (alignments: [String], glossaries: [String]) = ([], [])
        for path in plan.keep {
            guard let table = readable(path, { self.table($0, as: .beads) }) else { return nil }
            if table.column("document") != nil {
                out.alignments.append(path)
            } else {
                out.glossaries.append(path)
            }
        }
        return out
    }

    // MARK: Reading

    private func others(_ paths: [String], than output: String?) -> [String] {
        paths.filter { output.map(Inputs.normalised) != Inputs.normalised($0) }
    }

    /// The table that would be written over; nil where there is none, or it is
    /// to be no more than put aside. Its state is remembered.
    private func standing(at output: String?) -> String? {
        guard let output, output != "-" else { return nil }
        let kind = (try? FileStatus(output))?.kind
        // A device or a pipe holds no table.
        guard kind == nil || kind == .file else { return nil }
        let exists = kind == .file
        if snapshots[output] == nil {
            snapshots[output] = .init(bytes: exists ? try? Files.read(output) : nil)
        }
        return exists && !plan.startsFresh ? output : nil
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
            return try AlignmentReview(table, path: path, units: units(beside: path))
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    /// The table of units beside a table, if there is one that can be read.
    private func units(beside path: String) -> Table? {
        let units = AlignmentReview.unitPath(beside: path)
        guard Files.exists(units) else { return nil }
        do {
            let table = try Table(parsing: Files.read(units), path: units)
            return try AlignmentReview.checked(units: table, path: units)
        } catch {
            console.message("\(error); the texts of \(path) serve instead")
            return nil
        }
    }
}

// MARK: Saying what became of them

extension Run {
    /// Says what tables disagree on.
    ///
    /// - Parameter path: of the later table, where a conflict does not say its
    ///   place.
    func report(_ conflicts: [RowConflict], in path: String = "") {
        for conflict in conflicts {
            let (first, second) = conflict.places
            let place: Message = first.isEmpty ? "" : " at \(first)"
            console.message(
                "\(second.isEmpty ? path : second): \(conflict.row): \(conflict.column) is "
                    + "\(conflict.second), before it was \(conflict.first)\(place)"
                    + "; \(conflict.outcome)")
        }
    }

    /// Says what has become of reviews; false where they can't be gone by, and
    /// nothing may be written.
    func report(_ outcome: ReviewOutcome) -> Bool {
        for refusal in outcome.refusals { console.message("\(refusal)") }
        guard outcome.refusals.isEmpty else {
            console.message("nothing was written; mend the table or use --fresh")
            return false
        }
        report(outcome.conflicts)
        for document in outcome.withoutUnits {
            console.message(
                "\(document): has changed, and the table of its units is missing; "
                    + "decisions were followed by the texts of the rows that are left")
        }
        for remark in outcome.remarks { console.message("\(remark)") }
        return true
    }
}

extension ReviewOutcome {
    /// For the closing summary: `; decisions: 12 hold, of which 3 moved with
    /// their text; 1 has a problem`.
    var summary: Message {
        guard held + problems > 0 else { return "" }
        var out: Message =
            held == 1 ? "; decisions: \(held) holds" : "; decisions: \(held) hold"
        if moved > 0 { out += ", of which \(moved) moved with their text" }
        if problems == 1 { out += ", \(problems) has a problem" }
        if problems > 1 { out += ", \(problems) have a problem" }
        return out
    }
}

extension AlignmentOutput {
    /// For the closing summary: `, 3 rows of 1 article not given kept`.
    var summary: Message {
        guard absent.rows > 0 else { return "" }
        return ", \(counted(absent.rows, "row")) of \(counted(absent.articles, "article")) "
            + "not given kept"
    }
}
