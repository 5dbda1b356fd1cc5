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

    /// Two without the two last sounds where those are the same, as in surnames:
    /// `Рябов`, `Fedotov`.
    package static func withoutCommonEnd(_ a: SoundForm, _ b: SoundForm) -> (SoundForm, SoundForm) {
        guard a.sounds.count > 4, b.sounds.count > 4, a.sounds.suffix(2) == b.sounds.suffix(2)
        else { return (a, b) }
        return (
            SoundForm(sounds: Array(a.sounds.dropLast(2))),
            SoundForm(sounds: Array(b.sounds.dropLast(2)))
        )
    }

    init(sounds: [UInt8]) {
        self.sounds = sounds
        weight = SoundForm.weight(sounds)
        tellingGroups = SoundForm.tellingGroups(sounds)
    }
}
