/// What speaks for or against a paragraph's belonging to the page; each has a
/// weight in `Glossary/furniture-weights.tsv`, and the names that stand there.
enum FurnitureFeature: String, CaseIterable, Sendable {
    case bias
    // Words and shape.
    case phrase, notice, section, counter, menu, byline, label, address, commenter
    /// Words of which pages rather than articles are made: some, and their
    /// share.
    case pageWords = "page-words"
    case pageWordShare = "page-word-share"
    case dateLine = "date-line"
    case noLetters = "no-letters"
    case oneWord = "words-1"
    case fewWords = "words-2"
    case someWords = "words-5"
    case manyWords = "words-10"
    case sentenceWords = "words-20"
    case paragraphWords = "words-40"
    case unclosed, capitals, sign, digits
    case cutOff = "cut-off"
    case unclosedShort = "unclosed-short"
    case repeated
    case repeatedOverPages = "repeated-over-pages"
    case behindComments = "behind-comments"
    // The place on the page.
    case first, last
    case lastThird = "last-third"
    // Mark-up.
    case heading, item, cell, caption, quotation, box, paragraph, definition
    case area = "page-area"
    case links = "links"
    case allLinks = "all-links"
    /// The same where nothing says that it stands in an article.
    case linksAlone = "links-alone"
    case inArticle = "in-article"
    case inOnlyArticle = "in-only-article"
    case inArticleBody = "in-article-body"
    case inArticleAndMain = "in-article-and-main"
    case outsideArticle = "outside-article"
    case outsideOnlyArticle = "outside-only-article"
    case inMain = "in-main"
    case directlyInMain = "directly-in-main"
    case deepInMain = "deep-in-main"
    case boxWithMost = "box-most"
    case boxWithSome = "box-some"
    case boxWithLittle = "box-little"
    case boxWithNone = "box-none"
    case outerWithMost = "outer-most"
    case outerWithSome = "outer-some"
    case outerWithNone = "outer-none"
    // The paragraphs around.
    case afterFurniture = "after-furniture"
    case beforeFurniture = "before-furniture"
    case amongFurniture = "among-furniture"
    case amongText = "among-text"
    case titleLike = "title-like"

    /// The features of the words in the names of elements: those near a
    /// paragraph and those around it.
    /// Those that accuse: without any of them no line of a text without mark-up
    /// is furniture, whatever its shape is.
    static let accusing: [FurnitureFeature] = [
        .phrase, .notice, .section, .menu, .byline, .address, .commenter, .dateLine,
        .noLetters, .sign, .cutOff, .repeated, .repeatedOverPages, .behindComments, .area,
        .linksAlone,
    ]

    /// Those of them that are enough: by themselves they make a line furniture,
    /// unless it has a counterpart.
    static let sufficient: [FurnitureFeature] = [
        .phrase, .menu, .byline, .address, .noLetters, .repeatedOverPages, .sign, .commenter,
    ]

    static let firstHint = allCases.count

    static let count = firstHint + 2 * MarkupHints.kinds.count

    /// The names of all features in their order.
    static let names: [String] =
        allCases.map(\.rawValue) + MarkupHints.kinds.map { "near-" + $0 }
        + MarkupHints.kinds.map { "around-" + $0 }
}

/// The features of a paragraph with how much there is of each, mostly 0 or 1.
struct FurnitureEvidence: Sendable {
    private(set) var values = [Float](repeating: 0, count: FurnitureFeature.count)

    private static let places: [FurnitureFeature: Int] = Dictionary(
        uniqueKeysWithValues: FurnitureFeature.allCases.enumerated().map { ($1, $0) })

    subscript(feature: FurnitureFeature) -> Float {
        get { values[Self.places[feature] ?? 0] }
        set { values[Self.places[feature] ?? 0] = newValue }
    }

    /// Whether there is anything that accuses.
    var isAccused: Bool { FurnitureFeature.accusing.contains { self[$0] != 0 } }

    /// Whether there is anything that is enough.
    var isConvicted: Bool {
        FurnitureFeature.sufficient.contains { self[$0] != 0 }
            || self[.unclosed] != 0 && self[.oneWord] + self[.fewWords] == 0
                && self[.pageWordShare] >= Self.shareOfPageWords
            || self[.notice] != 0 && Self.shapesOfNotices.contains { self[$0] != 0 }
    }

    /// Such a share of words that pages have is enough in a line that is no
    /// sentence.
    private static let shareOfPageWords: Float = 0.5

    /// A phrase that pages have tells in a paragraph of so few words.
    private static let shapesOfNotices: [FurnitureFeature] = [
        .oneWord, .fewWords, .someWords, .manyWords,
    ]

    /// The features that there are, by their names.
    var named: [(name: String, value: Float)] {
        values.indices.filter { values[$0] != 0 }.map { (FurnitureFeature.names[$0], values[$0]) }
    }

    mutating func set(_ feature: FurnitureFeature, if condition: Bool) {
        if condition { self[feature] = 1 }
    }

    mutating func add(_ hints: MarkupHints, isNear: Bool) {
        let first = FurnitureFeature.firstHint + (isNear ? 0 : MarkupHints.kinds.count)
        for kind in MarkupHints.kinds.indices where hints.rawValue >> UInt32(kind) & 1 == 1 {
            values[first + kind] = 1
        }
    }
}
