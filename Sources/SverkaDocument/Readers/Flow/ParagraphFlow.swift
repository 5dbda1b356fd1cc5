import SverkaText

/// The paragraphs of a document while it is read.
///
/// Text boxes and notes stand inside a paragraph and come behind it. Two line
/// breaks in a row part a paragraph.
struct ParagraphFlow {
    private struct Paragraph {
        var look: ParagraphText.Look
        var parts: [[UInt8]] = [[]]
        /// Line breaks in a row at its end.
        var breaks = 0
    }

    private var paragraphs: [Paragraph] = []
    /// Those that have begun and not ended, by their places.
    private var open: [Int] = []

    /// How many paragraphs are open, one inside another.
    var depth: Int { open.count }

    mutating func begin(_ look: ParagraphText.Look = .init()) {
        open.append(paragraphs.count)
        paragraphs.append(Paragraph(look: look))
    }

    mutating func end() { _ = open.popLast() }

    /// Adds text to the innermost paragraph; nowhere where none is open.
    mutating func put(_ text: some Collection<UInt8>) {
        guard let last = open.last else { return }
        let parts = paragraphs[last].parts.count
        paragraphs[last].parts[parts - 1] += text
        if text.contains(where: { $0 > 0x20 }) { paragraphs[last].breaks = 0 }
    }

    mutating func lineBreak() {
        guard let last = open.last else { return }
        paragraphs[last].breaks += 1
        if paragraphs[last].breaks == 2 {
            paragraphs[last].parts.append([])
        } else {
            put([0x20])
        }
    }

    /// Changes what is known of the innermost paragraph.
    mutating func look(_ change: (inout ParagraphText.Look) -> Void) {
        if let last = open.last { change(&paragraphs[last].look) }
    }

    /// All paragraphs that have text.
    var text: ParagraphText {
        var out = ParagraphText()
        for paragraph in paragraphs {
            for part in paragraph.parts { out.add(part, paragraph.look) }
        }
        return out
    }
}
