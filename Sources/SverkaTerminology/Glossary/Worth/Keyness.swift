import SverkaSupport
import SverkaText

/// How much more frequent terms are in some texts than in the language at large:
/// the binary logarithm of the ratio of relative frequencies (log ratio, Hardie
/// 2014), 0 where it is the same, 1 where it is twice that.
struct Keyness {
    /// Words of all texts.
    let words: Bilingual<Int>
    let reader: WorthReader

    /// Of a row's terms the higher one; nil where neither was seen.
    func keyness(_ row: GlossaryRow) -> Double? {
        let values = Side.allCases.compactMap { side -> Double? in
            let count = side == .russian ? row.russianCount : row.englishCount
            guard count > 0, words[side] > 0, let zipf = reader.zipf(of: row[side], side) else {
                return nil
            }
            return log2(Double(count) / Double(words[side])) - (zipf - 9) * Self.doublings
        }
        return values.max()
    }

    /// Doublings of a step of the Zipf scale.
    private static let doublings = log2(10.0)
}

extension WorthReader {
    /// How usual a term is in the language at large, on the Zipf scale: a phrase
    /// has a tenth of the frequency of its rarest word for each further word.
    func zipf(of term: String, _ side: Side) -> Double? {
        let words = TermParts(term).words
        let rarest = words.map {
            side == .english ? zipf(ofEnglish: $0) : zipf(ofRussian: $0)
        }.min()
        return rarest.map { $0 - Double(words.count - 1) }
    }
}

extension WorthEvidence {
    /// Whether a row is of an everyday word, an adjective of a country, or a
    /// place that nobody looks up.
    var isEveryday: Bool {
        self[.undisputed] == 1 || self[.adjective] == 1
            || self[.single] == 1 && self[.rareSingle] < 0
    }
}
