/// The features of a paragraph with how much there is of each, mostly 0 or 1.
struct FurnitureEvidence: Sendable {
    private var values = [Float](repeating: 0, count: FurnitureFeature.count)
    /// The features that are not 0.
    private var present = FurnitureFeatureSet()

    subscript(feature: FurnitureFeature) -> Float {
        get { values[feature.rawValue] }
        set { set(feature.rawValue, newValue) }
    }

    private mutating func set(_ number: Int, _ value: Float) {
        values[number] = value
        if value != 0 { present.insert(number) }
    }

    /// What the features count together.
    ///
    /// - Parameter weights: one a feature, by its number.
    func sum(_ weights: [Float]) -> Float {
        weights.withUnsafeBufferPointer { weights in
            values.withUnsafeBufferPointer { values in
                var sum: Float = 0
                present.forEach { sum += weights[$0] * values[$0] }
                return sum
            }
        }
    }

    /// The feature that counts most, besides the first; nil where none counts
    /// for furniture.
    func strongest(_ weights: [Float]) -> Int? {
        var best: Int?
        var most: Float = 0
        present.forEach { number in
            let value = weights[number] * values[number]
            if number > 0, value > most { (best, most) = (number, value) }
        }
        return best
    }

    /// Whether there is anything that accuses.
    var isAccused: Bool { !present.isDisjoint(with: FurnitureFeature.accusing) }

    /// Whether there is anything that is enough.
    var isConvicted: Bool {
        !present.isDisjoint(with: FurnitureFeature.sufficient)
            || self[.unclosed] != 0 && self[.oneWord] + self[.fewWords] == 0
                && self[.pageWordShare] >= Self.shareOfPageWords
            || self[.notice] != 0 && !present.isDisjoint(with: Self.shapesOfNotices)
    }

    /// Such a share of words that pages have is enough in a line that is no
    /// sentence.
    private static let shareOfPageWords: Float = 0.5

    /// A phrase that pages have tells in a paragraph of so few words.
    private static let shapesOfNotices = FurnitureFeatureSet([
        .oneWord, .fewWords, .someWords, .manyWords,
    ])

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
            set(first + kind, 1)
        }
    }
}
