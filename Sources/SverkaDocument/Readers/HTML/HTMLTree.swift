import SverkaText

/// The elements and texts of a page, each with its place in the tree.
struct HTMLTree {
    struct Node {
        /// Nil of a text.
        var name: HTMLName?
        var kinds: HTMLElement = []
        var attributes = HTMLAttributes()
        /// Of a text: where it stands in the source.
        var text = 0..<0
        /// Of a text: whether references to characters are read in it.
        var hasReferences = true
        /// Of a text: what the open elements around it say.
        var style = HTMLTextStyle()
        var parent: Int32 = -1
        var first: Int32 = -1
        var last: Int32 = -1
        var next: Int32 = -1
        var previous: Int32 = -1
    }

    /// The first is the page as a whole; a node stands behind its parent.
    private(set) var nodes: [Node] = [Node(name: HTMLName.html)]

    /// Adds a node as the last one of its parent.
    mutating func append(_ node: Node, to parent: Int) -> Int {
        let index = Int32(nodes.count)
        nodes.append(node)
        nodes[Int(index)].parent = Int32(parent)
        let last = nodes[parent].last
        nodes[Int(index)].previous = last
        if last >= 0 { nodes[Int(last)].next = index } else { nodes[parent].first = index }
        nodes[parent].last = index
        return Int(index)
    }

    /// Adds a node in front of another.
    mutating func insert(_ node: Node, before sibling: Int) -> Int {
        let index = Int32(nodes.count)
        let parent = nodes[sibling].parent
        nodes.append(node)
        nodes[Int(index)].parent = parent
        let previous = nodes[sibling].previous
        nodes[Int(index)].previous = previous
        nodes[Int(index)].next = Int32(sibling)
        nodes[sibling].previous = index
        if previous >= 0 {
            nodes[Int(previous)].next = index
        } else {
            nodes[Int(parent)].first = index
        }
        return Int(index)
    }

    /// Makes the last text of an element longer, where the run goes on from it.
    ///
    /// - Returns: whether it does.
    mutating func extendLast(
        _ run: Range<Int>, in parent: Int, _ style: HTMLTextStyle, hasReferences: Bool
    ) -> Bool {
        let last = Int(nodes[parent].last)
        guard last >= 0, nodes[last].name == nil, nodes[last].text.upperBound == run.lowerBound,
            nodes[last].hasReferences == hasReferences, nodes[last].style == style
        else { return false }
        nodes[last].text = nodes[last].text.lowerBound..<run.upperBound
        return true
    }
}

/// What the elements that are open where a text stands say of it, however the
/// blocks around it are closed.
struct HTMLTextStyle: Equatable {
    var isLink = false
    var isCode = false
    /// What the nearest `lang` attribute says; nil where there is none, or it
    /// names a language that is none of ours.
    var language: Language?
    /// Whether it is of an element within a paragraph.
    var isMarkedWithin = false
    /// False where `visibility` hides it.
    var isVisible = true
}
