import SverkaSupport
import SverkaMorphology
import SverkaText

/// An alignment of one article or pair of files.
public struct Alignment: Sendable {
    /// A row of the alignment table.
    public struct Row: Sendable, Equatable {
        public var russian: [Int]
        public var english: [Int]
        public var confidence: Double
        /// Share of the weight of its words that the evidence reaches, about 0
        /// to 1; 0 for rows that were not searched for.
        public var explained = 0.0
        /// Why its sides were paired; nil unless the aligner was told to give
        /// evidence.
        public var evidence: Evidence?
        public var status: Status
        public var flags: [Flag]
        public var note: String
        /// Columns that are the reviewer's own, by name.
        public var other: [String: String] = [:]

        public init(
            russian: [Int], english: [Int], confidence: Double, status: Status = .proposed,
            flags: [Flag] = [], note: String = ""
        ) {
            self.russian = russian
            self.english = english
            self.confidence = confidence
            self.status = status
            self.flags = flags
            self.note = note
        }

        public var isPaired: Bool { !russian.isEmpty && !english.isEmpty }
    }

    /// A reviewer's word on a row.
    public enum Status: String, Sendable, CaseIterable { case proposed, accepted, rejected }

    public var document: String
    /// The units of each side, in order; rows name positions in them.
    public var russian: [Unit]
    public var english: [Unit]
    /// Every unit in the order of the document, once; rejected rows besides.
    public var rows: [Row]

    public init(document: String, russian: [Unit], english: [Unit], rows: [Row]) {
        self.document = document
        self.russian = russian
        self.english = english
        self.rows = rows
    }

    public func units(_ row: Row, _ side: Side) -> [Unit] {
        side == .russian ? row.russian.map { russian[$0] } : row.english.map { english[$0] }
    }

    /// The text of one side of a row.
    public func text(_ row: Row, _ side: Side) -> String {
        units(row, side).map(\.text).joined(separator: " ")
    }

    /// The numbers of one side of a row, as tables show them: `4+5`.
    public func numbers(_ row: Row, _ side: Side) -> String {
        units(row, side).map(\.number.description).joined(separator: "+")
    }
}

/// Pairs units of two streams.
///
/// An aligner remembers the words it has seen and belongs to one thread; its
/// answer for a document does not depend on those before.
public final class Aligner {
    public let bank: WordFeatureCache
    /// What evidence counts; see `AlignmentWeights`.
    public var weights: AlignmentWeights
    /// Whether paired rows come with the evidence behind them.
    public var givesEvidence = false
    /// Threads that may share the work on one long document.
    public var threads = 1

    public init(
        analyzer: Analyzer, english: EnglishAnalyzer, weights: AlignmentWeights = .fitted,
        terms: TermLinks = TermLinks()
    ) {
        bank = WordFeatureCache(analyzer: analyzer, english: english, terms: terms)
        self.weights = weights
    }

    /// Aligns the Russian and the English text of one article.
    ///
    /// - Parameters:
    ///   - units: all units of the article in reading order; furniture and
    ///     other languages are passed over.
    ///   - decisions: what a reviewer has fixed or ruled out.
    ///   - flags: whether rows are told what to look at.
    public func align(
        document: String, units: [Unit], decisions: Decisions = Decisions(), flags: Bool = true
    ) -> Alignment {
        var sides: [[Unit]] = [[], []]
        var order: [[Int]] = [[], []]
        for (index, unit) in units.enumerated() where unit.role != .furniture {
            guard let side = Side.allCases.first(where: { $0.language == unit.language }) else {
                continue
            }
            sides[side.rawValue].append(unit)
            order[side.rawValue].append(index)
        }
        return align(
            document: document, russian: sides[0], english: sides[1],
            order: (order[0], order[1]), decisions: decisions, flags: flags)
    }

    /// Aligns two files.
    public func align(
        document: String, russian: [Unit], english: [Unit],
        order: (russian: [Int], english: [Int])? = nil, decisions: Decisions = Decisions(),
        flags: Bool = true
    ) -> Alignment {
        bank.forgetTexts()
        let fixed = decisions.located(russian: russian, english: english)
        var rows: [Alignment.Row] = fixed.rows
        let free = fixed.freeRuns(russian: russian.count, english: english.count)
        for (run, excluded) in zip(free, fixed.excluded(in: free)) {
            let beads = beads(
                russian: run.russian.map { russian[$0] }, english: run.english.map { english[$0] },
                order: order.map { o in
                    (run.russian.map { o.russian[$0] }, run.english.map { o.english[$0] })
                },
                excluded: excluded)
            rows += beads.map { bead in
                var row = Alignment.Row(
                    russian: bead.russian.map { run.russian[$0] },
                    english: bead.english.map { run.english[$0] }, confidence: bead.confidence)
                row.explained = Double(bead.explained)
                return row
            }
        }
        rows = crossings(rows, russian, english)
        var alignment = Alignment(
            document: document, russian: russian, english: english,
            rows: RowOrder.sorted(rows, order: order))
        if flags { FlagRules(bank: bank).assign(&alignment, threads: threads) }
        if givesEvidence {
            for index in alignment.rows.indices where alignment.rows[index].isPaired {
                let row = alignment.rows[index]
                alignment.rows[index].evidence = Evidence(
                    russian: alignment.text(row, .russian), english: alignment.text(row, .english),
                    bank: bank)
            }
        }
        decisions.annotate(&alignment)
        return alignment
    }

