import SverkaAlignment
import SverkaCheck
import SverkaMorphology
import SverkaSupport
import SverkaTerminology
import SverkaText

/// What is checked in these tests: texts of a unit each, paired in their order,
/// and a glossary of a few lines.
struct CheckedSample {
    var glossary = "ru\ten\n"
    var russian: [String] = []
    var english: [String] = []
    var source = Side.russian
    var forbidden: [ForbiddenWord] = []
    var levels: [Finding.Kind: Finding.Level] = [:]
    /// Of each pair.
    var confidence = 1.0

    /// What is found, in reading order.
    func findings() throws -> [UnitFinding] {
        let bank = WordFeatureCache(analyzer: Analyzer(), english: EnglishAnalyzer())
        let table = try Table(parsing: Array(glossary.utf8), path: "g")
        let checker = Checker(
            Checker.Terms(try Glossary(table, path: "g"), forbidden: forbidden, bank: bank),
            bank: bank)
        (checker.levels, checker.source) = (levels, source)
        return checker.findings(in: alignment)
    }

    /// The findings of a kind, as `found → expected | expected`.
    func found(_ kind: Finding.Kind) throws -> [String] {
        try findings().filter { $0.kind == kind }.map {
            $0.expected.isEmpty
                ? $0.found : $0.found + " → " + $0.expected.joined(separator: " | ")
        }
    }

    private var alignment: Alignment {
        let rows = (0..<max(russian.count, english.count)).map { index in
            Alignment.Row(
                Bilingual(
                    russian: index < russian.count ? [index] : [],
                    english: index < english.count ? [index] : []),
                confidence: confidence)
        }
        return Alignment(
            document: "a",
            units: Bilingual(
                russian: units(russian, .russian), english: units(english, .english)),
            rows: rows)
    }

    private func units(_ texts: [String], _ side: Side) -> [Unit] {
        texts.enumerated().map {
            Unit(
                number: UnitNumber($0 + 1), language: side.language, text: $1,
                place: SourceRange(line: $0 + 1, bytes: 0..<0))
        }
    }
}
