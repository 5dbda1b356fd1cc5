import SverkaText

/// A cell of a table with what stands in it.
struct CellText {
    /// From 0.
    var column: Int
    var text: String
}

/// Finds the columns of a table that hold a text and its translation, beside
/// numbers, keys, dates and remarks.
struct LanguageColumns {
    let columns: Bilingual<Int>
    /// The share of rows with text in either column that have one in both and
    /// in the language of its column, 0 to 1.
    let share: Double
    /// How many such rows were seen.
    let pairs: Int

    /// The columns that the headings of a table name, else those that its texts
    /// show.
    ///
    /// - Parameter rows: cells of each row, with text in them.
    /// - Returns: nil where neither tells two columns.
    init?(ofTable rows: [[CellText]]) {
        if let found = Self(rows) {
            self = found
            return
        }
        var texts: [String] = []
        for cell in rows.first ?? [] where cell.column < Self.mostNamed {
            texts += Array(repeating: "", count: max(0, cell.column + 1 - texts.count))
            texts[cell.column] = cell.text
        }
        guard rows.count > 1, let named = TableHeadings.columns(texts) else { return nil }
        columns = named
        let both = rows.dropFirst().map { row in
            Side.allCases.count { row.first(where: named[$0]) != nil }
        }
        guard both.contains(where: { $0 > 0 }) else { return nil }
        pairs = both.count { $0 == 2 }
        share = Double(pairs) / Double(both.count { $0 > 0 })
    }

    /// Columns whose headings are looked at.
    private static let mostNamed = 256

    /// Rows that are looked at, evenly spread.
    private static let mostRows = 1000
    /// Columns of a language that are held against those of the other.
    private static let mostColumns = 8

    /// - Parameter rows: cells of each row, with text in them.
    /// - Returns: nil where no two columns hold a text and its translation.
    init?(_ rows: [[CellText]]) {
        let step = max(1, rows.count / Self.mostRows)
        let seen = stride(from: 0, to: rows.count, by: step).map { rows[$0] }
        let sample = seen.map(Cells.init)
        let candidates = Bilingual { side in
            Self.columns(of: side, in: sample).filter {
                Self.language(of: $0, in: seen) == side.language
            }
        }
        var best: (columns: Bilingual<Int>, score: Double)?
        for russian in candidates.russian {
            for english in candidates.english {
                let pair = Bilingual(russian: russian, english: english)
                let headings = Side.allCases.count {
                    TableHeadings.names($0, rows.first?.first(where: pair[$0])?.text ?? "")
                }
                let score =
                    sample.reduce(0) { $0 + $1.likeness(pair) } * (1 + Double(headings) / 2)
                if score > best?.score ?? 0 { best = (pair, score) }
            }
        }
        guard let best else { return nil }
        columns = best.columns
        pairs = sample.count { $0.likeness(best.columns) > 0 }
        let any = sample.count { row in Side.allCases.contains { row[best.columns[$0]] != nil } }
        share = Double(pairs) / Double(max(1, any))
    }

    /// The columns in which most texts are in the letters of a side, those with
    /// the most first.
    private static func columns(of side: Side, in rows: [Cells]) -> [Int] {
        var texts: [Int: Int] = [:]
        var all: [Int: Int] = [:]
        for row in rows {
            for cell in row.all {
                all[cell.column, default: 0] += 1
                if cell.side == side { texts[cell.column, default: 0] += 1 }
            }
        }
        return texts.filter { $0.value * 2 > all[$0.key] ?? 0 }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(mostColumns).map(\.key)
    }

    /// The language of a column as a whole: single words say too little, and of a
    /// few Russian ones only the letters are gone by.
    private static func language(of column: Int, in rows: [[CellText]]) -> Language {
        var text = ""
        for row in rows where text.utf8.count < mostBytes {
            text += (row.first(where: column)?.text ?? "") + "\n"
        }
        if text.unicodeScalars.count < fewLetters, text.unicodeScalars.allSatisfy(isRussian),
            Side(lettersOf: text) == .russian
        {
            return .russian
        }
        return LanguageIdentifier.shared.language(of: text)
    }

