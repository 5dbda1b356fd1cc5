import Sverka

/// Reads the tables that the command line names. Where one can't be used a
/// message says why, and the result is nil.
struct InputTables {
    let console: Console

    /// A word list. Of lines that are passed over the first are named.
    func wordList(_ path: String) -> WordList? {
        do {
            let list = try WordList(parsing: Files.read(path), path: path)
            let shown = 5
            for line in list.passedOver.prefix(shown) { console.message("\(line)") }
            if list.passedOver.count > shown {
                let more = list.passedOver.count - shown
                console.message("\(path): \(counted(more, "more line")) passed over")
            }
            return list
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    func table(_ path: String, as kind: TableKind) -> Table? {
        do {
            return try Table(parsing: Files.read(path), path: path, as: kind)
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    /// A glossary of ours or of another program; what it has and ours can't hold
    /// is said.
    ///
    /// - Parameter status: what terms are whose file says nothing of it.
    func anyGlossary(_ path: String, status: GlossaryRow.Status? = nil) -> Glossary? {
        do {
            let found = try GlossaryImports.read(
                Files.read(path), path: path, status: status)
            for omission in found.omissions { console.message("\(path): \(omission)") }
            return found.glossary
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    /// Findings of an earlier check.
    func baseline(_ path: String) -> FindingBaseline? {
        do {
            return try FindingBaseline(Files.read(path), path: path)
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    /// A glossary in a table of ours.
    func glossary(_ path: String) -> Glossary? {
        guard let table = table(path, as: .glossary) else { return nil }
        do throws(TableError) {
            return try Glossary(table, path: path)
        } catch {
            console.message("\(error)")
            return nil
        }
    }
}
