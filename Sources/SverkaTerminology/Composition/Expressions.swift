import SverkaSupport
import SverkaMorphology
import SverkaText

/// Russian renderings of English expressions, names and acronyms that a list or
/// the lexicon has as a whole.
struct Expressions {
    /// By the English in small letters, acronyms as they are.
    private var russian: [String: String] = [:]
    /// Lemmas that carry the names of organisations, of how many: `министерство`,
    /// `совет`.
    private var institutions: [String: Int] = [:]
    private let analyzer: Analyzer
    private let tagger: Tagger

    /// - Parameter known: lists, which come before the lexicon.
    init(_ known: KnownTerms, _ analyzer: Analyzer) {
        self.analyzer = analyzer
        tagger = Tagger(analyzer: analyzer)
        // What is the usual name of one thing may be a rare one of another:
        // `North Korea`.
        // Places are sorted rather than entries, which are large.
        let orders = known.entries.map(\.order)
        for place in orders.indices.sorted(by: { orders[$0] < orders[$1] })
        where known.entries[place].row.status != .deprecated {
            let row = known.entries[place].row
            add(row.russian, row.english, row.kind == .organisation)
        }
        for (english, russian) in analyzer.lexicon.russianAcronyms
        where self.russian[english] == nil {
            self.russian[english] = russian
        }
    }

    private mutating func add(_ russian: String, _ english: String, _ isInstitution: Bool) {
        if isInstitution, russian.hasSpace { institutions[head(of: russian), default: 0] += 1 }
        let isAcronym = !english.hasSpace
        guard !russian.isEmpty, !isAcronym || english.count > 1 && english == english.uppercased()
        else { return }
        let key = isAcronym ? english : english.lowercased()
        if self.russian[key] == nil { self.russian[key] = russian }
    }

    /// The Russian one; of several that of a list, then the more usual one.
    subscript(english: String) -> String? {
        russian[english] ?? (english.hasSpace ? russian[english.lowercased()] : nil)
    }

    /// The lemma that carries a Russian term.
    func head(of term: String) -> String {
        let words = tagger.words(of: term)
        let head = words.first { $0.reading.tag.pos.isNominal } ?? words.first
        return head.map { analyzer.lemma(of: $0) } ?? term
    }

    /// Whether what is called so is an institution, whose name has a capital.
    func isOfInstitution(_ head: String) -> Bool {
        institutions[head, default: 0] >= Self.enoughInstitutions
    }

    /// So many organisations are called so that it is no whim of one's, as the
    /// name of a newspaper is.
    private static let enoughInstitutions = 2
}
