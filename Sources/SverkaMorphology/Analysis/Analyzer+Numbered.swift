import SverkaSupport

/// Words that begin with digits or Latin letters and a hyphen: `20-летний`,
/// `2-го`, `IT-компания`.
extension Analyzer {
    /// The readings of what stands behind the hyphen, with what stands before
    /// it in the lemma.
    ///
    /// `1990-х` is of `1990-й`, an adjective.
    func numbered(_ word: WrittenWord) -> [Reading] {
        let bytes = word.bytes
        guard let last = bytes.last, last >= 0x80, let first = bytes.first, first < 0x80,
            let hyphen = bytes.lastIndex(of: 0x2D), hyphen > 0, hyphen + 1 < bytes.count,
            bytes[..<hyphen].allSatisfy({ $0 < 0x80 }),
            let tail = Letters(
                String(
                    decoding: UnsafeBufferPointer(rebasing: bytes[(hyphen + 1)...]), as: UTF8.self))
        else { return [] }
        let head = String(decoding: UnsafeBufferPointer(rebasing: bytes[...hyphen]), as: UTF8.self)
        let isNumber = (0x30...0x39).contains(bytes[hyphen - 1])
        if isNumber, let tags = Self.shortOrdinals[tail] {
            let lexeme = make(
                spelling: "й", style: .asWritten(head + "й"), pos: .adjective, base: nil)
            return tags.map { Reading(lexeme: lexeme, tag: $0, weight: 1, source: .hyphen) }
        }
        return readings(ofPart: tail).filter { $0.tag.pos.isContent && !$0.tag.short }.map {
            let lemma = letters(of: $0.lexeme)
            var reading = $0
            reading.source = .hyphen
            reading.lexeme = make(
                spelling: lemma, style: .asWritten(head + lemma.description), pos: $0.tag.pos,
                base: isNumber ? nil : base(of: $0.lexeme),
                inflection: inflectionNumber(of: $0.lexeme))
            return reading
        }
    }

    /// The forms of an ordinal by the letters that stand behind its digits.
    private static let shortOrdinals: [Letters: [Tag]] = {
        let endings: [(String, [(Case, Number, Gender)])] = [
            (
                "й",
                [
                    (.nominative, .singular, .masculine), (.genitive, .singular, .feminine),
                    (.locative, .singular, .feminine), (.dative, .singular, .feminine),
                    (.instrumental, .singular, .feminine),
                ]
            ),
            ("я", [(.nominative, .singular, .feminine)]),
            ("ю", [(.accusative, .singular, .feminine)]),
            ("е", [(.nominative, .singular, .neuter), (.nominative, .plural, .none)]),
            ("го", [(.genitive, .singular, .masculine), (.genitive, .singular, .neuter)]),
            ("му", [(.dative, .singular, .masculine), (.dative, .singular, .neuter)]),
            (
                "м",
                [
                    (.locative, .singular, .masculine), (.instrumental, .singular, .masculine),
                    (.locative, .singular, .neuter), (.dative, .plural, .none),
                ]
            ),
            ("х", [(.genitive, .plural, .none), (.locative, .plural, .none)]),
            ("ми", [(.instrumental, .plural, .none)]),
        ]
        var table: [Letters: [Tag]] = [:]
        for (ending, forms) in endings {
            let tags = forms.map { Tag(.adjective, $0.0, $0.1, $0.2) }
            // `1990-ых`, `2-ого`, `5-ый`.
            for vowel in ["", "ы", "и", "о", "а", "у"] { table[Letters(vowel + ending)!] = tags }
        }
        return table
    }()
}