    /// The best beads of two runs of units.
    private func beads(
        russian: [Unit], english: [Unit], order: (russian: [Int], english: [Int])?,
        excluded: ExcludedBeads
    ) -> [Bead] {
        if russian.isEmpty || english.isEmpty {
            return russian.indices.map { Bead(russian: $0..<$0 + 1, english: 0..<0, confidence: 1) }
                + english.indices.map { Bead(russian: 0..<0, english: $0..<$0 + 1, confidence: 1) }
        }
        var bitext = Bitext(
            russian: russian.map(\.text), english: english.map(\.text), order: order, bank: bank,
            threads: threads)
        let interleaving = order.map { Self.interleaving($0.russian, $0.english) } ?? 0
        let paragraphs = paragraphBand(russian, english, order)
        var first = BeadSearch(
            score: BeadScore(bitext: bitext, weights: self.weights, interleaving: interleaving),
            band: Anchors.band(for: bitext, threads: threads).within(paragraphs),
            shapes: BeadSearch.small,
            excluded: excluded,
            threads: threads)
        let pairs = first.beads().filter(\.isPaired)
        let sure = pairs.filter { $0.confidence > Double(self.weights.sureConfidence) }
        bitext.add(LexicalTranslationModel(bitext, sure))
        var weights = self.weights
        func share(_ beads: [Bead]) -> Float {
            let units = beads.reduce(0) { $0 + $1.russian.count + $1.english.count }
            return Float(units) / Float(russian.count + english.count)
        }
        weights.adapt(paired: share(pairs), sure: share(sure))
        var second = BeadSearch(
            score: BeadScore(bitext: bitext, weights: weights, interleaving: interleaving),
            band: Anchors.band(for: bitext, along: sure).within(paragraphs), excluded: excluded,
            threads: threads)
        return second.beads().flatMap { credible(second.explained($0), weights) }.map {
            var bead = $0
            if bead.isPaired { bead.confidence = weights.calibration.chance(bead) }
            return bead
        }
    }

    /// Where the sentences of paragraphs that are surely paired may have their
    /// counterparts: in the paragraph, and a little across its bounds; nil where
    /// the units are paragraphs themselves.
    private func paragraphBand(
        _ russian: [Unit], _ english: [Unit], _ order: (russian: [Int], english: [Int])?
    ) -> SearchBand? {
        let sides = [russian, english].map(Paragraphs.init)
        guard sides.contains(where: { $0.units.count < $0.sentences.last!.upperBound }) else {
            return nil
        }
        let beads = beads(
            russian: sides[0].units, english: sides[1].units,
            order: order.map { order in
                (
                    sides[0].sentences.map { order.russian[$0.lowerBound] },
                    sides[1].sentences.map { order.english[$0.lowerBound] }
                )
            }, excluded: ExcludedBeads())
        let sure = beads.filter {
            $0.isPaired && $0.confidence > Double(weights.sureConfidence)
        }
        return SearchBand(
            along: sure.map { bead in
                (sides[0].sentences(of: bead.russian), sides[1].sentences(of: bead.english))
            }, rows: russian.count, columns: english.count, margin: Self.acrossParagraphs)
    }

    /// How many sentences a translation may move across a paragraph's bounds.
    private static let acrossParagraphs = 2

    /// Sentences put together to the paragraphs they are of.
    private struct Paragraphs {
        var units: [Unit] = []
        /// The sentences of each.
        var sentences: [Range<Int>] = []

        init(_ sentences: [Unit]) {
            for (index, sentence) in sentences.enumerated() {
                if let last = units.last, sentence.number.sentence > 0,
                    last.number.paragraph == sentence.number.paragraph
                {
                    units[units.count - 1].text += " " + sentence.text
                    self.sentences[units.count - 1] =
                        self.sentences[units.count - 1].lowerBound..<index + 1
                } else {
                    units.append(sentence)
                    self.sentences.append(index..<index + 1)
                }
            }
            for index in units.indices { units[index].number.sentence = 0 }
        }

        func sentences(of paragraphs: Range<Int>) -> Range<Int> {
            sentences[paragraphs.lowerBound]
                .lowerBound..<sentences[paragraphs.upperBound - 1].upperBound
        }
    }

