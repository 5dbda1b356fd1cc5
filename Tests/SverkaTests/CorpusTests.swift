import Sverka
import SverkaTestSupport
import Testing

/// The figures on Corpus, with the floors they may not fall below.
@Suite struct CorpusTests {
    private static let files = Inputs([Repository.root + "/Corpus"]).files

    private static let alignments: [ReviewedAlignment] = Pipeline(jobs: 2).align(files).compactMap {
        if case .aligned(let alignment, _) = $0 { alignment } else { nil }
    }

    private static func stem(_ path: String) -> String {
        String(path.split(separator: "/").last!.split(separator: ".")[0])
    }

    @Test func thereAreEnoughArticles() {
        #expect(Self.files.count >= 16)
        #expect(Self.alignments.count == Self.files.count)
    }

    @Test func alignment() throws {
        var scoring = Scoring()
        for alignment in Self.alignments {
            let path = "Corpus/\(Self.stem(alignment.document)).gold.tsv"
            let gold = try Table(parsing: try Repository.bytes(path), path: path)
            let table = try Table(
                parsing: AlignmentTable.bytes(alignment.standing), path: "predicted")
            scoring.add(
                gold: AlignmentTable.beads(in: gold), predicted: AlignmentTable.beads(in: table))
        }
        #expect(scoring.strict.f1 >= 0.96, "\(scoring.strict)")
        #expect(scoring.lax.f1 >= 0.97, "\(scoring.lax)")
    }

    @Test func furniture() throws {
        var chrome = 0, found = 0, article = 0, lost = 0
        for result in Pipeline(jobs: 2).identify(Self.files) {
            let document = try result.get()
            let path = "Corpus/\(Self.stem(document.path)).furniture.tsv"
            let table = try Table(parsing: try Repository.bytes(path), path: path)
            let page = Dictionary(
                table.rows.map { ($0.values[0], $0.values[1]) }, uniquingKeysWith: { a, _ in a })
            for unit in document.units {
                let isFurniture = unit.role == .furniture
                switch page[String(unit.number.paragraph)] {
                case "chrome":
                    chrome += 1
                    found += isFurniture ? 1 : 0
                case nil:
                    article += 1
                    lost += isFurniture ? 1 : 0
                default: break
                }
            }
        }
        #expect(found * 100 >= chrome * 75, "\(found) of \(chrome)")
        #expect(lost * 50 <= article, "\(lost) of \(article)")
    }

    @Test func glossary() throws {
        let glossary = Pipeline(jobs: 2).glossary(
            Self.alignments.map(\.alignment), Pipeline.GlossarySources())
        let path = "Corpus/expected-glossary.tsv"
        let expected = try Table(parsing: try Repository.bytes(path), path: path)
        func key(_ text: String) -> String { text.lowercased().replacing("ё", with: "е") }
        // A row without a rendering says none that could be wrong.
        let have = glossary.rows.filter { !$0.russian.isEmpty && !$0.english.isEmpty }.map {
            key($0.russian) + "\t" + key($0.english)
        }
        func pairs(_ need: (String) -> Bool) -> Set<String> {
            Set(
                expected.rows.filter { need(expected.value($0, "need")) }.map {
                    key(expected.value($0, "ru")) + "\t" + key(expected.value($0, "en"))
                })
        }
        let required = pairs { $0 == "required" }, right = pairs { _ in true }
        let found = required.intersection(have).count, good = have.count(where: right.contains)
        #expect(found * 100 >= required.count * 85, "\(found) of \(required.count)")
        #expect(good * 100 >= have.count * 90, "\(good) of \(have.count)")
    }

    private func pages(
        _ pipeline: Pipeline, _ alignments: [ReviewedAlignment], _ glossary: Glossary, most: Int
    ) -> [Desk.Page] {
        let bare = alignments.map(\.alignment)
        var content = Desk.Content(id: "1")
        content.glossary = glossary
        return pipeline.reviewPages(
            alignments, pipeline.count(bare, pipeline.known(.init()), marking: true), content,
            most: most)
    }

    /// Very many articles have an index, and pages that know of one another.
    @Test func pagesHaveAnIndex() throws {
        let pipeline = Pipeline(jobs: 2)
        let alignments = pipeline.align(Array(Self.files.prefix(5))).compactMap {
            if case .aligned(let alignment, _) = $0 { alignment } else { nil }
        }
        let pages = pages(pipeline, alignments, Glossary(), most: 2)
        #expect(
            pages.map(\.name) == ["review.html", "review-1.html", "review-2.html", "review-3.html"])
        #expect(pages.map(\.name).allSatisfy(Desk.isPage))
        #expect(
            !["review-.html", "review-x.html", "a.html", "reviews.html"].contains(
                where: Desk.isPage))
        let texts = pages.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts[0].contains("<a href=\"review-3.html\">") && !texts[0].contains("<script"))
        #expect(texts[0].contains("articles: 2, rows to look at: "))
        #expect(texts[0].contains("<span lang=\"ru\">статей: 2, строк к просмотру: "))
        #expect(pages.allSatisfy { Desk.id(of: $0.bytes) == "1" })
        for (place, alignment) in alignments.enumerated() {
            for (page, text) in texts.dropFirst().enumerated() {
                #expect(text.contains("{\"d\":\"\(alignment.document)\"") == (page == place / 2))
            }
        }
        #expect(texts[2].contains("\"page\":1,"))
    }

    @Test func threadsDoNotChangeTheResult() {
        func bytes(_ jobs: Int) -> [UInt8] {
            let pipeline = Pipeline(jobs: jobs)
            let alignments = pipeline.align(Self.files).compactMap {
                if case .aligned(let alignment, _) = $0 { alignment } else { nil }
            }
            let bare = alignments.map(\.alignment)
            let glossary = pipeline.glossary(bare, Pipeline.GlossarySources())
            return AlignmentTable.bytes(alignments.flatMap(\.standing)) + glossary.bytes()
                + pages(pipeline, alignments, glossary, most: 2_000).flatMap(\.bytes)
        }
        let one = bytes(1)
        #expect(one == bytes(4))
        #expect(one == bytes(1))
    }
}
