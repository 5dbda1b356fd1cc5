import SverkaMorphology
import SverkaSupport
import SverkaText

/// Finds the links between the Russian and the English types of a document, by
/// way of what each of them goes through.
///
/// Cost: the links that there are.
struct LinkFinder {
    private let features: Bilingual<[FeatureID]>
    private let vocabulary: Bilingual<FeatureVocabulary>
    private let english: EnglishLinks
    /// Types of this text by feature; -1 for features of others.
    private var types: [Int32]
    /// The strongest link of the Russian type at work to each English one.
    private var best: [Float]
    private var touched: [Int32] = []

    init(_ features: Bilingual<[FeatureID]>, _ cache: WordFeatureCache) {
        self.features = features
        vocabulary = cache.vocabulary
        english = cache.englishLinks
        types = [Int32](repeating: -1, count: vocabulary.english.all.count)
        for (type, feature) in features.english.enumerated() {
            types[feature.index] = Int32(type)
        }
        best = [Float](repeating: 0, count: features.english.count)
    }

    /// The links of each Russian type, the strongest first.
    mutating func links() -> SparseRows {
        var out = SparseRows()
        for feature in features.russian {
            for link in links(of: vocabulary.russian[feature]) {
                out.append(link.english, link.strength)
            }
            out.closeRow()
        }
        return out
    }

    private mutating func links(of feature: WordFeature) -> [Bitext.Link] {
        for (word, strength) in feature.english {
            forEach(.number(word)) { $0.add($1, strength * $2) }
        }
        for phrase in feature.phrases where phrase.allSatisfy(isPresent) {
            for word in phrase {
                forEach(.number(word)) { finder, type, _ in
                    if finder.vocabulary.english.trace(finder.features.english[Int(type)]).kind
                        != .function
                    {
                        finder.add(type, LinkWeights.phrase)
                    }
                }
            }
        }
        for family in feature.families {
            forEach(.family(family)) { finder, type, _ in finder.add(type, LinkWeights.family) }
        }
        if feature.value != 0 {
            forEach(.value(feature.value)) { finder, type, _ in finder.add(type, 1) }
        }
        if let sound = feature.sound, feature.kind != .function { addSounds(like: sound) }
        let out = touched.map { Bitext.Link(english: $0, strength: best[Int($0)]) }
            .sorted(by: Bitext.Link.isStronger)
        for type in touched { best[Int(type)] = 0 }
        touched.removeAll(keepingCapacity: true)
        return out
    }

    private mutating func addSounds(like sound: SoundForm) {
        let least = LinkWeights.leastSound(sound)
        forEach(.sound(sound.key)) { finder, type, _ in
            let similarity = finder.vocabulary.english.similarity(
                of: finder.features.english[Int(type)], to: sound, least: least)
            if let similarity { finder.add(type, Float(similarity)) }
        }
    }

    private mutating func add(_ type: Int32, _ strength: Float) {
        guard strength > best[Int(type)] else { return }
        if best[Int(type)] == 0 { touched.append(type) }
        best[Int(type)] = strength
    }

    /// Calls `body` with each English type that has a key, and its share.
    @inline(__always)
    private mutating func forEach(
        _ key: LinkKey, _ body: (inout LinkFinder, _ type: Int32, _ share: Float) -> Void
    ) {
        let english = english
        english.forEach(key) { feature, share in
            let type = types[feature.index]
            if type >= 0 { body(&self, type, share) }
        }
    }

    private func isPresent(_ number: Int32) -> Bool {
        var found = false
        english.forEach(.number(number)) { feature, _ in
            if types[feature.index] >= 0 { found = true }
        }
        return found
    }
}
