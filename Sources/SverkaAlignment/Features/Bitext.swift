import SverkaSupport
import SverkaMorphology
import SverkaText

/// Two streams of units that are held against each other, with what links
/// their words.
package struct Bitext {
    /// A unit's words by their number among the document's types.
    struct Bag {
        /// Each type once, with how often it stands in the unit.
        var types: [(type: Int32, count: Int32)]
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
    }

    /// The words of units or links of types one behind the other, for loops
    /// that run millions of times.
    struct SparseRows {
        /// Where each unit or type begins.
        var starts: [Int32] = [0]
        var types: [Int32] = []
        /// Occurrences of a word, or weight of a link.
        var values: [Float] = []

        mutating func append(_ type: Int32, _ value: Float) {
            types.append(type)
            values.append(value)
        }
        mutating func close() { starts.append(Int32(types.count)) }
        @inline(__always)
        func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

        /// For each of `count` types the units that have it.
        func transposed(count: Int) -> SparseRows {
            var out = SparseRows()
            out.starts = [Int32](repeating: 0, count: count + 1)
            for type in types { out.starts[Int(type) + 1] += 1 }
            for index in 0..<count { out.starts[index + 1] += out.starts[index] }
            var next = out.starts
            out.types = [Int32](repeating: 0, count: types.count)
            out.values = [Float](repeating: 0, count: types.count)
            for unit in 0..<starts.count - 1 {
                for word in range(unit) {
                    let place = Int(next[Int(types[word])])
                    next[Int(types[word])] += 1
                    out.types[place] = Int32(unit)
                    out.values[place] = values[word]
                }
            }
            return out
        }

        /// The first place in a range at or behind a type, in a list that
        /// rises.
        @inline(__always)
        func first(atLeast type: Int32, in range: Range<Int>) -> Int {
            var low = range.lowerBound, high = range.upperBound
            while low < high {
                let middle = (low + high) / 2
                if types[middle] < type { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// Units of the Russian and of the English stream.
    private(set) var bags: [[Bag]] = []
    /// The types of the units of each side with how often they stand there.
    private(set) var words: [SparseRows] = []
    /// The links of each Russian type with the weight that both words have,
    /// the strongest first.
    private(set) var weighted = SparseRows()
    /// The English units of each English type, in order, with how often it
    /// stands there.
    private(set) var postings = SparseRows()
    /// Weights of the types of each side: rarity in language and document.
    private(set) var weights: [[Float]] = []
    /// Links of each Russian type, the strongest first.
    private(set) var links: [[Link]] = []
    /// Feature numbers in the bank of each type.
    private(set) var features: [[Int32]] = []

    /// - Parameter order: each unit's place in the document, from 0; for two
    ///   files nil.
    package init(
        russian: [String], english: [String], order: (russian: [Int], english: [Int])?,
        bank: WordFeatureCache, threads: Int = 1
    ) {
        let theirs = Parallel.Lent(bank.side(.english))
        let inOrder = order?.english
        let streams = Parallel.both(
            jobs: russian.count >= Self.longText ? threads : 1,
            { Stream(russian, order?.russian, bank.side(.russian)) },
            { Stream(english, inOrder, theirs.value) })
        for stream in [streams.0, streams.1] {
            bags.append(stream.bags)
            words.append(stream.words)
            features.append(stream.features)
            weights.append(stream.weights)
        }
        link(bank)
        postings = words[1].transposed(count: features[1].count)
        weighLinks()
    }

    /// Units from which on the two sides are read side by side.
    private static let longText = 200

    /// Adds what the document has taught.
    mutating func add(_ learnt: LexicalTranslationModel) {
        for (russian, link) in learnt.links {
            var own = links[Int(russian)]
            own.append(link)
            links[Int(russian)] = own.sorted {
                ($0.strength, $1.english) > ($1.strength, $0.english)
            }
        }
        weighLinks()
    }

    private mutating func weighLinks() {
        weighted = SparseRows()
        for (type, links) in links.enumerated() {
            for link in links {
                weighted.append(
                    link.english,
                    link.strength * (weights[0][type] + weights[1][Int(link.english)]))
            }
            weighted.close()
        }
    }

    /// One side as it is read.
    private struct Stream {
        var bags: [Bag] = []
        var words = SparseRows()
        var features: [Int32] = []
        var weights: [Float] = []

        init(_ texts: [String], _ order: [Int]?, _ bank: FeatureVocabulary) {
            let numbers = texts.map(bank.numbers)
            /// Number of each feature among the types of this text; -1 for one
            /// that is none.
            var typeOf = [Int32](repeating: -1, count: bank.all.count)
            var documentCounts: [Int32] = []
            /// Place of each type among those of the unit that it was last seen
            /// in.
            var places: [Int32] = []
            for (number, text) in texts.enumerated() {
                var types: [(type: Int32, count: Int32)] = []
                for feature in numbers[number] {
                    var type = typeOf[Int(feature)]
                    if type < 0 {
                        type = Int32(features.count)
                        typeOf[Int(feature)] = type
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
                bags.append(
                    Bag(
                        types: types, weight: 0, length: Float(text.scalarCount),
                        order: Int32(order?[number] ?? number)))
            }
            let rarity = Rarity(units: texts.count)
            weights = zip(features, documentCounts).map { feature, count in
                bank.all[Int(feature)].weight * rarity.factor(count)
            }
            for number in bags.indices {
                for (type, count) in bags[number].types {
                    bags[number].weight += weights[Int(type)] * Float(count)
                    words.append(type, Float(count))
                }
                words.close()
            }
        }
    }

    /// What a word's frequency in the document leaves of its weight: all where
    /// it stands once, about a third where it stands in every unit.
    private struct Rarity {
        let units: Int
        func factor(_ count: Int32) -> Float {
            let share = Float(count) / Float(max(units, 8))
            return 1 / (1 + 2.2 * (share - 1 / Float(max(units, 8))))
        }
    }

    // MARK: Links

    private mutating func link(_ bank: WordFeatureCache) {
        let english = bank.englishLinks
        let mine = bank.side(.russian).all, theirs = bank.side(.english).all
        /// Types of this text by feature; -1 for features of others.
        var types = [Int32](repeating: -1, count: theirs.count)
        for (type, number) in features[1].enumerated() { types[Int(number)] = Int32(type) }
        var best = [Float](repeating: 0, count: features[1].count)
        var touched: [Int32] = []

        func add(_ type: Int32, _ strength: Float) {
            guard strength > best[Int(type)] else { return }
            if best[Int(type)] == 0 { touched.append(type) }
            best[Int(type)] = strength
        }
        func forEach(_ key: LinkKey, _ body: (_ type: Int32, _ share: Float) -> Void) {
            english.forEach(key) { feature, share in
                let type = types[Int(feature)]
                if type >= 0 { body(type, share) }
            }
        }
        func isPresent(_ number: Int32) -> Bool {
            var found = false
            forEach(.number(number)) { _, _ in found = true }
            return found
        }

        links.reserveCapacity(features[0].count)
        for number in features[0] {
            let feature = mine[Int(number)]
            for (word, strength) in feature.english {
                forEach(.number(word)) { add($0, strength * $1) }
            }
            for phrase in feature.phrases where phrase.allSatisfy(isPresent) {
                for word in phrase {
                    forEach(.number(word)) { type, _ in
                        let kind = theirs[Int(features[1][Int(type)])].kind
                        if kind != .function { add(type, 0.7) }
                    }
                }
            }
            for family in feature.families {
                forEach(.family(family)) { type, _ in add(type, 0.7) }
            }
            if feature.value != 0 { forEach(.value(feature.value)) { type, _ in add(type, 1) } }
            if let sound = feature.sound, feature.kind != .function {
                let least = sound.sounds.count <= 4 ? 0.85 : 0.7
                forEach(.sound(sound.key)) { type, _ in
                    guard let theirs = theirs[Int(features[1][Int(type)])].sound
                    else { return }
                    let similarity = sound.similarity(to: theirs)
                    if similarity >= least { add(type, Float(similarity)) }
                }
            }
            links.append(
                touched.map { Link(english: $0, strength: best[Int($0)]) }
                    .sorted { ($0.strength, $1.english) > ($1.strength, $0.english) })
            for type in touched { best[Int(type)] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
    }
}
