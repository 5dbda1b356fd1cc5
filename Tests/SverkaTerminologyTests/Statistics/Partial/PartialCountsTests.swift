import Foundation
import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaText
import Testing

@testable import SverkaTerminology

@Suite struct PartialCountsTests {
    private static func counts(order: Int = 0) -> PartialCounts {
        var terms = TermStatistics()
        let example = TermExample(
            russian: "Суд \"идёт\"", english: "The court/bench", place: "a.txt:1|1", clarity: 0.75,
            order: order)
        var seen = TermOccurrences(order: order)
        (seen.count, seen.plural, seen.small, seen.capital, seen.paired) = (5, 1, 2, 3, 4)
        (seen.words, seen.frequencyBand, seen.pos, seen.isName) = (2, 6, .properNoun, true)
        seen.isKnown = true
        seen.example = example
        seen.surfaces.add(TermSurfaces.Surface(hash: 11, text: "суда", count: 3))
        seen.surfaces.add(TermSurfaces.Surface(hash: 5, text: "суд", count: 2))
        seen.parents = [TermKey(value: .max): 2, TermKey(value: 3): 1]
        terms.seen.russian[TermKey(value: 9)] = seen
        terms.seen.english[TermKey(value: .max)] = TermOccurrences(order: order)
        terms.pairs[TermPair(russian: TermKey(value: 9), english: TermKey(value: .max))] =
            Cooccurrence(
                count: 2, documents: 1, links: 0.625, isGloss: true, example: example,
                dates: SeenDates(first: 20_260_503, last: 20_260_504))
        return PartialCounts(terms, documents: 4)
    }

    @Test func aFileComesBackAsItWas() throws {
        let counts = Self.counts()
        let bytes = counts.bytes(version: "1")
        let read = try PartialCounts(parsing: bytes, path: "p", version: "1")
        #expect(read.bytes(version: "1") == bytes)
        #expect(read.documents == 4)
        #expect(read.fingerprint == ByteHash.of(bytes))
        let seen = try #require(read.terms.seen.russian[TermKey(value: 9)])
        #expect((seen.count, seen.plural, seen.small, seen.capital, seen.paired) == (5, 1, 2, 3, 4))
        #expect((seen.words, seen.frequencyBand, seen.pos) == (2, 6, .properNoun))
        #expect(seen.isName && seen.isKnown)
        #expect(seen.surfaces.mostSeen.map(\.text) == ["суда", "суд"])
        #expect(seen.parents == [TermKey(value: .max): 2, TermKey(value: 3): 1])
        #expect(seen.example?.russian == "Суд \"идёт\"")
        let pair = try #require(read.terms.pairs.values.first)
        #expect((pair.count, pair.links, pair.isGloss) == (2, 0.625, true))
        // Terms and pairs share their example.
        #expect(pair.example === seen.example)
    }

    /// The documents of a part come behind those that are there.
    @Test func documentsOfAPartComeBehind() throws {
        var sum = Self.counts()
        sum.add(Self.counts(order: 1))
        #expect(sum.documents == 8)
        let seen = try #require(sum.terms.seen.russian[TermKey(value: 9)])
        #expect(seen.count == 10)
        #expect(seen.documents == 2)
        #expect(seen.order == 0)
        #expect(Self.counts(order: 1).terms.moved(by: 4).examples.map(\.order) == [5])
    }

    /// A file that was cut off or changed is named with the line, and nothing
    /// in it makes the reader stop.
    @Test(arguments: [
        ("{\"side\":2,\"key\":1}", "not a line"), ("{\"key\":1", "not a line"),
        (
            "{\"russian\":1,\"english\":2,\"pair\":{\"count\":1,\"documents\":1,\"links\":1,"
                + "\"gloss\":false,\"example\":7}}", "an example that is not in the file"
        ),
        ("{}", "not a line"),
    ])
    func aBrokenLineIsNamed(_ line: String, _ problem: String) {
        let header = PartialCounts(TermStatistics(), documents: 1).bytes(version: "1")
        let error = #expect(throws: TableError.self) {
            try PartialCounts(parsing: header + Array(line.utf8), path: "p", version: "1")
        }
        #expect(error?.line == 2)
        #expect(error?.problem.description.hasPrefix(problem) == true)
    }

    /// A file that ends early is refused, also where a line ends.
    @Test func aCutFileIsRefused() throws {
        let whole = Self.counts().bytes(version: "1")
        let ends = whole.indices.filter { whole[$0] == 0x0A }
        #expect(ends.count > 3)
        for end in ends.dropLast() {
            let error = #expect(throws: TableError.self) {
                try PartialCounts(parsing: Array(whole[...end]), path: "p", version: "1")
            }
            #expect(error?.problem.description.hasPrefix("the file was cut off") == true)
        }
    }

    /// Numbers that no run has counted are refused with their line, before a sum
    /// runs over; what is said of a bad line of a stream is passed over.
    @Test(arguments: [
        (#""count":5"#, #""count":9223372036854775807"#), (#""count":5"#, #""count":-1"#),
        (#""band":6"#, #""band":10"#), (#""words":2"#, #""words":4611686018427387904"#),
        (#""links":0.625"#, #""links":1e30"#), (#""links":0.625"#, #""links":-1"#),
        (#""order":0"#, #""order":9223372036854775807"#), (#""clarity":0.75"#, #""clarity":1e300"#),
        (#""documents":4"#, #""documents":9223372036854775807"#),
    ])
    func numbersHaveARange(_ before: String, _ after: String) throws {
        let text = String(decoding: Self.counts().bytes(version: "1"), as: UTF8.self)
        let place = try #require(text.range(of: before))
        let changed = text.replacingCharacters(in: place, with: after)
        #expect(throws: TableError.self) {
            try PartialCounts(parsing: Array(changed.utf8), path: "p", version: "1")
        }
        let fault = #"{"error":"no JSON","line":3}"# + "\n"
        let read = try PartialCounts(
            parsing: Array((text + fault).utf8), path: "p", version: "1")
        #expect(read.bytes(version: "1") == Array(text.utf8))
    }
}
