import SverkaSupport
import SverkaText

/// The units of an article, and in place of the paragraphs that reviewers have
/// parted their sentences.
///
/// Rows of the article stand in these units. What is not parted is known by the
/// fingerprint of the article as a whole; a row with sentences, by that of all
/// sentences of its paragraphs.
package struct PartedUnits: Sendable {
    /// The units of the article as it is.
    package let whole: Bilingual<[Unit]>
    /// The units of each side in order, sentences for what is parted.
    package private(set) var units: Bilingual<[Unit]>
    /// Where each unit of the article stands among them.
    package private(set) var places: Bilingual<[Range<Int>]>
    /// The numbers of the sentences.
    package private(set) var parts = Bilingual<Set<UnitNumber>>(repeating: [])
    /// Nil where nothing is parted, since hardly anybody asks then.
    private var known: Bilingual<UnitIndex>?
    private var index: Bilingual<UnitIndex> { known ?? units.map(UnitIndex.init) }

    /// - Parameters:
    ///   - units: of the article, whole.
    ///   - parted: positions of those that are parted.
    init(_ whole: Bilingual<[Unit]>, parted: Bilingual<Set<Int>>) {
        self.whole = whole
        var units = Bilingual<[Unit]>(repeating: [])
        var places = Bilingual<[Range<Int>]>(repeating: [])
        for side in Side.allCases {
            for (position, unit) in whole[side].enumerated() {
                let start = units[side].count
                if parted[side].contains(position) {
                    units[side] += SentenceUnits.split(unit)
                    parts[side].formUnion(units[side][start...].map(\.number))
                } else {
                    units[side].append(unit)
                }
                places[side].append(start..<units[side].count)
            }
        }
        (self.units, self.places) = (units, places)
        if hasParts { known = units.map(UnitIndex.init) }
    }

    package var hasParts: Bool { parts.both.contains { !$0.isEmpty } }

    /// Positions among these units of some of the article's, whole ones.
    func positions(ofWhole positions: Bilingual<[Int]>) -> Bilingual<[Int]> {
        Bilingual { side in positions[side].flatMap { places[side][$0] } }
    }

    /// The units at some positions, and in place of all sentences of a paragraph
    /// the paragraph.
    func joined(_ positions: [Int], _ side: Side) -> [Unit] {
        guard !parts[side].isEmpty else { return positions.map { units[side][$0] } }
        let all = Set(positions)
        var out: [Unit] = []
        for position in positions {
            let owner = places[side].partitioningIndex { $0.upperBound > position }
            let range = places[side][owner]
            if !range.allSatisfy(all.contains) {
                out.append(units[side][position])
            } else if position == range.lowerBound {
                out.append(whole[side][owner])
            }
        }
        return out
    }

    /// The unit of the article that the one at a position is or is a part of,
    /// and the byte of its text at which that begins.
    package func owner(of position: Int, _ side: Side) -> (unit: Int, offset: Int) {
        let owner = places[side].partitioningIndex { $0.upperBound > position }
        let range = places[side][owner]
        guard range.count > 1 else { return (owner, 0) }
        return (
            owner,
            SentenceUnits.ranges(whole[side][owner].text)[position - range.lowerBound].lowerBound
        )
    }

    // MARK: Origins

    /// What was proposed in a row, or by nil units that a person made it: with
    /// the fingerprint of its paragraphs' sentences, if it has parts; nil where
    /// it has none.
    func origin(
        of row: Bilingual<[UnitNumber]>, proposed: Bilingual<[UnitNumber]>?
    ) -> RowOrigin? {
        guard Side.allCases.contains(where: { !parts[$0].isDisjoint(with: row[$0]) }) else {
            return nil
        }
        var out = RowOrigin(proposed ?? Bilingual(repeating: []), fingerprint(of: row))
        out.isParted = true
        return out
    }

    /// That of all sentences of the paragraphs of which a row has any.
    private func fingerprint(of row: Bilingual<[UnitNumber]>) -> Fingerprint {
        Fingerprint(
            Bilingual { side in
                let owners = Set(row[side].filter(parts[side].contains).map(Self.owner))
                return units[side].filter {
                    parts[side].contains($0.number) && owners.contains(Self.owner($0.number))
                }.sorted { $0.number < $1.number }
            })
    }

    /// What a sentence is a part of, by its number alone.
    private static func owner(_ number: UnitNumber) -> UnitNumber {
        UnitNumber(number.paragraph, sentence: number.sentence > 100 ? number.sentence / 100 : 0)
    }

    // MARK: Rows

    /// Where a row with sentences stands: by its numbers while its paragraphs
    /// have the sentences that they had, else by its texts.
    func location(of row: AlignmentRow) -> RowLocation {
        let index = index
        let numbers = Bilingual { index[$0].positions(row.units[$0]) }
        if let russian = numbers.russian, let english = numbers.english {
            let isSame =
                row.origin.map { $0.fingerprint == fingerprint(of: row.units) } ?? false
                || Side.allCases.allSatisfy { index[$0].stands(row.texts[$0], at: row.units[$0]) }
            if isSame { return .found(Bilingual(russian: russian, english: english), .number) }
        }
        let found = Bilingual { side -> [Int]? in
            guard !row.units[side].isEmpty else { return [] }
            if index[side].stands(row.texts[side], at: row.units[side]) {
                return index[side].positions(row.units[side])
            }
            let all = index[side].occurrences(of: row.texts[side], at: row.units[side])
            return all.count == 1 ? all[0] : nil
        }
        guard let russian = found.russian, let english = found.english else {
            return .lost(.textGone)
        }
        return .found(Bilingual(russian: russian, english: english), .text)
    }

    /// Whether all units of a row are among these, and a sentence is one of them.
    func hasSentences(_ row: AlignmentRow) -> Bool {
        guard let index = known else { return false }
        return Side.allCases.contains { !parts[$0].isDisjoint(with: row.units[$0]) }
            && Side.allCases.allSatisfy { index[$0].positions(row.units[$0]) != nil }
    }
}

