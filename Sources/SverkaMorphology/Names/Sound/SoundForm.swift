/// How a name sounds, coarsely, in a form that its Russian and its English
/// spellings share.
///
/// Symbols are consonant classes and vowels of no language in particular:
/// `Лукашенко`, `Lukashenko` and `Lukashenka` differ in the last vowel alone.
/// The rules cover BGN/PCGN, ISO 9, passport, Belarusian and Ukrainian
/// spellings and the usual Russian rendering of English names.
@usableFromInline package struct SoundForm: Sendable, Hashable {
    /// The sounds, by `Sound`'s raw values.
    package let sounds: [UInt8]
    /// What differences are measured by: a sum over the sounds.
    let weight: Float
    /// The groups of its consonants that cost a whole consonant wherever the
    /// other name has none of them, a bit each.
    let tellingGroups: UInt32

    enum Sound: UInt8 {
        case a, e, i, o, u
        case b, v, g, d, zh, z, k, l, m, n, p, r, s, t, f, kh, ts, ch, sh, j
    }

    init(sounds: [UInt8]) {
        self.sounds = sounds
        weight = SoundForm.weight(sounds)
        tellingGroups = SoundForm.tellingGroups(sounds)
    }
}
