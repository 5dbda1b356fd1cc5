import SverkaMorphology
import SverkaSupport
import SverkaText

/// Two streams of units that are held against each other, with what links
/// their words.
package struct Bitext {
    /// A unit apart from its words.
    struct Bag {
        /// Sum of the weights of all its words.
        var weight: Float
        /// Characters.
        var length: Float
        /// Place in the reading order of the document, from 0.
        var order: Int32
    }

    /// A link of a Russian type to an English one.
    struct Link {
        var english: Int32
        /// How surely one translates the other, 0 to 1.
        var strength: Float

        /// The order of a type's links.
        static func isStronger(_ a: Link, _ b: Link) -> Bool {
            (a.strength, b.english) > (b.strength, a.english)
        }
    }

    let bags: Bilingual<[Bag]>
    /// The types of the units of each side with how often they stand there.
    let words: Bilingual<SparseRows>
    /// Features in the vocabulary of each type.
    let features: Bilingual<[FeatureID]>
    /// Weights of the types of each side: rarity in language and document.
    let weights: Bilingual<[Float]>
    /// The English units of each English type, in order, with how often it
    /// stands there.
    let postings: SparseRows
    /// Links of each Russian type with their strength, the strongest first.
    private var links: SparseRows
    /// The links of each Russian type with the weight that both words have,
    /// the strongest first.
    private(set) var weighted = SparseRows()
    /// No less evidence than each unit can have, whatever it is paired with.
    private(set) var most = Bilingual<[Float]>(repeating: [])

    /// - Parameter order: each unit's place in the document, from 0; for two
    ///   files nil.
    init(
        _ units: Bilingual<[UnitFeatures]>, order: Bilingual<[Int]>?, _ cache: WordFeatureCache
    ) {
        let streams = Bilingual { side in
            TypeStream(units[side], order?[side], cache.vocabulary[side])
        }
        bags = streams.map(\.bags)
        words = streams.map(\.words)
        features = streams.map(\.features)
        weights = streams.map(\.weights)
        postings = words.english.transposed(count: features.english.count)
        var finder = LinkFinder(features, cache)
        links = finder.links()
        weighLinks()
    }

    var count: Bilingual<Int> { bags.map(\.count) }

    /// Adds what the document has taught.
    mutating func add(_ learnt: LexicalTranslationModel) {
        guard !learnt.links.isEmpty else { return }
        var more: [Int32: [Link]] = [:]
        for (russian, link) in learnt.links { more[russian, default: []].append(link) }
        var all = SparseRows()
        for type in features.russian.indices {
            var own = links.range(type).map {
                Link(english: links.columns[$0], strength: links.values[$0])
            }
            if let learnt = more[Int32(type)] {
                own = (own + learnt).sorted(by: Link.isStronger)
            }
            for link in own { all.append(link.english, link.strength) }
            all.closeRow()
        }
        links = all
        weighLinks()
    }

    private mutating func weighLinks() {
        weighted = SparseRows()
        weighted.reserve(rows: features.russian.count, entries: links.columns.count)
        for type in features.russian.indices {
            for link in links.range(type) {
                let english = links.columns[link]
                weighted.append(
                    english,
                    links.values[link] * (weights.russian[type] + weights.english[Int(english)]))
            }
            weighted.closeRow()
        }
        var best = Bilingual { side in [Float](repeating: 0, count: features[side].count) }
        for type in features.russian.indices {
            for link in weighted.range(type) {
                let english = Int(weighted.columns[link]), weight = weighted.values[link]
                best.russian[type] = max(best.russian[type], weight)
                best.english[english] = max(best.english[english], weight)
            }
        }
        most = Bilingual { side in
            bags[side].indices.map { unit in
                words[side].range(unit).reduce(0) {
                    $0 + words[side].values[$1] * best[side][Int(words[side].columns[$1])]
                } * Self.rounding
            }
        }
    }

    /// Sums in another order may be as much larger.
    private static let rounding: Float = 1.0001
}

/// One side of a bitext as it is read: its words as types, numbered in the
/// order in which they are met.
private struct TypeStream {
    var bags: [Bitext.Bag] = []
    var words = SparseRows()
    var features: [FeatureID] = []
    var weights: [Float] = []

    init(_ units: [UnitFeatures], _ order: [Int]?, _ vocabulary: FeatureVocabulary) {
        bags.reserveCapacity(units.count)
        /// Number of each feature among the types of this text; -1 for one that
        /// is none.
        var typeOf = [Int32](repeating: -1, count: vocabulary.all.count)
        var documentCounts: [Int32] = []
        /// Place of each type among those of the unit that it was last seen in.
        var places: [Int32] = []
        var types: [(type: Int32, count: Int32)] = []
        for unit in units {
            types.removeAll(keepingCapacity: true)
            for feature in unit.tokens where feature != .none {
                var type = typeOf[feature.index]
                if type < 0 {
                    type = Int32(features.count)
                    typeOf[feature.index] = type
                    features.append(feature)
                    documentCounts.append(0)
                    places.append(.max)
                }
                let place = Int(places[Int(type)])
                if place < types.count, types[place].type == type {
                    types[place].count += 1
                } else {
                    places[Int(type)] = Int32(types.count)
                    types.append((type, 1))
                    documentCounts[Int(type)] += 1
                }
            }
            for (type, count) in types { words.append(type, Float(count)) }
            words.closeRow()
        }
        let rarity = Rarity(units: units.count)
        weights = zip(features, documentCounts).map { feature, count in
            vocabulary.trace(feature).weight * rarity.factor(count)
        }
        for (number, unit) in units.enumerated() {
            var weight: Float = 0
            for word in words.range(number) {
                weight += weights[Int(words.columns[word])] * words.values[word]
            }
            bags.append(
                Bitext.Bag(
                    weight: weight, length: unit.length, order: Int32(order?[number] ?? number)))
        }
    }

    /// What a word's frequency in the document leaves of its weight: all where
    /// it stands once, about a third where it stands in every unit. By hand, on
    /// Corpus.
    private struct Rarity {
        let units: Int
        func factor(_ count: Int32) -> Float {
            let share = Float(count) / Float(max(units, 8))
            return 1 / (1 + 2.2 * (share - 1 / Float(max(units, 8))))
        }
    }
}
