import SverkaText

/// A side whose text is mostly in another language.
@usableFromInline package struct MisplacedSide: Sendable, Equatable {
    @usableFromInline package var side: Side
    /// What it is in.
    @usableFromInline package var language: Language
}

extension Alignment {
    /// Sides that are mostly in another language: both where a pair of files was
    /// given the wrong way round, one where it is Ukrainian and not Russian.
    ///
    /// - Cost: linear; 64 kB of each side are looked at.
    @usableFromInline package var misplacedSides: [MisplacedSide] {
        Side.allCases.compactMap { side in
            let language = Self.language(of: units[side])
            return language == side.language
                ? nil : language.map { MisplacedSide(side: side, language: $0) }
        }
    }

    /// How many bytes of a side are looked at.
    private static let most = 1 << 16

    /// What more than half of the letters are in; nil where there is no such
    /// language.
    private static func language(of units: [Unit]) -> Language? {
        var left = most
        let looked = units.prefix { unit in
            defer { left -= unit.text.utf8.count }
            return left > 0
        }
        let identifier = LanguageIdentifier.shared
        let evidence = looked.map { identifier.evidence(of: $0.text) }
        let prior = LanguagePrior(page: evidence)
        var letters: [Language: Int] = [:]
        for it in evidence {
            letters[identifier.answer(to: it, prior).language, default: 0] += it.letters
        }
        let all = letters.values.reduce(0, +)
        return letters.first { $0.value * 2 > all }?.key
    }
}
