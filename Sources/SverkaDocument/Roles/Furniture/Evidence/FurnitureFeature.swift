/// What speaks for or against a paragraph's belonging to the page; each has a
/// weight in `Glossary/furniture-weights.tsv`, by its name in small letters.
enum FurnitureFeature: Int, CaseIterable, Sendable {
    case bias
    // Words and shape.
    case phrase, notice, section, counter, menu, byline, label, address, commenter
    /// Words of which pages rather than articles are made: some, and their
    /// share.
    case pageWords
    case pageWordShare
    case dateLine
    case noLetters
    case oneWord
    case fewWords
    case someWords
    case manyWords
    case sentenceWords
    case paragraphWords
    case unclosed, capitals, sign, digits
    case cutOff
    case unclosedShort
    case repeated
    case repeatedOverPages
    case behindComments
    // The place on the page.
    case first, last
    case lastThird
    // Mark-up.
    case heading, item, cell, caption, quotation, box, paragraph, definition
    case pageArea
    case links
    case allLinks
    /// The same where nothing says that it stands in an article.
    case linksAlone
    case inArticle
    case inOnlyArticle
    case inArticleBody
    case inArticleAndMain
    case outsideArticle
    case outsideOnlyArticle
    case inMain
    case directlyInMain
    case deepInMain
    case boxWithMost
    case boxWithSome
    case boxWithLittle
    case boxWithNone
    case outerWithMost
    case outerWithSome
    case outerWithNone
    // The paragraphs around.
    case afterFurniture
    case beforeFurniture
    case amongFurniture
    case amongText
    case titleLike

    /// Those that accuse: without any of them no line of a text without mark-up
    /// is furniture, whatever its shape is.
    static let accusing = FurnitureFeatureSet([
        .phrase, .notice, .section, .menu, .byline, .address, .commenter, .dateLine,
        .noLetters, .sign, .cutOff, .repeated, .repeatedOverPages, .behindComments, .pageArea,
        .linksAlone,
    ])

    /// Those of them that are enough: by themselves they make a line furniture,
    /// unless it has a counterpart.
    static let sufficient = FurnitureFeatureSet([
        .phrase, .menu, .byline, .address, .noLetters, .repeatedOverPages, .sign, .commenter,
    ])

    /// The first feature of the words in the names of elements: those near a
    /// paragraph, and then those around it.
    static let firstHint = allCases.count

    static let count = firstHint + 2 * MarkupHints.kinds.count

    /// As the table of weights has it.
    var name: String { Self.names[rawValue] }

    /// `noLetters` as `no-letters`.
    static func name(_ word: String) -> String {
        word.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }

    /// The names of all features in their order.
    static let names: [String] =
        allCases.map { Self.name("\($0)") } + MarkupHints.kinds.map { "near-" + $0 }
        + MarkupHints.kinds.map { "around-" + $0 }
}
