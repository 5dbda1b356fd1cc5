import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaAlignment

/// What a document's format pairs itself.
@Suite struct FormatPairsTests {
    private let news = ShortNews()

    /// Texts with the keys of some, by position; a key with a mark behind it is
    /// settled.
    private func units(
        _ texts: [String], _ side: Side, _ keys: [Int: String], paragraph: Int = 0
    ) -> [Unit] {
        var units = ShortNews.units(texts, side, paragraph: paragraph)
        for (index, key) in keys {
            units[index].counterpart = CounterpartKey(
                key.filter { $0 != "!" }, isSettled: key.hasSuffix("!"))
        }
        return units
    }

    private func align(
        _ russian: [Int: String], _ english: [Int: String], paragraph: Int = 0,
        constraints: AlignmentConstraints = AlignmentConstraints()
    ) -> Alignment {
        news.aligner.align(
            document: "d",
            UnitStreams(
                russian: units(ShortNews.russian, .russian, russian, paragraph: paragraph),
                english: units(ShortNews.english, .english, english, paragraph: paragraph)),
            constraints: constraints)
    }

    private func row(_ alignment: Alignment, _ russian: [Int]) -> Alignment.Row? {
        alignment.rows.first { $0.units.russian == russian }
    }

    /// Whatever their texts say and wherever they stand.
    @Test func unitsOfOneKeyArePaired() throws {
        let found = align([0: "a!", 3: "b"], [3: "a!", 0: "b"])
        let settled = try #require(row(found, [0])), other = try #require(row(found, [3]))
        #expect(settled.units.english == [3] && settled.isSettled && settled.confidence == 1)
        #expect(other.units.english == [0] && !other.isSettled)
        #expect(other.confidence == FormatPairs.confidence)
        // The others are searched.
        #expect(row(found, [1])?.units.english == [1])
        for side in Side.allCases {
            #expect(found.rows.flatMap { $0.units[side] }.sorted() == [0, 1, 2, 3])
        }
    }

    /// Also with what was not translated, unless there is nothing to translate.
    @Test(arguments: [("NATO", true), ("100 %", false), ("{0}", false)])
    func theSameTwice(_ text: String, _ isFlagged: Bool) {
        let both = Bilingual { side in units([text], side, [0: "a!"]) }
        let found = news.aligner.align(
            document: "d", UnitStreams(russian: both.russian, english: both.english))
        #expect(found.rows.map { $0.flags.contains(.untranslated) } == [isFlagged])
    }

    @Test func aKeyOfOneSideStandsAlone() throws {
        let found = align([0: "a", 1: "b"], [0: "c", 1: "b"])
        #expect(row(found, [0])?.units.english == [])
        #expect(found.rows.contains { $0.units.russian.isEmpty && $0.units.english == [0] })
    }

    /// Keys of two files of which none is in both say nothing.
    @Test func strangeKeysSayNothing() {
        let found = align([0: "a", 1: "b"], [0: "c", 1: "d"])
        #expect(found.numbers == align([:], [:]).numbers)
    }

    @Test func severalUnitsOfOneKey() {
        #expect(row(align([0: "a!"], [0: "a!", 1: "a!"]), [0])?.units.english == [0, 1])
    }

    /// The sentences of translations are paired with each other alone.
    @Test func sentencesStayInTheirKey() {
        let found = align(
            [0: "a!", 1: "a!", 2: "b!", 3: "b!"], [0: "b!", 1: "b!", 2: "a!", 3: "a!"], paragraph: 2
        )
        for row in found.rows where row.isPaired {
            #expect(
                row.units.russian.allSatisfy { $0 < 2 } == row.units.english.allSatisfy { $0 >= 2 })
            #expect(!row.isSettled)
        }
        for side in Side.allCases {
            #expect(found.rows.flatMap { $0.units[side] }.sorted() == [0, 1, 2, 3])
        }
        let own = align([0: "a!", 1: "a!"], [0: "a!", 1: "a!"], paragraph: 2)
        #expect(own.numbers.prefix(2) == ["1_1|1_1", "1_2|1_2"])
    }

    // MARK: Reviewers

    @Test func theirRowsGoBefore() throws {
        let fixed = [Bilingual(russian: [0], english: [1])]
        let found = align(
            [0: "a!", 1: "b!"], [0: "a!", 1: "b!"],
            constraints: AlignmentConstraints(fixed: fixed))
        #expect(row(found, [0])?.units.english == [1])
        #expect(!found.rows.contains { $0.isSettled })
    }

    @Test func whatTheyRejectedIsNotMadeAgain() throws {
        let pair = Bilingual(russian: [0], english: [0])
        let found = align(
            [0: "a!", 1: "b!"], [0: "a!", 1: "b!"],
            constraints: AlignmentConstraints(excluded: [pair]))
        #expect(row(found, [0])?.units.english == [])
        #expect(row(found, [1])?.isSettled == true)
        let larger = align(
            [0: "a!"], [0: "a!", 1: "a!"], constraints: AlignmentConstraints(excluded: [pair]))
        #expect(!larger.rows.contains { $0.isSettled })
    }
}
