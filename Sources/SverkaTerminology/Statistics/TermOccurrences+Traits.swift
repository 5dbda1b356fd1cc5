import SverkaText

extension TermOccurrences {
    /// Whether it has not stood but in longer phrases.
    var isAlwaysPart: Bool { parents.values.reduce(0, +) >= count }
    /// The same of words with capitals.
    var isPartOfNames: Bool { small == 0 && capital > 0 && isAlwaysPart }

    /// A single word that is too usual to make a term by itself.
    var isEveryday: Bool { words == 1 && frequencyBand < FrequencyBands.telling && !isName }

    /// Whether it is in the plural as a rule: in more than two of three places.
    var isPlural: Bool { plural * 3 > count * 2 }

    /// Whether it is a word in capitals throughout.
    var isAcronym: Bool {
        words == 1
            && surfaces.all.contains { surface in
                let scalars = surface.text.unicodeScalars
                return scalars.count > 1 && scalars.allSatisfy { LetterCase.isUpper($0.value) }
            }
    }
}
