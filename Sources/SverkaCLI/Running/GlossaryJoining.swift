import Sverka

extension Run {
    /// Joins glossaries, of which the first goes before the others, and writes
    /// what comes of it; conflicts are listed.
    ///
    /// - Parameter given: those of the command line, whose order of rows is kept.
    /// - Returns: the exit status, 1 where something was listed.
    func join(
        _ files: [(path: String, glossary: Glossary)], given: [Glossary], to output: String?
    ) -> Int32 {
        var glossary = files[0].glossary
        var conflicts = 0
        for (path, next) in files.dropFirst() {
            let merged = glossary.merged(with: next)
            report(merged.conflicts, in: path)
            conflicts += merged.conflicts.count
            glossary = merged.glossary
        }
        glossary = glossary.ordered(like: given)
        let doubles = glossary.doublyPreferred
        for double in doubles { console.message("\(double)") }
        guard replace(marked(glossary.bytes()), at: output) else { return 2 }
        console.summary(
            "\(counted(glossary.rows.count, "row")), \(counted(conflicts, "conflict"))")
        return conflicts > 0 || !doubles.isEmpty ? 1 : 0
    }
}
