import Sverka

/// The manual page, of the program or of a command, made from what commands
/// declare; in the macros of man(7).
package enum ManualPage {
    /// - Parameter command: nil for the whole program.
    package static func text(_ command: (any Command.Type)?) -> String {
        command.map(page) ?? overview
    }

    private static func page(_ command: any Command.Type) -> String {
        var page = Roff()
        let name = "sverka-" + command.name.replacing(" ", with: "-")
        page.title(name, version: Sverka.version)
        page.section("name")
        page.line("\(name) \\- \(Roff.escaped(command.spokenSummary))")
        page.section("synopsis")
        page.usage(of: command)
        page.details(of: command) { $0.section($1) }
        page.section("see also")
        page.line(".BR sverka (1)")
        return page.text
    }

    private static var overview: String {
        var page = Roff()
        page.title("sverka", version: Sverka.version)
        page.section("name")
        let purpose: Message = "hold Russian and English texts against each other"
        page.line("sverka \\- \(Roff.escaped(purpose.spoken))")
        page.section("synopsis")
        page.line(".B sverka")
        page.paragraph(Message("COMMAND [ARGUMENT...] [OPTION...]").spoken)
        page.section("commands")
        for command in CommandList.all {
            page.subsection("sverka \(command.name)")
            let summary = command.spokenSummary
            page.paragraph(summary.first!.uppercased() + summary.dropFirst() + ".")
            page.paragraphBreak()
            page.usage(of: command)
            page.details(of: command) { page, title in
                page.paragraphBreak()
                page.paragraph(title.spoken + ":")
            }
        }
        page.section("exit status")
        let statuses: [(String, Message)] = [
            ("0", "done"), ("1", "done, but there is something to look at"),
            ("2", "could not do it"), ("64", "wrong usage"),
        ]
        for (status, meaning) in statuses { page.item(status, meaning.spoken) }
        return page.text
    }
}

extension Roff {
    /// A line for each way to call a command.
    fileprivate mutating func usage(of command: any Command.Type) {
        var ways = command.arguments.split(separator: " | ")
        if ways.isEmpty { ways = [""] }
        for (index, way) in ways.enumerated() {
            if index > 0 { line(".br") }
            line(".B \(Roff.escaped("sverka " + command.name))")
            let options = command.declarations.isEmpty ? "" : " [OPTION...]"
            if !(way + options).isEmpty { paragraph(way + options) }
        }
    }

    /// Options, notes and examples of a command, each below a title.
    fileprivate mutating func details(
        of command: any Command.Type, _ titled: (inout Roff, _ title: Message) -> Void
    ) {
        if !command.declarations.isEmpty {
            titled(&self, "options")
            for option in command.declarations { item(option.usage, option.fullHelp.spoken) }
        }
        if !command.notes.isEmpty {
            titled(&self, "notes")
            paragraph(command.spokenNotes)
        }
        titled(&self, command.examples.count == 1 ? "example" : "examples")
        example(command.examples)
    }
}
