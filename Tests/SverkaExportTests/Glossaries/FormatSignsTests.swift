import Foundation
import SverkaExport
import SverkaSupport
import SverkaTerminology
import SverkaText
import Testing

/// Signs of formats with a mark behind them, or one before that takes in what
/// follows: to `Character` they are others, to the programs that read the file
/// they are what they are.
@Suite struct FormatSignsTests {
    /// A sign with an acute accent behind it, and with U+0600 before it.
    private static func marked(_ sign: String) -> [String] { [sign + "\u{301}", "\u{600}" + sign] }

    private func export(
        _ name: String, _ term: String, note: String = "", ending: String = "",
        deprecated: String? = nil
    ) throws -> [String: [UInt8]] {
        var row = GlossaryRow()
        (row.concept, row.russian, row.english) = ("c", "слово", term)
        (row.status, row.note) = (.preferred, note)
        var rows = [row]
        if let deprecated {
            (row.status, row.english) = (.deprecated, deprecated)
            rows.append(row)
        }
        var glossary = ExportedGlossary(
            Glossary(rows: rows), statuses: [.preferred, .deprecated])
        (glossary.source, glossary.ending) = (.english, ending)
        let format = try #require(GlossaryFormats.named(name))
        return Dictionary(
            uniqueKeysWithValues: format.export(glossary).files.map { ($0.path, $0.bytes) })
    }

    /// The fields of comma-separated values, read byte by byte.
    private func fields(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = [[]], field: [UInt8] = [], isQuoted = false
        func end() {
            rows[rows.count - 1].append(String(decoding: field, as: UTF8.self))
            field = []
        }
        for byte in bytes {
            switch byte {
            case 0x22: isQuoted.toggle()
            case 0x2C where !isQuoted: end()
            case 0x0D where !isQuoted: break
            case 0x0A where !isQuoted:
                end()
                rows.append([])
            default: field.append(byte)
            }
        }
        return rows.dropLast()
    }

    @Test(arguments: ["csv", "weblate", "deepl"], marked(",") + marked("\"") + marked("a"))
    func fieldsArePartedByBytes(_ format: String, _ sign: String) throws {
        let bytes = try #require(try export(format, "a\(sign)b", ending: "csv")[""])
        let rows = fields(bytes)
        #expect(Set(rows.map(\.count)).count == 1, "\(rows)")
        // Doubled quotes read as none, here as there.
        let term = "a\(sign)b".utf8.filter { $0 != 0x22 }
        #expect(rows.joined().contains { Array($0.utf8) == Array(term) })
    }

    @Test(arguments: ["=", "+", "-", "@"]) func nothingIsRun(_ sign: String) throws {
        let bytes = try #require(try export("csv", "\(sign)\u{301}a")[""])
        #expect(fields(bytes)[1].contains { $0.utf8.starts(with: "'\(sign)".utf8) })
    }

    @Test func omegaTReadsNoComment() throws {
        #expect(try export("omegat", "#\u{301}a")[""] == [])
    }

    @Test(arguments: ["*", "_", "`", "<", "|", "~", "["].flatMap(marked))
    func markdownHasNoMarks(_ sign: String) throws {
        let bytes = try #require(try export("markdown", "word", note: "a\(sign)b")[""])
        let text = String(decoding: bytes, as: UTF8.self)
        let scalars = sign.unicodeScalars.map { $0.isASCII ? "\\\($0)" : "\($0)" }.joined()
        #expect(
            text.utf8.split(separator: 0x0A).contains { Array($0) == Array("a\(scalars)b".utf8) })
    }

    @Test(arguments: ["-", "+"]) func markdownBeginsNoList(_ sign: String) throws {
        let bytes = try #require(try export("markdown", "word", note: "\(sign)\u{301} a")[""])
        #expect(String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\\"))
    }

    @Test(arguments: marked("'")) func yamlStringsEndWhereTheyShould(_ sign: String) throws {
        let files = try export("vale", "a\(sign)b", deprecated: "worse")
        let rule = try #require(files["styles/Sverka/English.yml"])
        let last = try #require(rule.split(separator: 0x0A).last)
        // Two strings on the line, each apostrophe inside doubled.
        #expect(last.count { $0 == 0x27 } == 6, "\(String(decoding: last, as: UTF8.self))")
    }

    @Test(arguments: marked("|")) func alternativesArePartedByBars(_ sign: String) throws {
        let files = try export("vale", "a\(sign)b", deprecated: "worse")
        let rule = try #require(files["styles/Sverka/English.yml"])
        let last = try #require(rule.split(separator: 0x0A).last)
        #expect(String(decoding: last, as: UTF8.self).unicodeScalars.contains("\\"))
    }

    /// `_x0041_` is kept from being read as `A`, whatever stands beside it.
    @Test(arguments: ["_x0041_", "_x0041_\u{301}", "\u{600}_x0041_", "__x0041_"])
    func workbooksReadNoEscape(_ term: String) throws {
        let bytes = try #require(try export("xlsx", term)[""])
        let strings = try ZipArchive(bytes).contents(of: "xl/sharedStrings.xml")
        #expect(
            String(decoding: strings, as: UTF8.self).unicodeScalars.split(separator: "x").contains {
                String($0).utf8.starts(with: "005F_".utf8)
            })
    }

    /// A mark that may be left out takes its letter with it.
    @Test func alternativesAreOfWholeScalars() throws {
        let files = try export("vale", "better", deprecated: "caf\u{E9}")
        let rule = try #require(files["styles/Sverka/English.yml"])
        #expect(String(decoding: rule, as: UTF8.self).contains("caf\u{E9}s?"))
    }

    /// In CSV of all kinds no field is reckoned with.
    @Test(
        arguments: ["csv", "weblate", "deepl"],
        [
            "=cmd|'/C calc'!A0", "\u{600}=A1(1)", "-\u{301}(а)", "＝SUM(1)", "'=1", "@x!A1",
            "=1+1", "+1-2", "=A1", "\u{FEFF}=а",
        ])
    func noFieldIsAFormula(_ format: String, _ term: String) throws {
        let files = try export(format, term, ending: "csv")
        let all = fields(try #require(files[""])).joined()
        #expect(all.contains { $0.utf8.elementsEqual(("'" + term).utf8) })
    }

    /// A program of translators gets its terms as they are; a spreadsheet does not
    /// reckon with them.
    @Test(arguments: ["=SUM", "-10 %", "+7,5", "@home", "-based"])
    func termsOfTranslatorsStay(_ term: String) throws {
        for format in ["weblate", "deepl"] {
            let all = fields(try #require(try export(format, term, ending: "csv")[""]))
            #expect(all.joined().contains(term))
        }
        let table = fields(try #require(try export("csv", term)[""]))
        #expect(table.joined().contains("'" + term))
    }

    @Test func namesOfColumnsAreNoFormulas() throws {
        var row = GlossaryRow(russian: "слово", english: "word", status: .preferred)
        row.other["=own"] = "a"
        let glossary = ExportedGlossary(
            Glossary(rows: [row], otherColumns: ["=own"]), statuses: [.preferred])
        let format = try #require(GlossaryFormats.named("csv"))
        let header = try #require(fields(format.export(glossary).files[0].bytes).first)
        #expect(header.last == "'=own")
    }
}
