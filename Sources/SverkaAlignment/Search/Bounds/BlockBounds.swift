import SverkaText

/// What the kinds of blocks say of beads: a heading is never joined to a
/// paragraph, and a note is paired with notes alone.
struct BlockBounds: Sendable {
    private let headings: Bilingual<Counts>
    private let notes: Bilingual<Counts>
    private let notesPair: Bool

    /// Nil where no block says anything.
    ///
    /// - Parameter isArticle: whether they are the units of one document. Of two
    ///   files one may mark its notes and the other not.
    init?(_ blocks: Bilingual<[Block]>, isArticle: Bool) {
        let headings = blocks.map { Counts($0, of: .heading) }
        let notes = blocks.map { Counts($0, of: .note) }
        let haveNotes = notes.both.map { $0.all > 0 }
        let notesPair = haveNotes.contains(true) && (isArticle || !haveNotes.contains(false))
        guard notesPair || headings.both.contains(where: { $0.all > 0 }) else { return nil }
        (self.headings, self.notes, self.notesPair) = (headings, notes, notesPair)
    }

    func ruleOut(_ russian: Range<Int>, _ english: Range<Int>) -> Bool {
        if headings.russian.isPart(of: russian) || headings.english.isPart(of: english) {
            return true
        }
        guard notesPair else { return false }
        let mine = notes.russian.count(in: russian), theirs = notes.english.count(in: english)
        return mine + theirs > 0 && (mine < russian.count || theirs < english.count)
    }

    /// How many blocks of one kind stand before each unit.
    private struct Counts: Sendable {
        private let before: [Int]

        init(_ blocks: [Block], of kind: Block) {
            before = blocks.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 == kind ? 1 : 0)) }
        }

        var all: Int { before[before.count - 1] }

        func count(in units: Range<Int>) -> Int {
            before[units.upperBound] - before[units.lowerBound]
        }

        /// Whether some of the units are such and some are not.
        func isPart(of units: Range<Int>) -> Bool {
            let count = count(in: units)
            return count > 0 && count < units.count
        }
    }
}
