import Sverka
import SverkaTestSupport
import Testing

/// What a format carries of a glossary comes back from it.
@Suite struct RoundTripTests {
    /// Terms that the signs of some format stand in.
    private static let russian = [
        "совет", "Союзное государство", "«Газпром»", "мир, труд", "меч; щит", "=сумма", "'=знак",
        "-минус", "под_x0041_черк", "А & Б <в>", "ВОЗ", "ёлка \"зелёная\"", "1 мая",
        "двоеточие: да",
        "'кавычка",
    ]
    private static let english = [
        "council", "Union State", "\"Gazprom\"", "peace, labour", "sword; shield", "=sum", "'=sign",
        "-minus", "under_x0041_score", "A & B <c>", "WHO", "Christmas \"tree\"", "May Day",
        "colon: yes", "'tis",
    ]
    private static let notes = ["", "", "слово & note", "two; parts", "\"quoted\"", "=note"]

    private static func glossary(_ random: inout SeededRandom) -> Glossary {
        var rows: [GlossaryRow] = []
        for concept in 0..<Int.random(in: 1...6, using: &random) {
            var seen: Set<String> = []
            let definition = notes.randomElement(using: &random)!
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                var row = GlossaryRow(
                    russian: russian.randomElement(using: &random)!,
                    english: english.randomElement(using: &random)!,
                    status: GlossaryRow.Status.allCases.filter { $0 != .rejected }
                        .randomElement(using: &random)!)
                switch Int.random(in: 0..<8, using: &random) {
                case 0: row.russian = ""
                case 1: row.english = ""
                default: break
                }
                guard seen.insert(row.russian + "\t" + row.english).inserted else { continue }
                row.concept = "concept-\(concept)"
                row.note = notes.randomElement(using: &random)!
                row.pos = ["NOUN", "PROPN", "VERB", "", "PHRASE"].randomElement(using: &random)!
                row.count = Int.random(in: 0...20, using: &random)
                row.russianContext = notes.randomElement(using: &random)!
                row.russianVariants = ["СГ", "гос-во"]
                row.other = ["definition": definition, "мой столбец": "x, \(concept)"]
                rows.append(row)
            }
        }
        return Glossary(rows: rows, otherColumns: ["definition", "мой столбец"])
    }

    private func through(
        _ format: String, _ glossary: Glossary, from source: Side = .russian
    ) throws -> Glossary {
        var exported = ExportedGlossary(glossary, statuses: Set(GlossaryRow.Status.allCases))
        exported.source = source
        let bytes = try #require(GlossaryFormats.named(format)).export(exported).bytes
        return try GlossaryImports.read(bytes, path: "a.\(format)").glossary
    }

    @Test(arguments: ["csv", "xlsx"], 0..<40)
    func spreadsheetsCarryAll(_ format: String, _ seed: Int) throws {
        var random = SeededRandom(UInt64(seed))
        let glossary = Self.glossary(&random)
        let back = try through(format, glossary)
        #expect(
            String(decoding: back.bytes(), as: UTF8.self)
                == String(decoding: glossary.bytes(), as: UTF8.self))
    }

    /// The terms of each concept with what they are, its notes and definition.
    private func termbase(_ glossary: Glossary) -> Set<String> {
        var out: Set<String> = []
        var statuses: [String: GlossaryRow.Status] = [:]
        let ranks: [GlossaryRow.Status] = [.preferred, .admitted, .proposed, .deprecated]
        for row in glossary.rows {
            for side in Side.allCases where !row[side].isEmpty {
                let term = "\(row.concept) \(side) \(row[side])"
                let best = [statuses[term], row.status].compactMap(\.self).min {
                    ranks.firstIndex(of: $0)! < ranks.firstIndex(of: $1)!
                }
                // The formats have no word for what nobody has decided.
                statuses[term] = best
            }
            for note in row.note.split(separator: "; ") {
                out.insert("\(row.concept) note \(note)")
            }
            let definition = row.other["definition"] ?? ""
            if !definition.isEmpty { out.insert("\(row.concept) definition \(definition)") }
        }
        return out.union(
            statuses.map { "\($0.key) \($0.value == .proposed ? .admitted : $0.value)" })
    }

    @Test(arguments: ["tbx", "tbx2"], 0..<40)
    func termbasesCarryTermsAndStatuses(_ format: String, _ seed: Int) throws {
        var random = SeededRandom(UInt64(seed))
        let glossary = Self.glossary(&random)
        let back = try through(format, glossary, from: seed % 2 == 0 ? .russian : .english)
        let lost = termbase(glossary).subtracting(termbase(back))
        let added = termbase(back).subtracting(termbase(glossary))
        #expect(lost.isEmpty && added.isEmpty, "lost \(lost.sorted()), added \(added.sorted())")
    }

    @Test(arguments: 0..<40) func omegatCarriesPairs(_ seed: Int) throws {
        var random = SeededRandom(UInt64(seed))
        var glossary = Self.glossary(&random)
        glossary.rows.removeAll {
            $0.russian.isEmpty || $0.english.isEmpty || $0.status == .deprecated
        }
        // Which column is which must show.
        glossary.rows.append(GlossaryRow(russian: "вода", english: "water", status: .admitted))
        let back = try through("omegat", glossary, from: seed % 2 == 0 ? .russian : .english)
        #expect(
            Set(back.rows.map { "\($0.russian)|\($0.english)|\($0.note)" })
                == Set(glossary.rows.map { "\($0.russian)|\($0.english)|\($0.note)" }))
    }

    /// What is avoided stands in the comment, and is a row again.
    @Test(arguments: [Side.russian, .english]) func omegatCarriesWhatIsAvoided(
        _ source: Side
    ) throws {
        func row(_ ru: String, _ en: String, _ status: GlossaryRow.Status, _ note: String = "")
            -> GlossaryRow
        {
            var out = GlossaryRow(
                russian: source == .russian ? ru : en, english: source == .russian ? en : ru,
                status: status)
            (out.concept, out.note) = (ru, note)
            return out
        }
        let (one, two, three) =
            source == .russian ? ("council", "advice", "soviet") : ("совет", "рада", "дума")
        let (term, other) = source == .russian ? ("совет", "мост") : ("council", "bridge")
        let glossary = Glossary(rows: [
            row(term, one, .admitted, "use it; please"), row(term, two, .deprecated),
            row(term, three, .deprecated),
            row(other, source == .russian ? "bridge" : "мост", .admitted, "to avoid: never"),
        ])
        let back = try through("omegat", glossary, from: source)
        func key(_ row: GlossaryRow) -> String {
            "\(row.russian)|\(row.english)|\(row.status)|\(row.note)"
        }
        #expect(Set(back.rows.map(key)) == Set(glossary.rows.map(key)))
        #expect(Set(back.rows.prefix(1).map(\.concept)) == Set(back.rows.suffix(2).map(\.concept)))
        #expect(
            try Set(through("omegat", back, from: source).rows.map(key)) == Set(back.rows.map(key)))
    }

    @Test(arguments: 0..<40) func weblateCarriesStatuses(_ seed: Int) throws {
        var random = SeededRandom(UInt64(seed))
        var glossary = Self.glossary(&random)
        let source: Side = seed % 2 == 0 ? .russian : .english
        glossary.rows.removeAll { $0[source].isEmpty }
        glossary.rows.append(GlossaryRow(russian: "вода", english: "water", status: .admitted))
        let back = try through("weblate", glossary, from: source)
        func key(_ row: GlossaryRow) -> String {
            let status = row.status == .preferred ? .admitted : row.status
            return "\(row.russian)|\(row.english)|\(status)|\(row.note)"
        }
        #expect(Set(back.rows.map(key)) == Set(glossary.rows.map(key)))
    }

    /// Changed at random, files may be refused, and never trap.
    @Test(arguments: ["csv", "tbx", "tbx2", "omegat", "weblate", "xlsx"])
    func garbledFilesDoNotTrap(_ format: String) throws {
        var random = SeededRandom(7)
        let glossary = Self.glossary(&random)
        let exported = ExportedGlossary(glossary, statuses: Set(GlossaryRow.Status.allCases))
        let bytes = try #require(GlossaryFormats.named(format)).export(exported).bytes
        for _ in 0..<300 {
            _ = try? GlossaryImports.read(Mutated.copy(of: bytes, &random), path: "a.\(format)")
        }
        guard format == "xlsx" else { return }
        let archive = try ZipArchive(bytes)
        for _ in 0..<100 {
            let parts = try archive.names.map { name in
                let part = try archive.contents(of: name)
                return (
                    name: name,
                    bytes: name.hasPrefix("xl/") ? Mutated.copy(of: part, &random) : part
                )
            }
            _ = try? GlossaryImports.read(ZipArchive.archive(of: parts), path: "a.xlsx")
        }
    }
}
