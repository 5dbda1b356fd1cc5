import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaText

/// Sentences of a row that nothing on its other side stands for: left out in
/// translation, or added.
///
/// A sentence counts as one where hardly any of its words is rendered there while
/// many of the others' are. In news this was false in one of 1,600 clean lines; in
/// novels translated freely it is often.
enum PartialPairs {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        text.uneven.flatMap { index, sentences in
            PartialRow(
                row: text.alignment.rows[index], sentences: sentences, text: text,
                context: context
            ).findings()
        }
    }
}

/// A row with its sentences.
private struct PartialRow {
    typealias Sentence = SentencePair.Place

    let row: Alignment.Row
    let sentences: Bilingual<[Sentence]>
    let text: CheckedText
    let context: CheckContext

    func findings() -> [UnitFinding] {
        let counts = sentences.map(\.count)
        guard counts.russian != counts.english, counts.russian > 0, counts.english > 0 else {
            return []
        }
        let side: Side = counts.russian > counts.english ? .russian : .english
        let others = row.units[side.other].flatMap { features($0, side.other, 0..<Int.max) }
        let shares = sentences[side].map { sentence in
            let words = features(sentence.unit, side, sentence.range)
            return (count: words.count, rendered: rendered(words, others, side))
        }
        let most = counts[side] - counts[side.other]
        let places = shares.indices.filter { place in
            shares[place].count >= CheckWeights.leastMissed
                && share(shares[place]) <= CheckWeights.mostRendered
        }
        let rest = shares.indices.filter { !places.contains($0) }.map { shares[$0] }
        let beside = rest.reduce((count: 0, rendered: 0)) {
            ($0.count + $1.count, $0.rendered + $1.rendered)
        }
        guard !places.isEmpty, places.count <= most, beside.count > 0,
            share(beside) >= CheckWeights.leastRendered,
            length(side) >= CheckWeights.leastLength * length(side.other)
        else { return [] }
        return places.map { finding(sentences[side][$0], side) }
    }

    /// About how many characters a side has.
    private func length(_ side: Side) -> Double {
        let bytes = sentences[side].reduce(0) { $0 + $1.range.count }
        return Double(bytes) * (side == .russian ? 0.5 : 1)
    }

    private func share(_ words: (count: Int, rendered: Int)) -> Double {
        Double(words.rendered) / Double(max(1, words.count))
    }

    /// The words of a stretch that say something.
    private func features(_ unit: Int, _ side: Side, _ range: Range<Int>) -> [FeatureID] {
        text.units[side][unit].text.withUTF8Bytes { bytes in
            text.words[side][unit].tokens.compactMap { token in
                guard range.contains(token.range.lowerBound) else { return nil }
                let letters = side == .russian ? token.range.count / 2 : token.range.count
                switch token.kind {
                case .number: break
                case .cyrillic, .latin: if letters < 4 && token.shape != .upper { return nil }
                default: return nil
                }
                return context.bank.feature(
                    of: UnsafeBufferPointer(rebasing: bytes[token.range]), token, side)
            }
        }
    }

    private func rendered(_ words: [FeatureID], _ others: [FeatureID], _ side: Side) -> Int {
        words.count { word in
            others.contains { other in
                let strength =
                    side == .russian
                    ? context.bank.strength(word, other) : context.bank.strength(other, word)
                return strength >= CheckWeights.translatedName
            }
        }
    }

    private func finding(_ sentence: Sentence, _ side: Side) -> UnitFinding {
        let numbers = text.alignment.numbers(row, side.other)
        var finding = UnitFinding(
            side: side, unit: sentence.unit, range: sentence.range, kind: .partial,
            severity: .note, found: text.text(side, sentence.unit, sentence.range),
            message: "nothing in unit \(numbers) stands for this sentence")
        finding.counterpart = row.units[side.other].first.map {
            ($0, 0..<text.units[side.other][$0].text.utf8.count)
        }
        return finding
    }
}
