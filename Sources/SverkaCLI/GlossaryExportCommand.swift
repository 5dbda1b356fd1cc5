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
        guard let table = plan.table(path) else { return 2 }
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
        let result = format.export(exported)
        guard plan.write(result.bytes, to: plan.options.value("output")) else { return 2 }
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

    /// Characters that no XML may hold would spoil an export half-way.
    private func refuseControlCharacters(_ table: Table) throws(TableError) {
        for row in table.rows {
            for (column, name) in table.columns.enumerated() {
                let value = table.value(row, name)
                let isBad = value.unicodeScalars.contains {
                    $0.value < 0x20 && $0 != "\t" && $0 != "\n" && $0 != "\r"
                        || $0.value == 0xFFFE || $0.value == 0xFFFF
                }
                if isBad {
                    throw TableError(
                        path: path, line: row.line, column: column + 1,
                        problem: "a control character stands in \(name)")
                }
            }
        }
    }
}
