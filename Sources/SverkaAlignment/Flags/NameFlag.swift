import SverkaText

/// A name on each side that nothing on the other stands for, and that does not
/// sound like any: where only one side has such, the other may well say `he`.
struct NameFlag {
    let cache: WordFeatureCache

    /// Sounds that a name must have to be told from others.
    private static let leastSounds = 4
    /// How surely a word must translate a name to stand for it.
    private static let same: Float = 0.5
    /// Similarity of sound below which two names are not one.
    private static let unlike = 0.45

    func isRaised(_ features: Bilingual<UnitFeatures>) -> Bool {
        let words = features.map(\.words)
        let names = Bilingual { side in
            words[side].filter { id in
                let trace = cache.vocabulary[side].trace(id)
                return trace.kind == .name && trace.sounds >= Self.leastSounds
            }
        }
        guard !names.russian.isEmpty, !names.english.isEmpty else { return false }
        let russian = names.russian.filter { name in
            !words.english.contains { cache.strength(name, $0) >= Self.same }
        }
        guard !russian.isEmpty else { return false }
        let english = names.english.filter { name in
            !words.russian.contains { cache.strength($0, name) >= Self.same }
        }
        return !english.isEmpty
            && russian.contains { name in english.allSatisfy { areUnlike(name, $0) } }
    }

    private func areUnlike(_ russian: FeatureID, _ english: FeatureID) -> Bool {
        guard let a = cache.vocabulary.russian[russian].sound,
            let b = cache.vocabulary.english[english].sound
        else { return false }
        return a.similarity(to: b) < Self.unlike
    }
}
