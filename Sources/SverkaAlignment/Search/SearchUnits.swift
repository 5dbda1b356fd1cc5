import SverkaText

/// Two runs of units as the search sees them.
struct SearchUnits {
    var features: Bilingual<[UnitFeatures]>
    /// Their places in the reading order of the article; nil for a pair of
    /// files.
    var order: Bilingual<[Int]>?
    /// The sentences of each paragraph; nil where paragraphs are the units.
    var paragraphs: Bilingual<[Range<Int>]>?
    /// The blocks that they were read from.
    private var blocks: Bilingual<[Block]>

    var count: Bilingual<Int> { features.map(\.count) }

    /// - Parameter units: what the features are of.
    init(
        _ units: Bilingual<[Unit]>, _ features: Bilingual<[UnitFeatures]>,
        order: Bilingual<[Int]>?
    ) {
        self.features = features
        self.order = order
        blocks = units.map { $0.map(\.block) }
        let groups = units.map(Self.grouped)
        if groups.russian.count < units.russian.count || groups.english.count < units.english.count
        {
            paragraphs = groups
        }
    }

    private init(
        _ features: Bilingual<[UnitFeatures]>, _ order: Bilingual<[Int]>?,
        blocks: Bilingual<[Block]>
    ) {
        (self.features, self.order, self.blocks) = (features, order, blocks)
    }

    /// Sentences that follow one another in one paragraph.
    private static func grouped(_ units: [Unit]) -> [Range<Int>] {
        var out: [Range<Int>] = []
        for (index, unit) in units.enumerated() {
            if let last = out.last, unit.number.sentence > 0,
                units[last.lowerBound].number.paragraph == unit.number.paragraph
            {
                out[out.count - 1] = last.lowerBound..<index + 1
            } else {
                out.append(index..<index + 1)
            }
        }
        return out
    }

    /// The same with sentences put together to their paragraphs.
    func joined(_ paragraphs: Bilingual<[Range<Int>]>) -> SearchUnits {
        SearchUnits(
            Bilingual { side in
                paragraphs[side].map { UnitFeatures.joined(features[side][$0]) }
            },
            order.map { order in
                Bilingual { side in paragraphs[side].map { order[side][$0.lowerBound] } }
            },
            blocks: Bilingual { side in
                paragraphs[side].map { blocks[side][$0.lowerBound] }
            })
    }

    /// What the blocks say of beads.
    var bounds: BlockBounds? { BlockBounds(blocks, isArticle: order != nil) }

    /// How interleaved the languages of an article are: of the units that
    /// another follows, the share where that one is of the other language, as
    /// far as the shorter stream allows; 0 for blocks and for a pair of files.
    var interleaving: Float {
        guard let order else { return 0 }
        let all = (order.russian.map { ($0, Side.russian) } + order.english.map { ($0, .english) })
            .sorted { $0.0 < $1.0 }
        let changes = zip(all, all.dropFirst()).count { $0.1 != $1.1 }
        let possible = 2 * min(order.russian.count, order.english.count)
        guard possible > 2 else { return 0 }
        return min(1, Float(changes - 1) / Float(possible - 1) * Self.fullyInterleaved)
    }

    /// An article of pairs with some units between them counts as interleaved
    /// throughout. By hand, on Corpus.
    private static let fullyInterleaved: Float = 1.3
}
