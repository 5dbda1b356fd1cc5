import SverkaText
import Testing

@testable import SverkaAlignment

/// Which beads the kinds of blocks rule out.
@Suite struct BlockBoundsTests {
    private func made(
        _ russian: [Block], _ english: [Block], isArticle: Bool = true
    ) -> BlockBounds? {
        BlockBounds(Bilingual(russian: russian, english: english), isArticle: isArticle)
    }

    @Test func paragraphsSayNothing() {
        #expect(made([.paragraph, .listItem], [.paragraph]) == nil)
    }

    @Test func aHeadingIsNotJoinedToAParagraph() throws {
        let bounds = try #require(
            made([.heading, .paragraph, .heading, .heading], [.paragraph, .heading]))
        #expect(bounds.ruleOut(0..<2, 0..<1))
        #expect(bounds.ruleOut(2..<3, 0..<2))
        #expect(!bounds.ruleOut(2..<4, 1..<2))
        // A heading may be rendered by a paragraph.
        #expect(!bounds.ruleOut(0..<1, 0..<1))
    }

    @Test func notesPairWithNotes() throws {
        let bounds = try #require(made([.paragraph, .note], [.paragraph, .note, .note]))
        #expect(bounds.ruleOut(1..<2, 0..<1))
        #expect(bounds.ruleOut(0..<1, 1..<2))
        #expect(bounds.ruleOut(0..<2, 0..<2))
        #expect(!bounds.ruleOut(1..<2, 1..<3))
        #expect(!bounds.ruleOut(0..<1, 0..<1))
    }

    /// Of two files only one may be of a format that marks notes.
    @Test func notesOfOneFileAloneAreParagraphs() {
        #expect(made([.note], [.paragraph], isArticle: false) == nil)
        #expect(made([.note], [.paragraph])?.ruleOut(0..<1, 0..<1) == true)
        let both = made([.note, .paragraph], [.note], isArticle: false)
        #expect(both?.ruleOut(1..<2, 0..<1) == true)
    }
}
