/// What tells that a paragraph belongs to the page.
struct FurnitureRule: Sendable {
    /// As `identify` shows it.
    let name: String
    /// Whether it goes by the shape of a line alone: what it took may be given
    /// back to the article where its translation stands there too.
    var isByShape = false
    /// Whether a paragraph is furniture. The rule sees all paragraphs, since
    /// many a one shows what it is by its neighbours.
    let decide:
        @Sendable (_ all: [ParagraphFeatures], _ index: Int, _ phrases: FurniturePhrases) -> Bool

    init(
        _ name: String, isByShape: Bool = false,
        decide:
            @escaping @Sendable (
                _ all: [ParagraphFeatures], _ index: Int, _ phrases: FurniturePhrases
            ) -> Bool
    ) {
        (self.name, self.isByShape, self.decide) = (name, isByShape, decide)
    }

    /// A rule that looks at the paragraph alone.
    init(
        _ name: String, isByShape: Bool = false,
        of paragraph:
            @escaping @Sendable (_ it: ParagraphFeatures, _ phrases: FurniturePhrases) -> Bool
    ) {
        self.init(name, isByShape: isByShape) { all, index, phrases in
            paragraph(all[index], phrases)
        }
    }
}
