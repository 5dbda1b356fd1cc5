import SverkaAlignment
import SverkaText

/// Web and mail addresses that the other side has otherwise or not at all.
enum AddressDifferences {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        let source = context.source, target = source.other
        return text.comparable.flatMap { index -> [UnitFinding] in
            let row = text.alignment.rows[index]
            var mine = addresses(text, text.units(of: row, source), source)
            var theirs = addresses(text, text.units(of: row, target), target)
            guard !mine.isEmpty || !theirs.isEmpty else { return [] }
            match(&mine, &theirs)
            // What moved over the end of a paragraph is there.
            let near = Bilingual { side in
                Set(addresses(text, text.neighbourhood(index, side), side).map(\.key))
            }
            mine.removeAll { near[target].contains($0.key) }
            theirs.removeAll { near[source].contains($0.key) }
            let pairs = min(mine.count, theirs.count)
            return zip(mine, theirs).map { changed($1, $0, target) }
                + mine.dropFirst(pairs).filter(\.isFull).map { lone($0, source) }
                + theirs.dropFirst(pairs).filter(\.isFull).map { lone($0, target) }
        }
    }

    private struct Address {
        var unit: Int
        var range: Range<Int>
        var text: String
        /// Without what differs by right: the scheme, `www`, the language.
        var key: String
        /// Whether it is more than a name with a point, which may be written
        /// in the other letters: `Lenta.ru`.
        var isFull: Bool { text.contains("/") || text.contains("@") || text.hasPrefix("www.") }
    }

    private static func addresses(_ text: CheckedText, _ units: [Int], _ side: Side) -> [Address] {
        units.flatMap { unit in
            text.words[side][unit].tokens.filter { $0.kind == .address }.compactMap { token in
                let found = text.text(side, unit, token.range)
                guard let first = found.utf8.first, first != 0x23, first != 0x40 else { return nil }
                return Address(unit: unit, range: token.range, text: found, key: key(found))
            }
        }
    }

    private static let languages: Set<Substring> = [
        "ru", "rus", "en", "eng", "www", "http", "https", "index", "html", "htm",
    ]

    private static func key(_ address: String) -> String {
        let parts = address.lowercased().split { "/.:?=&#".contains($0) }
        // A domain ends in `ru` as well: only what stands before or behind it
        // can be a language.
        return parts.enumerated().filter { index, part in
            !languages.contains(part)
                || index > 0 && parts[index - 1].count > 3
                    && !languages.contains(parts[index - 1]) && index == hostEnd(address, parts)
        }.map { String($0.element) }.joined(separator: "/")
    }

    /// The place of the last part of the host.
    private static func hostEnd(_ address: String, _ parts: [Substring]) -> Int {
        let scheme = address.contains("://") ? 1 : 0
        let rest = address.split(separator: "/", omittingEmptySubsequences: true)
        guard rest.count > scheme else { return parts.count - 1 }
        return scheme + rest[scheme].split { ".:?=&#".contains($0) }.count - 1
    }

    private static func match(_ mine: inout [Address], _ theirs: inout [Address]) {
        mine.removeAll { address in
            guard let index = theirs.firstIndex(where: { $0.key == address.key }) else {
                return false
            }
            theirs.remove(at: index)
            return true
        }
    }

    private static func changed(_ here: Address, _ there: Address, _ side: Side) -> UnitFinding {
        var finding = UnitFinding(
            side: side, unit: here.unit, range: here.range, kind: .address, severity: .note,
            found: here.text, expected: [there.text],
            message: "\"\(here.text)\" here, \"\(there.text)\" there")
        finding.counterpart = (there.unit, there.range)
        return finding
    }

    private static func lone(_ here: Address, _ side: Side) -> UnitFinding {
        UnitFinding(
            side: side, unit: here.unit, range: here.range, kind: .address, severity: .note,
            found: here.text, message: "\"\(here.text)\" here, none such there")
    }
}
