import SverkaAlignment
import SverkaReview
import SverkaSupport
import SverkaText

extension Desk {
    /// A term in the text of a row: bytes, and the place of the glossary's row
    /// that has it.
    package typealias TermMark = (range: Range<Int>, row: Int)

    /// What is marked in a row beside the terms, by bytes of its sides' texts.
    package struct RowMarks: Sendable {
        /// Numbers and names that nothing on the other side stands for.
        package var numbers = Bilingual<[Range<Int>]>(repeating: [])
        package var names = Bilingual<[Range<Int>]>(repeating: [])
        /// Where words begin that stand for one another.
        package var matches: [(russian: Int, english: Int)] = []

        package init() {}

        var isEmpty: Bool {
            matches.isEmpty && numbers.both.allSatisfy(\.isEmpty)
                && names.both.allSatisfy(\.isEmpty)
        }
    }

    /// One article as the page's data has it; articles may be made on several
    /// threads.
    ///
    /// - Parameters:
    ///   - terms: those in a row's text, by the row's place in the alignment.
    ///   - marks: what else is marked in a row.
    package static func article(
        _ alignment: ReviewedAlignment,
        terms: (_ row: Int, Side) -> [TermMark] = { _, _ in [] },
        marks: (_ row: Int) -> RowMarks = { _ in RowMarks() }
    ) -> [UInt8] {
        var out = JSONWriter()
        let units = alignment.wholeUnits, termMarks = UnitMarks(alignment, terms).marks
        out.object { out in
            out.key("d")
            out.string(alignment.document)
            out.key("s")
            out.string(alignment.state.fingerprint.description)
            out.key("u")
            out.array { out in
                for side in Side.allCases {
                    out.array { out in
                        for (place, unit) in units[side].enumerated() {
                            write(unit, termMarks[side][place], to: &out)
                        }
                    }
                }
            }
            out.key("r")
            out.array { out in
                for row in alignment.rows {
                    write(row, of: alignment, row.index.map(marks) ?? RowMarks(), to: &out)
                }
            }
            writeAside(alignment.aside, to: &out)
        }
        return out.bytes
    }

    // MARK: Units

    /// `["4","Text",kind,[ends of sentences],[start, end, term…]]`, what is
    /// empty at the end left out; kind is 1 for headings.
    private static func write(_ unit: Unit, _ marks: [TermMark], to out: inout JSONWriter) {
        out.array { out in
            out.string(unit.number.description)
            out.string(unit.text)
            let kind = unit.role == .heading ? 1 : 0
            unit.text.withUTF8Bytes { bytes in
                let ends = sentenceEnds(unit.text, bytes)
                guard kind > 0 || ends.count > 1 || !marks.isEmpty else { return }
                out.number(kind)
                guard ends.count > 1 || !marks.isEmpty else { return }
                var places = UTF16Places(bytes)
                if ends.count > 1 {
                    out.numbers(ends.map { places.place($0) })
                } else {
                    out.number(0)
                }
                guard !marks.isEmpty else { return }
                places = UTF16Places(bytes)
                out.array { out in
                    for mark in marks {
                        out.number(places.place(mark.range.lowerBound))
                        out.number(places.place(mark.range.upperBound))
                        out.number(mark.row)
                    }
                }
            }
        }
    }