    /// Sure pairs among the units that were left over, which moved in
    /// translation; flagged `crossed`.
    ///
    /// A pair must be the best of both its units by far, and explain more than
    /// a pair within the order must, since nothing beside it vouches for it.
    private func crossings(
        _ rows: [Alignment.Row], _ russian: [Unit], _ english: [Unit]
    ) -> [Alignment.Row] {
        func isLeftOver(_ row: Alignment.Row) -> Bool {
            row.status == .proposed && row.russian.count + row.english.count == 1
        }
        let left = rows.filter(isLeftOver)
        let mine = left.flatMap(\.russian), theirs = left.flatMap(\.english)
        guard !mine.isEmpty, !theirs.isEmpty, mine.count < russian.count || mine.count > 3,
            mine.count * theirs.count <= 4_000_000
        else { return rows }
        let bitext = Bitext(
            russian: mine.map { russian[$0].text }, english: theirs.map { english[$0].text },
            order: nil, bank: bank)
        var score = BeadScore(bitext: bitext, weights: weights, interleaving: 0)
        // What a reviewer rejected is not proposed again.
        let rejected = rows.filter { $0.status == .rejected }
        let pairs = MovedPairs.find(&score, weights).filter { pair in
            !rejected.contains {
                $0.russian == [mine[pair.russian]] && $0.english == [theirs[pair.english]]
            }
        }
        guard !pairs.isEmpty else { return rows }
        let taken = Set(pairs.map { mine[$0.russian] }),
            others = Set(pairs.map { theirs[$0.english] })
        return rows.filter { row in
            !isLeftOver(row)
                || !row.russian.contains(where: taken.contains)
                    && !row.english.contains(where: others.contains)
        }
            + pairs.map {
                Alignment.Row(
                    russian: [mine[$0.russian]], english: [theirs[$0.english]],
                    confidence: $0.confidence, flags: [.crossed])
            }
    }

    /// A bead, or its units apart where it is the best way but hardly likelier
    /// than leaving them alone: unsure, and not because others would do as
    /// well.
    private static let plain: Float = 0.6

    private func credible(_ bead: Bead, _ weights: AlignmentWeights) -> [Bead] {
        guard bead.isPaired, bead.confidence < Double(weights.leastConfidence),
            bead.explained < Self.plain
        else {
            return [bead]
        }
        return bead.russian.map {
            Bead(russian: $0..<$0 + 1, english: 0..<0, confidence: 1 - bead.confidence)
        }
            + bead.english.map {
                Bead(russian: 0..<0, english: $0..<$0 + 1, confidence: 1 - bead.confidence)
            }
    }

    /// Pairs among short lines: for each Russian one the English one that says
    /// the same, if there is one.
    ///
    /// A bead of short lines must be explained for the greater part, since
    /// there is no neighbourhood to vouch for it.
    public func mutualMatches(_ russian: [Unit], _ english: [Unit]) -> [(
        russian: Int, english: Int
    )] {
        guard !russian.isEmpty, !english.isEmpty else { return [] }
        let bitext = Bitext(
            russian: russian.map(\.text), english: english.map(\.text), order: nil, bank: bank)
        var score = BeadScore(bitext: bitext, weights: weights, interleaving: 0)
        var out: [(Int, Int)] = []
        var taken: Set<Int> = []
        for i in russian.indices {
            var best: (Float, Int)?
            for j in english.indices where !taken.contains(j) {
                let weight = bitext.bags[0][i].weight + bitext.bags[1][j].weight
                let share = score.evidence(i..<i + 1, j..<j + 1) / max(weight, 0.5)
                if share > 0.55, share > best?.0 ?? 0 { best = (share, j) }
            }
            if let (_, j) = best {
                taken.insert(j)
                out.append((i, j))
            }
        }
        return out
    }

    /// How interleaved two streams are: of the units that another follows, the
    /// share where that one is of the other language, as far as the shorter
    /// stream allows; 0 for blocks.
    static func interleaving(_ russian: [Int], _ english: [Int]) -> Float {
        let all = (russian.map { ($0, 0) } + english.map { ($0, 1) }).sorted { $0.0 < $1.0 }
        var changes = 0
        for (a, b) in zip(all, all.dropFirst()) where a.1 != b.1 { changes += 1 }
        let possible = 2 * min(russian.count, english.count)
        guard possible > 2 else { return 0 }
        return min(1, Float(changes - 1) / Float(possible - 1) * 1.3)
    }
}

/// The order of rows in the table: that of the Russian units, English ones
/// without counterpart behind the row that their predecessor is in.
enum RowOrder {
    static func sorted(
        _ rows: [Alignment.Row], order: (russian: [Int], english: [Int])?
    ) -> [Alignment.Row] {
        // In a pair of files and in blocks both streams run side by side.
        func key(_ row: Alignment.Row) -> (Int, Int) {
            (row.russian.first ?? -1, row.english.first ?? -1)
        }
        let paired = rows.filter(\.isPaired).sorted { key($0) < key($1) }
        var out: [Alignment.Row] = []
        var russian = rows.filter { $0.english.isEmpty }.sorted { key($0) < key($1) }[...]
        var english = rows.filter { $0.russian.isEmpty }.sorted { key($0) < key($1) }[...]
        for row in paired {
            while let next = russian.first, next.russian[0] < row.russian[0] {
                out.append(next)
                russian = russian.dropFirst()
            }
            while !row.flags.contains(.crossed), let next = english.first,
                next.english[0] < row.english[0]
            {
                out.append(next)
                english = english.dropFirst()
            }
            out.append(row)
        }
        return out + russian + english
    }
}
