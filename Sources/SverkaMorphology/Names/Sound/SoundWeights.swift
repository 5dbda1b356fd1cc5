/// What differences between two names cost, beside a whole consonant.
///
/// Set by hand on names of news and their English spellings; `sverka-bench
/// names` shows how well names are told by them.
enum SoundWeights {
    /// What a sound adds to the length that differences are measured by.
    static let vowel: Float = 0.5
    static let consonant: Float = 1

    /// A sound that only one of the names has.
    static let vowelGap: Float = 0.3
    static let consonantGap: Float = 0.9
    /// `х` and `h` come and go: Хьюстон, Houston; Гитлер, Hitler.
    static let hGap: Float = 0.5

    /// One sound for another.
    static let vowelChange: Float = 0.2
    static let vForU: Float = 0.2
    static let jForI: Float = 0.3
    /// Consonants that spellings mix up, as г and х.
    static let kindredChange: Float = 0.25
    static let otherChange: Float = 1
}