// MARK: What is parted

extension PartedUnits {
    /// The units of an article with those parted that rows of reviewers have
    /// sentences of.
    ///
    /// Cost: where an article's paragraphs are no more what they were, that of
    /// cutting all of it into sentences.
    init(_ review: DocumentReview, _ whole: Bilingual<[Unit]>) {
        let rows = review.tables.flatMap(\.touched).filter { $0.origin?.isParted == true }
        guard !rows.isEmpty else {
            self.init(whole, parted: Bilingual(repeating: []))
            return
        }
        let finder = ParagraphFinder(whole)
        var parted = Bilingual<Set<Int>>(repeating: [])
        for row in rows {
            for (side, position) in finder.paragraphs(of: row) { parted[side].insert(position) }
        }
        self.init(whole, parted: parted)
    }
}

/// Finds the paragraphs of which rows have sentences.
private final class ParagraphFinder {
    private let whole: Bilingual<[Unit]>
    private let byNumber: Bilingual<[UnitNumber: Int]>
    /// By a sentence's text the positions of the paragraphs of several sentences
    /// that have it.
    private lazy var bySentence: Bilingual<[String: [Int]]> = Bilingual { side in
        var out: [String: [Int]] = [:]
        for (position, unit) in whole[side].enumerated() {
            let sentences = SentenceUnits.split(unit)
            guard sentences.count > 1 else { continue }
            for text in Set(sentences.map(\.text)) { out[text, default: []].append(position) }
        }
        return out
    }

    init(_ whole: Bilingual<[Unit]>) {
        self.whole = whole
        byNumber = whole.map { units in
            Dictionary(units.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { a, _ in a })
        }
    }

    func paragraphs(of row: AlignmentRow) -> [(Side, Int)] {
        let byNumber = byNumbers(row)
        if let origin = row.origin, let byNumber {
            // Of these paragraphs alone.
            let own = Bilingual { side in
                Set(byNumber.filter { $0.0 == side }.map(\.1)).map { whole[side][$0] }
            }
            let parted = PartedUnits(own, parted: own.map { Set($0.indices) })
            if parted.origin(of: row.units, proposed: nil)?.fingerprint == origin.fingerprint {
                return byNumber
            }
        }
        return Side.allCases.flatMap { side in byText(row, side).map { (side, $0) } }
    }

    /// The paragraphs of the numbers; nil where one is none of the article's.
    private func byNumbers(_ row: AlignmentRow) -> [(Side, Int)]? {
        var out: [(Side, Int)] = []
        for side in Side.allCases {
            for number in row.units[side] where byNumber[side][number] == nil {
                guard
                    let name = SentenceUnits.whole(
                        of: number, isUnit: { byNumber[side][$0] != nil }),
                    let position = byNumber[side][name]
                else { return nil }
                out.append((side, position))
            }
        }
        return out
    }

    /// The paragraphs whose sentences the text of a row's sentences begins or
    /// ends with; of several the nearest to its number.
    private func byText(_ row: AlignmentRow, _ side: Side) -> [Int] {
        let parts = row.units[side].filter { $0.sentence > 0 && byNumber[side][$0] == nil }
        guard let first = parts.first else { return [] }
        let wanted = Set(SentenceUnits.texts(row.texts[side]))
        let near = whole[side].partitioningIndex { $0.number.paragraph >= first.paragraph }
        return wanted.compactMap { text in
            bySentence[side][text]?.min { abs($0 - near) < abs($1 - near) }
        }
    }
}
