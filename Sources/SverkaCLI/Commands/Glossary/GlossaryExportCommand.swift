import Sverka

/// `sverka glossary export`.
struct GlossaryExportCommand: Command {
    static let name = "glossary export"
    static let summary = "write a reviewed glossary for another program"
    static let arguments = "TSV"
    static let examples = [
        "sverka glossary export glossary.tsv --format tbx -o glossary.tbx",
        "sverka glossary export glossary.tsv --format deepl --direction en-ru -o en-ru.csv",
        "sverka glossary export glossary.tsv --format vale -o rules",
    ]

    struct Flags: OptionGroup {
        let output = SharedOption.output
        let format = Option(
            "format", .choice("NAME", GlossaryFormats.all) { type(of: $0).name },
            help: "for which program or use")
        let direction = Option(
            "direction",
            .choice("DIR", [.russian, .english]) {
                "\($0.language.rawValue)-\($0.other.language.rawValue)"
            },
            help: "from which language to which", default: Side.russian, said: "")
        let status = Option(
            "status", .list("status"), help: "rows to write",
            default: [GlossaryRow.Status.preferred, .admitted, .deprecated])
        let title = Option("title", .plainText, help: "of the glossary")
        let author = Option("author", .plainText, help: "who answers for it")
        let quiet = SharedOption.quiet
    }

    private let options: Options<Flags>
    private let path: String
    private let output: String
    private let format: any GlossaryFormat

    init(_ options: Options<Flags>) throws(UsageError) {
        guard options.arguments.count == 1 else {
            throw UsageError("which glossary? give one table", command: Self.self)
        }
        guard let format = options.format else {
            throw UsageError("for what? give --format NAME", command: Self.self)
        }
        let name = type(of: format).name
        output = options.output ?? "-"
        guard !(type(of: format).isBinary && output == "-" && Console.outputIsTerminal) else {
            throw UsageError(
                "\(name) is no text to show on a terminal; give -o FILE.\(name)",
                command: Self.self)
        }
        guard type(of: format).paths.isEmpty || output != "-" else {
            throw UsageError("\(name) writes a folder; give -o DIR", command: Self.self)
        }
        self.options = options
        self.format = format
        path = options.arguments[0]
    }

    func run() -> Int32 {
        var plan = Plan()
        plan.isQuiet = options.quiet
        let run = Run(plan)
        do throws(OutputError) {
            try Files.check(folder: output, for: type(of: format).paths)
        } catch {
            run.console.message("\(error)")
            return 2
        }
        let isFolder = !type(of: format).paths.isEmpty
        guard isFolder || run.mayWrite(output, reading: [path]), let glossary = glossary(run)
        else { return 2 }
        let exported = exported(glossary)
        let result = format.export(exported)
        guard write(result, by: run) else { return 2 }
        for omission in exported.omissions(format) + result.omissions {
            run.console.message(omission)
        }
        let left = glossary.rows.count - exported.rows.count
        run.console.summary(
            "\(counted(exported.rows.count, "row")) written"
                + (left > 0 ? ", \(left) of another status left out" : ""))
        if exported.rows.isEmpty {
            run.console.message(
                "no row has such a status; review the glossary first or give --status proposed")
        }
        return 0
    }

    /// The glossary; nil, with messages, where it can't be exported.
    private func glossary(_ run: Run) -> Glossary? {
        do {
            let bytes = try Files.read(path)
            guard GlossarySource(bytes, path: path).isOwnTable else {
                let found = try GlossaryImports.read(bytes, path: path)
                for omission in found.omissions { run.console.message("\(path): \(omission)") }
                try refuseControlCharacters(Table(parsing: found.glossary.bytes(), path: path))
                return found.glossary
            }
            let table = try Table(
                parsing: bytes.withoutNoncharacters, path: path, as: .glossary)
            try refuseControlCharacters(table)
            return try Glossary(table, path: path)
        } catch {
            run.console.message("\(error)")
            run.console.message("nothing was written; mend the table")
            return nil
        }
    }

    /// The rows to write, with what the format is told.
    private func exported(_ glossary: Glossary) -> ExportedGlossary {
        var out = ExportedGlossary(glossary, statuses: Set(options.status))
        out.source = options.direction
        if let title = options.title { out.title = title }
        if let author = options.author { out.author = author }
        out.ending = Self.ending(of: output)
        return out
    }

    /// Writes the file, or the folder, whole or not at all.
    private func write(_ result: GlossaryExport, by run: Run) -> Bool {
        guard !type(of: format).paths.isEmpty else { return run.write(result.bytes, to: output) }
        do throws(OutputError) {
            try Files.write(result.files.map { ($0.path, $0.bytes) }, toFolder: output)
            return true
        } catch {
            run.console.message("\(error)")
            return false
        }
    }

    /// The ending of a path, in small letters: `csv`.
    private static func ending(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let point = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: point)...].lowercased()
    }

    /// Characters that no XML may hold would spoil an export half-way.
    private func refuseControlCharacters(_ table: Table) throws(TableError) {
        for row in [Table.Row(table.columns, line: 1)] + table.rows {
            for (column, value) in row.values.enumerated() where !value.isPlain {
                throw TableError(
                    path: path, line: row.line, column: column + 1,
                    problem: row.line == 1
                        ? "a control character stands in the header"
                        : "a control character stands in \(table.columns[column])")
            }
        }
    }
}
