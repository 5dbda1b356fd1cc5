import SverkaAlignment
import SverkaMorphology
import SverkaText

/// How surely the words of one text translate those of the other.
///
/// Only words that carry meaning count. They are numbered in their order, so
/// that those of a stretch of the text are a range.
struct LinkStrengths {
    /// By side and place in the text, how many words of meaning stand before
    /// it; one entry more than there are words.
    private var before = Bilingual<[Int]>(repeating: [0])
    private var width = 0
    /// The strength of the Russian word `i` and the English word `j` is at
    /// `i * width + j`, 0 to 1.
    private var values: [Float] = []
    /// How well each word is explained by any one of the other text.
    private var explained = Bilingual<[Float]>(repeating: [])
    /// By Russian word the English ones that it is linked to: bit `j % 64`.
    private var marks: [UInt64] = []

    init(_ russian: [TermText.Word], _ english: [TermText.Word], _ bank: WordFeatureCache) {
        let rows = number(russian, .russian), columns = number(english, .english)
        width = columns.count
        values = bank.strengths(rows, columns)
        explained = Bilingual(
            russian: [Float](repeating: 0, count: rows.count),
            english: [Float](repeating: 0, count: width))
        marks = [UInt64](repeating: 0, count: rows.count)
        for row in rows.indices {
            for column in columns.indices {
                let strength = values[row * width + column]
                guard strength > 0 else { continue }
                explained.russian[row] = max(explained.russian[row], strength)
                explained.english[column] = max(explained.english[column], strength)
                marks[row] |= 1 << UInt64(column & 63)
            }
        }
    }

    /// Numbers the words of meaning and returns their features.
    private mutating func number(_ words: [TermText.Word], _ side: Side) -> [FeatureID] {
        var features: [FeatureID] = []
        before[side].reserveCapacity(words.count + 1)
        for word in words {
            if word.pos.isContent && word.pos != .adverb || word.pos == .numeral {
                features.append(word.feature)
            }
            before[side].append(features.count)
        }
        return features
    }

    /// The words of meaning in a stretch of the text.
    func content(_ range: Range<Int>, _ side: Side) -> Range<Int> {
        side == .russian
            ? before.russian[range.lowerBound]..<before.russian[range.upperBound]
            : before.english[range.lowerBound]..<before.english[range.upperBound]
    }

    /// Whether anything in the other text may translate a word, by its place;
    /// true of words without meaning.
    func isExplained(_ place: Int, _ side: Side) -> Bool {
        content(place..<place + 1, side).allSatisfy { explained[side][$0] > 0 }
    }

    /// What the words of a Russian term are linked to; nothing that shares no
    /// bit with it is.
    func mark(ofRussian words: Range<Int>) -> UInt64 {
        words.reduce(0) { $0 | marks[$1] }
    }

    /// The same bits for the words of an English term themselves.
    func mark(ofEnglish words: Range<Int>) -> UInt64 {
        words.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// The share of the words of two terms that translate one another. A
    /// word that another one outside the term translates counts against it:
    /// `создание вакцины` is not `subunit vaccines` beside `субъединичная`. Words
    /// that render one Russian one together count as one: `prisoner of war`.
    func links(_ russian: Range<Int>, _ english: Range<Int>) -> Float {
        var used = 0
        var sum: Float = 0
        var lonely = 0, joined = 0
        for word in russian {
            guard explained.russian[word] > 0 else {
                lonely += 1
                continue
            }
            if let (index, strength) = best(word, english, used) {
                let expression = expression(word, english, used, strength)
                if expression.nonzeroBitCount > 1 {
                    used |= expression
                    sum += 1
                    joined += expression.nonzeroBitCount - 1
                } else {
                    used |= 1 << index
                    sum += strength
                }
            } else {
                sum -= LinkWeights.conflict * explained.russian[word]
            }
        }
        let isHalf = sum * 4 >= Float(russian.count + english.count)
        for (index, other) in english.enumerated() where used >> index & 1 == 0 {
            let strength = explained.english[other]
            sum -= LinkWeights.conflict * strength
            if isHalf, lonely > 0, strength == 0 {
                lonely -= 1
                sum += LinkWeights.leftOver
            }
        }
        return 2 * sum / Float(max(russian.count + english.count - joined, 1))
    }

    /// The free English words of a term that render a Russian one together, a
    /// bit each, where that is how the best of them renders it.
    @inline(__always)
    private func expression(
        _ word: Int, _ english: Range<Int>, _ used: Int, _ strength: Float
    ) -> Int {
        guard abs(strength - LinkWeights.partOfExpression) < 0.001 else { return 0 }
        var bits = 0
        for (index, other) in english.enumerated()
        where used >> index & 1 == 0 && values[word * width + other] == strength {
            bits |= 1 << index
        }
        return bits
    }

    /// The free English word of a term that a Russian one translates best,
    /// the first of equal ones.
    @inline(__always)
    private func best(
        _ word: Int, _ english: Range<Int>, _ used: Int
    ) -> (index: Int, strength: Float)? {
        var best: Float = 0
        var place: Int?
        for (index, other) in english.enumerated() where used >> index & 1 == 0 {
            let strength = values[word * width + other]
            if strength > best { (best, place) = (strength, index) }
        }
        return place.map { ($0, best) }
    }
}

/// What the words of two terms count for each other, beside 1 for a sure
/// translation. Set by hand.
private enum LinkWeights {
    /// Lost for a word that a word outside the other term translates, as far as
    /// it does.
    static let conflict: Float = 0.5
    /// How surely a word is linked to one of an expression that renders it; as
    /// the aligner has it.
    static let partOfExpression: Float = 0.6
    /// Won for two words that nothing else explains, where half of their terms
    /// is explained.
    static let leftOver: Float = 0.5
}
