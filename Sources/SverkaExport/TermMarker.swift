import SverkaTerminology
import SverkaText

/// Puts marks around the terms of a glossary in a text.
public struct TermMarker {
    /// Finds terms in a text by its bytes; none for a marker without glossary.
    private let find: (String, Side) -> [Range<Int>]

    public init(finder: @escaping (String, Side) -> [Range<Int>] = { _, _ in [] }) {
        find = finder
    }

    /// The text as HTML with `mark` elements.
    func marked(_ text: String, _ side: Side) -> String {
        var out = ""
        var end = 0
        for range in find(text, side) where range.lowerBound >= end {
            out += Markup.escaped(String(text.slice(end..<range.lowerBound)))
            out += "<mark>" + Markup.escaped(String(text.slice(range))) + "</mark>"
            end = range.upperBound
        }
        return out + Markup.escaped(String(text.slice(end..<text.utf8.count)))
    }
}
