/// What the mark-up of a page says of a block: whether it belongs to the
/// article is for the rules of furniture to tell.
struct BlockMarkup: Sendable {
    /// The element that it stands in.
    var element = Element.box
    /// Share of its text that links make up, from 0 to 1.
    var links: Float = 0
    /// What the names of classes and ids around it say; of elements that hold
    /// more than half of the page's prose only what speaks for an article.
    var hints: MarkupHints = []
    /// What those of the element itself and the two around it say.
    var nearHints: MarkupHints = []
    /// Whether it stands in an `article`, a `main` or what is marked so.
    var isInArticle = false
    /// Whether it stands in what is marked as an article's body.
    var isInArticleBody = false
    /// Such elements on the page that stand in no other.
    var articles = 0
    /// Whether it stands in the innermost box with most of the page's prose.
    var isInMain = false
    /// Boxes between that one and the block's own, both not counted; 0 too
    /// where it stands elsewhere.
    var depthInMain = 0
    /// Shares of the page's prose in the box that it stands in, and in the one
    /// around that; from 0 to 1.
    var boxShare: Float = 0
    var outerShare: Float = 0

    /// Kinds of elements that a text stands in.
    enum Element: UInt8, Sendable, CaseIterable {
        case box, paragraph, heading, item, cell, caption, quotation, definition
    }
}
