import Sverka

/// `sverka glossary export`.
struct GlossaryExportCommand {
    private let plan: Plan
    private let path: String
    private let format: any GlossaryFormat
    private let statuses: Set<GlossaryRow.Status>

    init(_ options: Options) throws(UsageError) {
        guard options.arguments.count == 1 else {
            throw UsageError("which glossary? give one table", command: options.command)
        }
        path = options.arguments[0]
        guard let name = options.value("format") else {
            throw UsageError("for what? give --format NAME", command: options.command)
        }
        guard let format = GlossaryFormats.named(name) else {
            throw UsageError("no format \(name)", command: options.command)
        }
        let output = options.value("output") ?? "-"
        guard !(type(of: format).isBinary && output == "-" && Console.outputIsTerminal) else {
            throw UsageError(
                "\(name) is no text to show on a terminal; give -o FILE.\(name)",
                command: options.command)
        }
        guard type(of: format).paths.isEmpty || output != "-" else {
            throw UsageError("\(name) writes a folder; give -o DIR", command: options.command)
        }
        for option in ["title", "author"] {
            guard options.value(option).map(Self.isPlain) != false else {
                throw UsageError(
                    "a control character stands in --\(option)", command: options.command)
            }
        }
        self.format = format
        var statuses: Set<GlossaryRow.Status> = [.preferred, .admitted, .deprecated]
        if let list = options.value("status") {
            statuses = []
            for word in list.split(separator: ",") {
                guard let status = GlossaryRow.Status(rawValue: word.lowercased()) else {
                    throw UsageError(
                        "unknown status \(word); known are "
                            + GlossaryRow.Status.allCases.map(\.rawValue).joined(separator: ", "),
                        command: options.command)
                }
                statuses.insert(status)
            }
        }
        self.statuses = statuses
        plan = try Plan(options)
    }

    func run() -> Int32 {
        let output = plan.options.value("output") ?? "-"
        do throws(OutputError) {
            try Files.check(folder: output, for: type(of: format).paths)
        } catch {
            plan.console.message("\(error)")
            return 2
        }
        let isFolder = !type(of: format).paths.isEmpty
        guard isFolder || plan.mayWrite(output, reading: [path]),
            let table = plan.table(path, as: .glossary)
        else { return 2 }
        let glossary: Glossary
        do throws(TableError) {
            try refuseControlCharacters(table)
            glossary = try Glossary(table, path: path)
        } catch {
            plan.console.message("\(error)")
            plan.console.message("nothing was written; mend the table")
            return 2
        }
        var exported = ExportedGlossary(glossary, statuses: statuses)
        exported.source = plan.options.value("direction") == "en-ru" ? .english : .russian
        exported.title = plan.options.value("title") ?? "Glossary"
        exported.author = plan.options.value("author") ?? ""
        exported.ending = Self.ending(of: output)
        let result = format.export(exported)
        guard write(result, to: output) else { return 2 }
        for omission in exported.omissions(format) + result.omissions {
            plan.console.message(omission)
        }
        let left = glossary.rows.count - exported.rows.count
        plan.console.summary(
            "\(counted(exported.rows.count, "row")) written"
                + (left > 0 ? ", \(left) of another status left out" : ""))
        if exported.rows.isEmpty {
            plan.console.message(
                "no row has such a status; review the glossary first or give --status proposed")
        }
        return 0
    }

    /// Writes the file, or the folder, whole or not at all.
    private func write(_ result: GlossaryExport, to output: String) -> Bool {
        guard !type(of: format).paths.isEmpty else { return plan.write(result.bytes, to: output) }
        do throws(OutputError) {
            try Files.write(result.files.map { ($0.path, $0.bytes) }, toFolder: output)
            return true
        } catch {
            plan.console.message("\(error)")
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
            for (column, value) in row.values.enumerated() where !Self.isPlain(value) {
                throw TableError(
                    path: path, line: row.line, column: column + 1,
                    problem: "a control character stands in "
                        + (row.line == 1 ? "the header" : table.columns[column]))
            }
        }
    }

    /// Whether a text has no character that XML forbids.
    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF
                || $0 == "\t" || $0 == "\n" || $0 == "\r"
        }
    }
}
