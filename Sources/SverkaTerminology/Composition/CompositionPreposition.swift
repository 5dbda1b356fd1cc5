import SverkaData
import SverkaMorphology
import SverkaText

/// A preposition between two nouns of a term, with what it is in the other
/// language: a line of `Glossary/composition/prepositions.tsv`.
struct CompositionPreposition: Sendable {
    /// Its forms in the language of the term.
    var forms: [String]
    /// The case of the Russian noun behind it.
    var grammaticalCase: Case
    /// The preposition of the other language; empty where there is none.
    var rendering: String
    /// The Russian nouns it stands behind; none for any.
    var heads: Set<String>

    /// Those of each language in the order in which they are asked.
    private static let all: Bilingual<[CompositionPreposition]> = {
        var all = Bilingual<[CompositionPreposition]>(repeating: [])
        let file = GlossaryFile.named("composition/prepositions.tsv")
        for line in file.bytes.split(separator: 0x0A).dropFirst() {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
            let side: Side = fields[0] == "ru" ? .russian : .english
            all[side].append(CompositionPreposition(fields))
        }
        return all
    }()

    private init(_ fields: [String]) {
        func list(_ field: Int) -> [String] {
            guard fields.indices.contains(field) else { return [] }
            return fields[field].split(separator: ";").map {
                String($0.drop { $0 == " " })
            }
        }
        guard fields.count > 2, let named = Self.cases[fields[2]] else {
            preconditionFailure("composition/prepositions.tsv: \(fields)")
        }
        forms = list(1)
        grammaticalCase = named
        rendering = fields.count > 3 ? fields[3] : ""
        heads = Set(list(4))
    }

    private static let cases: [String: Case] = [
        "genitive": .genitive, "dative": .dative, "accusative": .accusative,
        "instrumental": .instrumental, "locative": .locative,
    ]

    private func fits(_ word: String, _ head: String) -> Bool {
        forms.contains(word) && (heads.isEmpty || heads.contains(head))
    }

    /// A Russian preposition behind a noun and before one of a case; nil where
    /// it has no rendering there.
    static func russian(
        _ word: String, behind head: String, before grammaticalCase: Case?
    ) -> CompositionPreposition? {
        all.russian.first { $0.grammaticalCase == grammaticalCase && $0.fits(word, head) }
    }

    /// An English preposition behind what is `head` in Russian.
    static func english(_ word: String, behind head: String) -> CompositionPreposition? {
        all.english.first { $0.fits(word, head) }
    }

    /// The English ones.
    static let english = Set(all.english.flatMap(\.forms))
}
