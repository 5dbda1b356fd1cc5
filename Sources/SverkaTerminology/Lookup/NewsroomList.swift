import SverkaData
import SverkaSupport

extension KnownTerms {
    /// The built-in list.
    package static let newsroom: Glossary = {
        let file = GlossaryFile.named("newsroom.tsv")
        do {
            var glossary = try Glossary(
                Table(parsing: file.bytes, path: file.name), path: file.name)
            for index in glossary.rows.indices { glossary.rows[index].source = .newsroom }
            return glossary
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    /// What the built-in list says against a rendering; empty where nothing.
    package static func advice(on row: GlossaryRow) -> String {
        newsroomAdvice[row.renderingKey] ?? ""
    }

    private static let newsroomAdvice: [String: String] = {
        var out: [String: String] = [:]
        for row in newsroom.rows where row.status == .deprecated {
            out[row.renderingKey] = row.advice {
                newsroom.rows.first { $0.concept == row.concept && $0.status == .preferred }
            }
        }
        return out
    }()
}

extension GlossaryRow {
    /// What a list that deprecates the rendering says to its readers.
    func advice(better: () -> GlossaryRow?) -> String {
        if !note.isEmpty { return note }
        return better().map { "use \($0.english)" } ?? "not recommended"
    }
}
