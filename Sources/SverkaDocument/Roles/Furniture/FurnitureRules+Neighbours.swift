import SverkaText

extension FurnitureRules {
    /// Rules by the paragraphs around, once the others have had their say.
    static let neighbourRules: [FurnitureRule] = [
        FurnitureRule("cut-off teaser") { all, index, _ in
            // A lead that was cut, under a headline or beside other such.
            let it = all[index]
            guard it.cutOff, (5...60).contains(it.words), index > 0 else { return false }
            let before = all[index - 1]
            return !before.closed && before.words <= 25 || before.isFurniture
        },
        FurnitureRule("teaser headline") { all, index, _ in
            let it = all[index]
            return index > 0 && index + 1 < all.count && it.words <= 25
                && (!it.closed || it.words <= 14)
                && all[index + 1].furniture == "cut-off teaser"
        },
        FurnitureRule("section", isByShape: true) { all, index, phrases in
            // Between a section heading such as `Latest news` and the page's
            // end or the next text, headlines belong to the page.
            let it = all[index]
            guard !it.closed, it.words <= 25, isNearEnd(index, all) else { return false }
            return all[..<index].reversed().prefix(while: \.isFurniture)
                .contains { phrases.isSection($0.key) }
        },
        FurnitureRule("comments") { all, index, _ in
            // From `2 comments on …` to the end.
            all[index].followsComments && index > 3
        },
        FurnitureRule("between furniture") { all, index, _ in
            let it = all[index]
            guard !it.closed, it.words <= 12, !it.isMarkedShort, index > 0 else { return false }
            let isBefore = index + 1 == all.count || all[index + 1].isFurniture
            return all[index - 1].isFurniture && isBefore && isNearEnd(index, all)
        },
    ]

    /// Whether a paragraph stands in the last third of the page.
    private static func isNearEnd(_ index: Int, _ all: [ParagraphFeatures]) -> Bool {
        index * 3 > all.count * 2
    }
}
