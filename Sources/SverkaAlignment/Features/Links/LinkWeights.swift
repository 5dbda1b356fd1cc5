import SverkaMorphology

/// How surely two words translate one another, by what links them. By hand, on
/// Corpus.
enum LinkWeights {
    /// Words of one family: `defend`, `оборона` by way of `defence`.
    static let family: Float = 0.7
    /// A word of an expression whose other words stand there too.
    static let phrase: Float = 0.7
    /// The same where they have not been looked for.
    static let phraseAlone: Float = 0.6
    /// Similarity of sound from which two names are one.
    static let sound = 0.7
    /// The same of names of up to `shortName` sounds.
    static let shortSound = 0.85
    static let shortName = 4

    static func leastSound(_ form: SoundForm) -> Double {
        form.sounds.count <= shortName ? shortSound : sound
    }

    /// How surely two words translate one another, 0 to 1, wherever they stand.
    static func strength(_ a: WordFeature, _ b: WordFeature) -> Float {
        var best: Float = 0
        for (number, strength) in a.english {
            for (other, share) in b.english where other == number {
                best = max(best, strength * share)
            }
        }
        if best < family, a.families.contains(where: { b.families.contains($0) }) { best = family }
        if a.value != 0, a.value == b.value { best = 1 }
        if best < 1, let sound = a.sound, let other = b.sound, sound.key == other.key {
            let similarity = Float(sound.similarity(to: other))
            if similarity >= Float(leastSound(sound)) { best = max(best, similarity) }
        }
        if best < phrase {
            for words in a.phrases where b.english.contains(where: { words.contains($0.number) }) {
                best = max(best, b.kind == .function ? 0 : phraseAlone)
            }
        }
        return best
    }
}
