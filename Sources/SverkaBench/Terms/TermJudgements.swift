import Sverka

/// What people said of a glossary's rows.
///
/// Either `verdicts.tsv` with the columns `ru`, `en`, `verdict`, of which
/// `good` and `acceptable` are right and rows that are not in it do not count;
/// or `expected-glossary.tsv`, where what is not in it is wrong.
struct TermJudgements {
    private var verdicts: [String: Bool] = [:]
    private let isComplete: Bool

    init(_ folder: String) throws {
        let listed = folder + "/expected-glossary.tsv"
        isComplete = Files.exists(listed)
        let path = isComplete ? listed : folder + "/verdicts.tsv"
        let table = try Table(parsing: try Files.read(path), path: path)
        for row in table.rows {
            let key = Self.key(table.value(row, "ru"), table.value(row, "en"))
            verdicts[key] = isComplete || table.value(row, "verdict") != "wrong"
        }
    }

    /// Nil for a row that nobody has judged.
    func isRight(_ row: GlossaryRow) -> Bool? {
        verdicts[Self.key(row.russian, row.english)] ?? (isComplete ? false : nil)
    }

    private static func key(_ russian: String, _ english: String) -> String {
        russian.lowercased().replacing("ё", with: "е") + "\t" + english.lowercased()
    }
}