    /// The ends of a text's sentences, in bytes; none where no mark inside it
    /// could end one.
    private static func sentenceEnds(
        _ text: String, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [Int] {
        // `.`, `!`, `?` or the last byte of `…`.
        let marks = bytes.dropLast().contains {
            $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0xA6
        }
        return marks ? SentenceUnits.ranges(text).map(\.upperBound) : []
    }

    // MARK: Rows

    /// `["4+5","6",97,status,"flags","problem","note","origin",{…},[texts],[…]]`,
    /// what is usual at the end left out. Texts are those of a record whose units
    /// may be gone.
    private static func write(
        _ row: ReviewedAlignment.Row, of alignment: ReviewedAlignment, _ marks: RowMarks,
        to out: inout JSONWriter
    ) {
        let (isLost, row) = (
            row.index == nil && row.row.status != .rejected
                || row.index == nil && !row.row.problem.isEmpty
                    && row.row.problem != RowProblem.moved.name,
            row.row
        )
        let usual = RowOrigin(row.units, alignment.state.fingerprint).description
        let origin = row.origin?.description ?? "|@" + alignment.state.fingerprint.description
        let other = row.other.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        var left = 3
        if row.status != .proposed { left = 4 }
        if !row.flags.isEmpty { left = 5 }
        if !row.problem.isEmpty { left = 6 }
        if !row.note.isEmpty { left = 7 }
        if origin != usual { left = 8 }
        if !other.isEmpty { left = 9 }
        if isLost { left = 10 }
        if !marks.isEmpty { left = 11 }
        out.array { out in
            out.string(row.units.russian.joined)
            out.string(row.units.english.joined)
            out.number(Int(row.confidence * 100 + 0.5))
            if left > 3 {
                out.number(row.status == .accepted ? 1 : row.status == .rejected ? 2 : 0)
            }
            if left > 4 { out.string(row.flags.map(\.rawValue).joined(separator: ",")) }
            if left > 5 { out.string(row.problem) }
            if left > 6 { out.string(row.note) }
            if left > 7 { out.string(origin == usual ? "" : origin) }
            if left > 8 {
                out.object { out in
                    for (name, value) in other {
                        out.key(name)
                        out.string(value)
                    }
                }
            }
            if left > 9 {
                if isLost { out.strings(row.texts.both) } else { out.number(0) }
            }
            if left > 10 { write(marks, row.texts, to: &out) }
        }
    }

    /// `[[ru numbers],[en numbers],[ru names],[en names],[matches]]`, each range
    /// as two numbers; matches as where the Russian and the English word begins.
    private static func write(
        _ marks: RowMarks, _ texts: Bilingual<String>, to out: inout JSONWriter
    ) {
        out.array { out in
            for ranges in [marks.numbers, marks.names] {
                for side in Side.allCases {
                    texts[side].withUTF8Bytes { bytes in
                        var places = UTF16Places(bytes)
                        out.numbers(
                            ranges[side].flatMap {
                                [places.place($0.lowerBound), places.place($0.upperBound)]
                            })
                    }
                }
            }
            texts.russian.withUTF8Bytes { russian in
                texts.english.withUTF8Bytes { english in
                    var mine = UTF16Places(russian)
                    let places = marks.matches.map(\.english).sorted()
                    var theirs = UTF16Places(english)
                    let known = Dictionary(
                        places.map { ($0, theirs.place($0)) }, uniquingKeysWith: { a, _ in a })
                    out.numbers(
                        marks.matches.flatMap { [mine.place($0.russian), known[$0.english] ?? 0] })
                }
            }
        }
    }

    /// What stands in the article and is in no row: furniture and other
    /// languages.
    private static func writeAside(_ units: [Unit], to out: inout JSONWriter) {
        guard !units.isEmpty else { return }
        out.key("a")
        out.array { out in
            for unit in units {
                out.strings([unit.number.description, unit.text, unit.language.rawValue])
            }
        }
    }
}

/// The terms in the units of an article, which are found in its rows.
private struct UnitMarks {
    var marks: Bilingual<[[Desk.TermMark]]>

    init(_ reviewed: ReviewedAlignment, _ terms: (_ row: Int, Side) -> [Desk.TermMark]) {
        let alignment = reviewed.alignment
        marks = reviewed.wholeUnits.map { [[Desk.TermMark]](repeating: [], count: $0.count) }
        for (number, row) in alignment.rows.enumerated() {
            for side in Side.allCases where !row.units[side].isEmpty {
                var rest = terms(number, side)[...]
                var start = 0
                for place in row.units[side] {
                    let end = start + alignment.units[side][place].text.utf8.count
                    let (owner, offset) =
                        reviewed.partedUnits?.owner(of: place, side) ?? (place, 0)
                    while let mark = rest.first, mark.range.lowerBound < end {
                        if mark.range.lowerBound >= start, mark.range.upperBound <= end {
                            let from = mark.range.lowerBound - start + offset
                            let range = from..<from + mark.range.count
                            marks[side][owner].append((range, mark.row))
                        }
                        rest.removeFirst()
                    }
                    start = end + 1
                }
            }
        }
        for side in Side.allCases where reviewed.partedUnits != nil {
            for place in marks[side].indices {
                marks[side][place].sort { $0.range.lowerBound < $1.range.lowerBound }
            }
        }
    }
}
