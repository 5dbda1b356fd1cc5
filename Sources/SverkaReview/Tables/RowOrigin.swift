import SverkaText

/// What a run proposed in a row of an alignment, and for which state of the
/// article: `17|18@3f9a01c2`.
///
/// A row that a person made has none; where the program has to remember the
/// state that such a row is of, it has no units: `|@3f9a01c2`. In rows that were
/// parted on the review page `parted ` stands before it; in those that the
/// document's format gave as accepted, `given `.
package struct RowOrigin: Hashable, Sendable, CustomStringConvertible {
    package var units: Bilingual<[UnitNumber]>
    package var fingerprint: Fingerprint
    package var isParted = false
    /// Whether the row came accepted out of the document itself, and not from a
    /// reviewer.
    package var isGiven = false

    package init(_ units: Bilingual<[UnitNumber]>, _ fingerprint: Fingerprint) {
        (self.units, self.fingerprint) = (units, fingerprint)
    }

    /// Of a row that a person made.
    package init(handmadeFor fingerprint: Fingerprint) {
        self.init(Bilingual(repeating: []), fingerprint)
    }

    /// Reads what `description` writes; nil for anything else.
    package init?(_ text: String) {
        var rest = text[...]
        if rest.hasPrefix(Self.parted) {
            rest.removeFirst(Self.parted.count)
            isParted = true
        } else if rest.hasPrefix(Self.given) {
            rest.removeFirst(Self.given.count)
            isGiven = true
        }
        let parts = rest.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let fingerprint = Fingerprint(parts[1]) else { return nil }
        let cells = parts[0].split(separator: "|", omittingEmptySubsequences: false)
        guard cells.count == 2, let russian = [UnitNumber](cells[0]),
            let english = [UnitNumber](cells[1])
        else { return nil }
        units = Bilingual(russian: russian, english: english)
        self.fingerprint = fingerprint
    }

    private static let parted = "parted "
    private static let given = "given "

    /// Whether a run proposed the row.
    package var isProposal: Bool { !units.russian.isEmpty || !units.english.isEmpty }

    package var description: String {
        let before = isParted ? Self.parted : isGiven ? Self.given : ""
        return "\(before)\(units.russian.joined)|\(units.english.joined)@\(fingerprint)"
    }
}

extension [UnitNumber] {
    /// As tables show them: `4+5`.
    package var joined: String { map(\.description).joined(separator: "+") }

    /// Reads `4+5`; nil where something in it is no number of a unit. Nothing
    /// at all is no units.
    package init?(_ text: some StringProtocol) {
        var out: [UnitNumber] = []
        for part in text.split(separator: "+", omittingEmptySubsequences: false)
        where !text.isEmpty {
            guard let number = UnitNumber(part) else { return nil }
            out.append(number)
        }
        self = out
    }
}
