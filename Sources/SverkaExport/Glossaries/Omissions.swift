import SverkaSupport
import SverkaTerminology

/// What was left out, by why.
enum Omissions {
    /// `2 terms of more than 1,024 bytes not written`, but for what there is
    /// none of.
    static func list(_ counts: [(number: Int, what: Message, why: Message)]) -> [Message] {
        counts.filter { $0.number > 0 }.map { "\(counted($0.number, $0.what)) \($0.why)" }
    }
}

extension ExportedGlossary {
    /// What of the glossary's columns, and of what an export is told, a format
    /// has no room for.
    package func omissions(_ format: any GlossaryFormat) -> [Message] {
        let name = type(of: format).name, carries = type(of: format).carries
        var out: [Message] = []
        func count(_ field: GlossaryField, as label: Message, _ value: (GlossaryRow) -> String) {
            guard carries.isDisjoint(with: [field, .everyColumn]) else { return }
            let number = rows.count { !value($0).isEmpty }
            if number > 0 { out.append("\(counted(number, label)) not written: \(name) has none") }
        }
        count(.note, as: "note", \.note)
        count(.examples, as: "example", \.russianContext)
        for column in otherColumns {
            count(.column(column), as: "\(column) value") { $0.other[column] ?? "" }
        }
        if title != Self.usualTitle, !carries.contains(.title) {
            out.append("title not written: \(name) has none")
        }
        if !author.isEmpty, !carries.contains(.author) {
            out.append("author not written: \(name) has none")
        }
        return out
    }
}
