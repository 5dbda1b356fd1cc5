import SverkaText

/// Where the prose of a page stands: tells of each paragraph whether it stands
/// in an area of the page, and in which box.
///
/// Cost: linear in the nodes of the tree.
struct HTMLPageShape {
    private let tree: HTMLTree
    /// Bytes of prose in each node.
    private var prose: [Int32]
    private var context: [Context]
    /// The innermost box with most of the prose.
    private var main = 0
    /// Elements that hold an article and stand in no other such.
    private var articles = 0
    /// Whether there is any paragraph of the length of prose.
    private let hasProse: Bool

    /// What the elements around a node say of it.
    private struct Context {
        var hints: MarkupHints = []
        var isArea = false
        var isArticle = false
        var isArticleBody = false
        /// Whether the areas that it stands in all stand in an article.
        var isAsideWithin = false
        var isInMain = false
        /// The box that it stands in, and boxes around that one.
        var box: Int32 = 0
        var boxDepth: Int32 = 0
    }

    /// Bytes of words in a paragraph that counts as prose.
    private static let bytesOfProse = 60
    /// The most that links make up of prose.
    private static let linksInProse = 0.4
    /// Share of the page's prose from which an element is no area of it.
    private static let shareOfArea = 0.35
    /// Share from which names of an element speak for the page as a whole.
    private static let shareOfPage = 0.5
    /// Share of the prose of a box that one inside it must have to stand for
    /// it.
    private static let shareOfMain = 0.6

    init(_ tree: HTMLTree, _ pieces: [HTMLFlattener.Piece]) {
        self.tree = tree
        prose = [Int32](repeating: 0, count: tree.nodes.count)
        context = [Context](repeating: Context(), count: tree.nodes.count)
        // A small page may have no paragraph of the length of prose.
        hasProse = pieces.contains(where: Self.isProse)
        for piece in pieces where !hasProse || Self.isProse(piece) {
            prose[piece.node] += Int32(clamping: piece.wordBytes - piece.linkBytes)
        }
        for index in tree.nodes.indices.dropFirst().reversed() where prose[index] > 0 {
            prose[Int(tree.nodes[index].parent)] += prose[index]
        }
        findMain()
        spread()
    }

    private static func isProse(_ piece: HTMLFlattener.Piece) -> Bool {
        piece.wordBytes >= bytesOfProse
            && Double(piece.linkBytes) <= Double(piece.wordBytes) * linksInProse
            && piece.block.kind != .code
    }

    private static func isBox(_ node: HTMLTree.Node) -> Bool {
        node.kinds.contains(.block) && !inner.contains(node.name ?? .p)
            && !node.kinds.contains(.heading)
    }

    /// Blocks that hold a text rather than a part of the page.
    private static let inner: Set<HTMLName> = [
        .p, .li, .dd, .dt, HTMLName("ul"), HTMLName("ol"), HTMLName("dl"), HTMLName("blockquote"),
        HTMLName("figure"), HTMLName("figcaption"), HTMLName("pre"), .tr, HTMLName("tbody"),
        HTMLName("thead"), HTMLName("hgroup"), HTMLName("center"),
    ]

    /// Areas of the page that an article may have too.
    private static let asides: Set<HTMLName> = [HTMLName("aside"), HTMLName("footer")]

    private func share(_ index: Int) -> Double {
        prose[0] > 0 ? Double(prose[index]) / Double(prose[0]) : 0
    }

    /// Goes down from the page as long as one child has most of the prose.
    private mutating func findMain() {
        var index = 0
        search: while prose[index] > 0 {
            var child = tree.nodes[index].first
            while child >= 0 {
                let node = tree.nodes[Int(child)]
                if node.name != nil, node.kinds.contains(.block),
                    Double(prose[Int(child)]) >= Double(prose[index]) * Self.shareOfMain,
                    Self.isBox(node)
                {
                    index = Int(child)
                    continue search
                }
                child = node.next
            }
            break
        }
        main = index
    }

    /// Fills in what each node has from those around it.
    private mutating func spread() {
        context[0].isInMain = main == 0
        for index in tree.nodes.indices.dropFirst() {
            let node = tree.nodes[index]
            var own = context[Int(node.parent)]
            if node.name != nil {
                let share = share(index)
                let speaks = share < Self.shareOfPage
                own.hints.formUnion(
                    speaks
                        ? node.attributes.hints
                        : node.attributes.hints.intersection(.ofArticles))
                if node.kinds.contains(.pageArea) || node.attributes.hasPageRole,
                    share < Self.shareOfArea || !hasProse && node.name != .form
                {
                    own.isAsideWithin =
                        (own.isAsideWithin || !own.isArea) && own.isArticle
                        && Self.asides.contains(node.name ?? .p)
                    own.isArea = true
                }
                if node.kinds.contains(.article) || node.attributes.isArticle {
                    if !own.isArticle { articles += 1 }
                    own.isArticle = true
                    if node.attributes.isArticleBody { own.isArticleBody = true }
                }
                if index == main { own.isInMain = true }
                if Self.isBox(node) {
                    own.box = Int32(index)
                    own.boxDepth += 1
                }
            }
            context[index] = own
        }
    }

    /// Whether a paragraph stands in an area of the page.
    ///
    /// A sentence aside within an article is one of the article.
    func isInArea(_ piece: HTMLFlattener.Piece) -> Bool {
        let around = context[piece.node]
        guard around.isArea, around.isArticle, around.isAsideWithin else { return around.isArea }
        return piece.linkBytes * 2 > piece.wordBytes || piece.wordBytes < Self.bytesOfSentence
    }

    /// Bytes of words in a sentence, at least.
    private static let bytesOfSentence = 12

    /// What the mark-up says of a paragraph.
    func markup(_ piece: HTMLFlattener.Piece) -> BlockMarkup {
        let around = context[piece.node]
        var out = BlockMarkup()
        out.links = piece.wordBytes > 0 ? Float(piece.linkBytes) / Float(piece.wordBytes) : 0
        out.hints = around.hints
        out.isInArticle = around.isArticle
        out.isInArticleBody = around.isArticleBody
        out.articles = articles
        out.isInMain = around.isInMain
        out.depthInMain =
            around.isInMain ? max(0, Int(around.boxDepth - context[main].boxDepth)) : 0
        let box = Int(around.box)
        out.boxShare = Float(share(box))
        if box > 0 {
            out.outerShare = Float(share(Int(context[Int(tree.nodes[box].parent)].box)))
        } else {
            out.outerShare = out.boxShare
        }
        var node = piece.node, steps = 0
        var isSet = false
        while node > 0, steps < 3 {
            let it = tree.nodes[node]
            out.nearHints.formUnion(
                share(node) < Self.shareOfPage
                    ? it.attributes.hints : it.attributes.hints.intersection(.ofArticles))
            if !isSet, let element = Self.element(it) {
                out.element = element
                isSet = true
            }
            node = Int(it.parent)
            steps += 1
        }
        return out
    }

    private static func element(_ node: HTMLTree.Node) -> BlockMarkup.Element? {
        guard node.kinds.contains(.block) else { return nil }
        if node.kinds.contains(.heading) { return .heading }
        if node.kinds.contains(.tableCell) { return .cell }
        if node.kinds.contains(.listItem) { return .item }
        if node.kinds.contains(.quotation) { return .quotation }
        switch node.name {
        case .p: return .paragraph
        case .dd, .dt: return .definition
        case HTMLName("figcaption"), HTMLName("figure"), .caption: return .caption
        default: return .box
        }
    }
}