    /// Characters up to which a column is a few words.
    private static let fewLetters = 300

    /// Whether a character is no letter that Russian does without.
    private static func isRussian(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0xC0, 0x410...0x44F, 0x401, 0x451: true
        default: !scalar.properties.isAlphabetic
        }
    }

    /// Bytes by which the language of a column is told.
    private static let mostBytes = 1 << 14

    /// The texts of a row by their letters; names that programs go by, and
    /// numbers, are none.
    private struct Cells {
        let all: [(column: Int, side: Side, length: Double)]

        init(_ cells: [CellText]) {
            all = cells.compactMap { cell in
                guard let side = Side(lettersOf: cell.text), !Identifiers.isOne(cell.text) else {
                    return nil
                }
                return (cell.column, side, Double(cell.text.unicodeScalars.count))
            }
        }

        subscript(column: Int) -> (column: Int, side: Side, length: Double)? {
            all.first { $0.column == column }
        }

        /// How near the lengths of two cells are that are of the two sides, 0 to
        /// 1; 0 for others.
        func likeness(_ columns: Bilingual<Int>) -> Double {
            guard let russian = self[columns.russian], russian.side == .russian,
                let english = self[columns.english], english.side == .english
            else { return 0 }
            return min(russian.length, english.length) / max(russian.length, english.length)
        }
    }
}

extension Side {
    /// The side in whose letters most of a text is; nil where it has none.
    package init?(lettersOf text: String) {
        var cyrillic = 0, latin = 0
        for byte in text.utf8 {
            // Lead bytes of Cyrillic letters.
            if (0xD0...0xD3).contains(byte) { cyrillic += 1 }
            if (0x61...0x7A).contains(byte | 0x20) { latin += 1 }
        }
        guard cyrillic + latin > 0 else { return nil }
        self = cyrillic >= latin ? .russian : .english
    }
}

extension [CellText] {
    /// The cell of a column.
    func first(where column: Int) -> CellText? { first { $0.column == column } }
}

/// What stands above columns of text.
enum TableHeadings {
    /// Whether a text names a language, or says what a column of it is.
    static func names(_ side: Side, _ text: String) -> Bool {
        let name = text.lowercased()
        return languages[side].contains(name) || Language(tag: name) == side.language
    }

    /// The columns over which the two languages are named, each over one; nil
    /// where they are not.
    ///
    /// - Parameter texts: those of the first row.
    static func columns(_ texts: [String]) -> Bilingual<Int>? {
        let named = Bilingual { side in texts.indices.filter { names(side, texts[$0]) } }
        guard named.russian.count == 1, named.english.count == 1 else { return nil }
        return named.map { $0[0] }
    }

    /// Whether a row of two cells stands above the others and is none of them.
    static func areHeadings(_ texts: Bilingual<String>) -> Bool {
        let known = Side.allCases.count { side in
            let text = texts[side].lowercased()
            return names(side, text) || names(side.other, text) || others.contains(text)
        }
        return known == 2 || known == 1 && Side.allCases.contains { texts[$0].isEmpty }
    }

    private static let languages = Bilingual<Set<String>>(
        russian: [
            "ru", "rus", "russian", "русский", "русский язык", "русский текст", "по-русски",
            "на русском", "на русском языке", "russian text",
        ],
        english: [
            "en", "eng", "english", "английский", "английский язык", "английский текст",
            "по-английски", "на английском", "на английском языке", "english text", "in english",
        ])
    private static let others: Set<String> = [
        "source", "target", "original", "translation", "text", "source text", "target text",
        "term", "оригинал", "перевод", "текст", "исходный текст", "исходник", "термин",
        "msgid", "msgstr", "source language", "target language", "segment", "фраза", "phrase",
        "source term", "target term", "сегмент", "lang", "язык", "string", "строка",
    ]
}
