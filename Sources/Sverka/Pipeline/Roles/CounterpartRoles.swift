import SverkaAlignment
import SverkaDocument
import SverkaText

/// The roles of an article's paragraphs once its two languages have been held
/// against each other: what shape alone suspects is text where its translation
/// stands there too.
enum CounterpartRoles {
    /// The units with their roles, and the alignment by which they were told.
    static func settled(
        _ units: [Unit], _ aligner: Aligner
    ) -> (units: [Unit], draft: AlignmentDraft?) {
        var units = units
        FoldedAsides.setAside(&units)
        var suspects: [Int] = []
        var alone: Set<Int> = []
        let (evidence, draft) = evidence(units, aligner)
        let body = body(of: evidence)
        for (index, evidence) in evidence {
            let isFurniture = evidence.odds > 0
            guard isFurniture != (units[index].role == .furniture) else { continue }
            if !isFurniture {
                units[index].role = FurnitureRules.roleOfText(units[index])
                units[index].reason = ""
            } else if units[index].isAccused {
                condemn(&units[index])
            } else if !evidence.isSentence || !body.contains(index) {
                suspects.append(index)
                if evidence.isStrangerAmongPairs { alone.insert(index) }
            }
        }
        condemn(suspects.sorted(), alone, &units)
        return (units, draft)
    }

    /// From the first unit that is paired to the last: sentences between them
    /// are of the article, though they be left out in translation.
    private static func body(
        of evidence: [(index: Int, evidence: CounterpartEvidence)]
    ) -> Range<Int> {
        let paired = evidence.filter(\.evidence.isPaired).map(\.index)
        guard let first = paired.min(), let last = paired.max() else { return 0..<0 }
        return first..<last + 1
    }

    private static func condemn(_ unit: inout Unit) {
        unit.role = .furniture
        unit.reason = "no counterpart"
    }

    /// Paragraphs between a suspect and what is furniture, and itself, at most.
    private static let reachOfFurniture = 2

    /// Makes furniture of those lines without a counterpart that stand by
    /// furniture, as headlines of other articles do, or are headlines where all
    /// around is paired; the others are text that was not translated.
    private static func condemn(
        _ suspects: [Int], _ alone: Set<Int>, _ units: inout [Unit]
    ) {
        for order in [suspects, suspects.reversed()] {
            for index in order where units[index].role != .furniture {
                let near =
                    max(
                        0, index - reachOfFurniture)...min(
                        units.count - 1, index + reachOfFurniture)
                let isLine = units[index].block == .paragraph
                if isLine,
                    alone.contains(index) || near.contains(where: { units[$0].role == .furniture })
                {
                    condemn(&units[index])
                }
            }
        }
    }

    /// What the other language says of the units that may be of the article.
    static func evidence(
        _ units: [Unit], _ aligner: Aligner
    ) -> (all: [(index: Int, evidence: CounterpartEvidence)], draft: AlignmentDraft?) {
        let candidates = units.indices.filter { index in
            let unit = units[index]
            return Side(unit.language) != nil && unit.block != .pageArea && unit.block != .code
                && unit.furnitureOdds < FurnitureRules.oddsOfSureFurniture
        }
        let streams = UnitStreams(
            article: candidates.map { index in
                var unit = units[index]
                unit.role = .text
                return unit
            })
        guard let order = streams.order, !candidates.isEmpty else { return ([], nil) }
        let words = Bilingual { side in
            streams.units[side].reduce(0) { $0 + ($1.furnitureOdds < 0 ? $1.text.utf8.count : 0) }
        }
        let all = words.russian + words.english
        let isForeign = words.map { $0 * oneInForeign < all }
        var chances = [Double?](repeating: nil, count: candidates.count)
        var draft: AlignmentDraft?
        if streams.languages.count == 2, !isForeign.russian, !isForeign.english {
            let made = aligner.draft(streams)
            draft = made
            for row in withOpposites(made.rows, streams.units) where row.isPaired {
                for side in Side.allCases {
                    for position in row.units[side] {
                        chances[order[side][position]] = row.confidence
                    }
                }
            }
        }
        let evidence = Side.allCases.flatMap {
            side -> [(index: Int, evidence: CounterpartEvidence)] in
            let around = pairedAround(order[side], candidates, units, chances)
            return order[side].indices.map { position in
                let place = order[side][position]
                let index = candidates[place]
                return (
                    index,
                    CounterpartEvidence(
                        units[index], chance: chances[place],
                        around: around[position],
                        isForeign: isForeign[side], isAtEnd: index * 3 > units.count * 2,
                        isAtStart: index < firstUnits)
                )
            }
        }
        return (evidence, draft)
    }

    /// The rows, and pairs of lines that stand alone right before a pair, one of
    /// each language: headings that say the same in other words.
    private static func withOpposites(
        _ rows: [Alignment.Row], _ units: Bilingual<[Unit]>
    ) -> [Alignment.Row] {
        let pairs = rows.filter(\.isPaired)
        let taken = Bilingual { side in Set(pairs.flatMap { $0.units[side] }) }
        return rows
            + pairs.compactMap { row in
                let before = row.units.map { ($0.min() ?? 0) - 1 }
                guard
                    Side.allCases.allSatisfy({
                        before[$0] >= 0 && !taken[$0].contains(before[$0])
                    }), areOpposite(Bilingual { side in units[side][before[side]].text })
                else { return nil }
                return Alignment.Row(before.map { [$0] }, confidence: chanceOfOpposites)
            }
    }

    /// The chance that two such lines say the same, as far as is known.
    private static let chanceOfOpposites = 0.6
    /// Bytes of a line, at most.
    private static let mostBytesOfLine = Bilingual(russian: 240, english: 140)

    private static let ends: Set<Unicode.Scalar> = [".", "!", "…", ";", ","]

    private static func areOpposite(_ texts: Bilingual<String>) -> Bool {
        return Side.allCases.allSatisfy { side in
            let text = texts[side]
            return text.utf8.count <= mostBytesOfLine[side]
                && !(text.unicodeScalars.last.map { ends.contains($0) } ?? true)
        } && texts.russian.utf8.count < texts.english.utf8.count * 5
            && texts.english.utf8.count < texts.russian.utf8.count * 2
    }

    /// A language with less than one in so many of an article's bytes is none
    /// that the article is in.
    private static let oneInForeign = 12
    /// So many paragraphs are the page's beginning.
    private static let firstUnits = 6
    /// Paragraphs on either side that count as around.
    private static let reach = 3
    /// Bytes of a paragraph that tells what is paired around, at least.
    private static let leastBytes = 60

    /// For each place of a language the share of the long paragraphs around it that
    /// are paired.
    ///
    /// Cost: linear.
    private static func pairedAround(
        _ order: [Int], _ candidates: [Int], _ units: [Unit], _ chances: [Double?]
    ) -> [Double] {
        let long = order.indices.filter {
            units[candidates[order[$0]]].text.utf8.count >= leastBytes
        }
        var next = 0
        return order.indices.map { position in
            while next < long.count, long[next] < position { next += 1 }
            let isLong = next < long.count && long[next] == position
            let behind = isLong ? next + 1 : next
            let near =
                long[max(0, next - reach)..<next]
                + long[behind..<min(long.count, behind + reach)]
            let paired = near.count { chances[order[$0]] != nil }
            return near.isEmpty ? 0 : Double(paired) / Double(near.count)
        }
    }
}
