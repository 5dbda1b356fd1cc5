import SverkaText

/// The lists of words and endings in `Glossary/grammar/lists.tsv`.
enum WordList {
    private static let all: Bilingual<[String: [String]]> = {
        var lists = Bilingual<[String: [String]]>(repeating: [:])
        for row in GrammarTable.rows(of: "lists") {
            lists[row.text(0) == "ru" ? .russian : .english][row.text(1)] = row.list(2)
        }
        return lists
    }()

    /// The items of a list, in the order of the table.
    ///
    /// - Precondition: there is one of that name.
    static func items(_ name: String, _ side: Side) -> [String] {
        guard let items = all[side][name] else { preconditionFailure("no list \(name)") }
        return items
    }

    /// The same as letters.
    static func letters(_ name: String) -> [Letters] {
        items(name, .russian).compactMap { Letters($0) }
    }
}
