import SverkaTerminology
import SverkaText

/// Everything that a glossary has, a JSON object a concept.
struct GlossaryJSON: GlossaryFormat {
    static let name = "json"
    static let summary = "everything, for programs"
    static let carries: Set<GlossaryField> = [.everyColumn, .title, .author]

    private struct File: Encodable {
        var title: String, author: String, source: String, target: String
        var concepts: [Concept]
    }
    private struct Concept: Encodable {
        var concept: String, kind: String
        var renderings: [Rendering]
    }
    private struct Rendering: Encodable {
        var ru: String, en: String, status: String, form: String, pos: String
        var confidence: Double
        var count: Int, documents: Int, ru_count: Int, en_count: Int
        var ru_variants: [String], en_variants: [String]
        var source: String, note: String
        var ru_context: String, en_context: String, context_at: String
        var other: [String: String]
    }

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let concepts = glossary.concepts.map { concept in
            Concept(
                concept: concept.name, kind: concept.rows[0].kind.rawValue,
                renderings: concept.rows.map { row in
                    Rendering(
                        ru: row.russian, en: row.english, status: row.status.rawValue,
                        form: row.form.rawValue, pos: row.pos,
                        confidence: (row.confidence * 100).rounded() / 100, count: row.count,
                        documents: row.documents, ru_count: row.russianCount,
                        en_count: row.englishCount, ru_variants: row.russianVariants,
                        en_variants: row.englishVariants, source: row.source.rawValue,
                        note: row.note, ru_context: row.russianContext,
                        en_context: row.englishContext, context_at: row.contextAt,
                        other: row.other.filter { !$0.value.isEmpty })
                })
        }
        return GlossaryExport(
            bytes: JSON.bytes(
                File(
                    title: glossary.title, author: glossary.author,
                    source: glossary.source.language.rawValue,
                    target: glossary.source.other.language.rawValue, concepts: concepts)))
    }
}
