import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaText

/// The rules of the check, one a kind of finding.
enum CheckRules {
    typealias Rule = @Sendable (CheckedText, CheckedConcepts, Side, FeatureBank) -> [Finding.Spot]

    static let all: [Rule] = [
        deprecated, missing, inconsistent, nameVariants, numbers, untranslated,
    ]

    private static func term(_ row: GlossaryRow, _ side: Side) -> String {
        side == .russian ? row.russian : row.english
    }

    private static func isAllowed(_ row: GlossaryRow) -> Bool {
        row.status == .preferred || row.status == .admitted || row.status == .proposed
    }

    // MARK: Deprecated

    /// A term is deprecated on its side only if no allowed row has it.
    private static func isDeprecated(_ rows: [GlossaryRow]) -> Bool {
        !rows.isEmpty && rows.allSatisfy { $0.status == .deprecated }
    }

    @Sendable private static func deprecated(
        _ text: CheckedText, _ concepts: CheckedConcepts, _ source: Side, _ bank: FeatureBank
    ) -> [Finding.Spot] {
        var out: [Finding.Spot] = []
        for side in Side.allCases {
            for (unit, terms) in text.terms[side.rawValue].enumerated() {
                for occurrence in terms where isDeprecated(occurrence.rows) {
                    let concept = occurrence.rows[0].concept
                    var expected: [String] = []
                    for row in concepts[concept] where isAllowed(row) {
                        let better = term(row, side)
                        if !better.isEmpty, row.form == .full, !expected.contains(better) {
                            expected.append(better)
                        }
                    }
                    let found = text.text(side, unit, occurrence.range)
                    let hint = expected.first.map { "; use \"\($0)\"" } ?? ""
                    out.append(
                        Finding.Spot(
                            side: side, unit: unit, range: occurrence.range, kind: .deprecated,
                            severity: occurrence.rows[0].source == .newsroom ? .note : .error,
                            found: found, expected: expected,
                            message: "\"\(found)\" is deprecated\(hint)"))
                }
            }
        }
        return out
    }

    // MARK: Missing

    @Sendable private static func missing(
        _ text: CheckedText, _ concepts: CheckedConcepts, _ source: Side, _ bank: FeatureBank
    ) -> [Finding.Spot] {
        let target = source.other
        var out: [Finding.Spot] = []
        for (index, row) in text.alignment.rows.enumerated()
        where row.isPaired && row.status != .rejected {
            var rendered: Set<String> = []
            for unit in text.neighbourhood(index, target) {
                for occurrence in text.terms[target.rawValue][unit] {
                    rendered.formUnion(occurrence.rows.map(\.concept))
                }
            }
            var done: Set<String> = []
            for unit in source == .russian ? row.russian : row.english {
                for occurrence in text.terms[source.rawValue][unit] {
                    let allowed = occurrence.rows.filter {
                        isAllowed($0) && !term($0, target).isEmpty
                    }
                    guard let first = allowed.first ?? occurrence.rows.first,
                        !concepts[first.concept].allSatisfy({ term($0, target).isEmpty }),
                        occurrence.rows.allSatisfy({ !rendered.contains($0.concept) }),
                        done.insert(first.concept).inserted
                    else { continue }
                    var expected: [String] = []
                    for row in concepts[first.concept] where isAllowed(row) {
                        if !expected.contains(term(row, target)) {
                            expected.append(term(row, target))
                        }
                    }
                    let found = text.text(source, unit, occurrence.range)
                    let place = text.alignment.numbers(row, target)
                    out.append(
                        Finding.Spot(
                            side: source, unit: unit, range: occurrence.range, kind: .missing,
                            severity: first.source == .newsroom ? .note : .warning,
                            found: found, expected: expected,
                            message: "no rendering of \"\(found)\" in unit \(place)"))
                }
            }
        }
        return out
    }

    // MARK: Inconsistent

    @Sendable private static func inconsistent(
        _ text: CheckedText, _ concepts: CheckedConcepts, _ source: Side, _ bank: FeatureBank
    ) -> [Finding.Spot] {
        let target = source.other
        var first: [String: String] = [:]
        var out: [Finding.Spot] = []
        for (unit, terms) in text.terms[target.rawValue].enumerated() {
            for occurrence in terms where !isDeprecated(occurrence.rows) {
                guard let row = occurrence.rows.first(where: { isAllowed($0) && $0.form == .full })
                else { continue }
                let rendering = term(row, target)
                guard let known = first[row.concept] else {
                    first[row.concept] = rendering
                    continue
                }
                // The same words, or the concept's short form, are no other
                // rendering.
                if known == rendering || contains(known, rendering) || contains(rendering, known) {
                    continue
                }
                let found = text.text(target, unit, occurrence.range)
                out.append(
                    Finding.Spot(
                        side: target, unit: unit, range: occurrence.range, kind: .inconsistent,
                        severity: row.source == .newsroom ? .note : .warning, found: found,
                        expected: [known],
                        message: "\"\(found)\" here, \"\(known)\" before"))
            }
        }
        return out
    }

    private static func contains(_ long: String, _ short: String) -> Bool {
        let words = Set(long.lowercased().split(separator: " "))
        return short.lowercased().split(separator: " ").allSatisfy(words.contains)
    }

    // MARK: Names

    @Sendable private static func nameVariants(
        _ text: CheckedText, _ concepts: CheckedConcepts, _ source: Side, _ bank: FeatureBank
    ) -> [Finding.Spot] {
        Side.allCases.flatMap { side in
            NameVariants(text, side, bank).spots()
        }
    }

    // MARK: Numbers

    @Sendable private static func numbers(
        _ text: CheckedText, _ concepts: CheckedConcepts, _ source: Side, _ bank: FeatureBank
    ) -> [Finding.Spot] {
        var out: [Finding.Spot] = []
        for row in text.alignment.rows where row.isPaired && row.status != .rejected {
            let russian = text.alignment.text(row, .russian)
            let english = text.alignment.text(row, .english)
            let differences = Quantity.differences(russian, english)
            let mine = source == .russian ? differences.russian : differences.english
            let theirs = source == .russian ? differences.english : differences.russian
            // A number of the translation that the source has not; else one of
            // the source that was left out.
            let target = theirs.isEmpty ? source : source.other
            let quantities = theirs.isEmpty ? mine : theirs
            let other = theirs.isEmpty ? [] : mine
            for (index, quantity) in quantities.enumerated() {
                guard let spot = locate(quantity.range, row, target, text) else { continue }
                let found = text.text(target, spot.unit, spot.range)
                let sourceText = source == .russian ? russian : english
                let expected =
                    index < other.count ? [String(sourceText.slice(other[index].range))] : []
                let hint = expected.first.map { ", \"\($0)\" there" } ?? ", none such there"
                out.append(
                    Finding.Spot(
                        side: target, unit: spot.unit, range: spot.range, kind: .number,
                        severity: .error, found: found, expected: expected,
                        message: "\"\(found)\" here\(hint)"))
            }
        }
        return out
    }

    /// The unit and bytes of a stretch of a row's joined text.
    private static func locate(
        _ range: Range<Int>, _ row: Alignment.Row, _ side: Side, _ text: CheckedText
    ) -> (unit: Int, range: Range<Int>)? {
        var start = 0
        for unit in side == .russian ? row.russian : row.english {
            let count = text.units(side)[unit].text.utf8.count
            if range.lowerBound >= start, range.upperBound <= start + count {
                return (unit, range.lowerBound - start..<range.upperBound - start)
            }
            start += count + 1
        }
        return nil
    }

    // MARK: Untranslated

    @Sendable private static func untranslated(
        _ text: CheckedText, _ concepts: CheckedConcepts, _ source: Side, _ bank: FeatureBank
    ) -> [Finding.Spot] {
        var out: [Finding.Spot] = []
        func add(_ side: Side, _ unit: Int, _ range: Range<Int>) {
            let found = text.text(side, unit, range)
            out.append(
                Finding.Spot(
                    side: side, unit: unit, range: range, kind: .untranslated,
                    severity: .warning, found: found, message: "left in the other language"))
        }
        for (unit, item) in text.alignment.english.enumerated() {
            for range in ForeignStretch.find(.cyrillic, in: item.text, atLeast: 3) {
                add(.english, unit, range)
            }
        }
        for (unit, item) in text.alignment.russian.enumerated() {
            for range in ForeignStretch.find(.latin, in: item.text, atLeast: 6) {
                add(.russian, unit, range)
            }
        }
        // A paragraph of the source that stands where its translation should.
        let splitter = SentenceSplitter()
        var seen: Set<String> = []
        for (unit, item) in text.units(source).enumerated() {
            let sentences = splitter.sentences(in: item.text)
            let keys = sentences.map { letters(item.text.slice($0)) }
            let copied = zip(sentences, keys).filter { range, key in
                range.count > 30 && seen.contains(key)
            }.map(\.0)
            seen.formUnion(keys)
            if !copied.isEmpty, copied.count * 2 >= sentences.count {
                add(source, unit, copied[0].lowerBound..<copied[copied.count - 1].upperBound)
            }
        }
        return out
    }

    /// A sentence without its marks, for telling whether two are one.
    private static func letters(_ text: Substring) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}

/// Stretches of another script's words.
enum ForeignStretch {
    static func find(_ kind: Token.Kind, in text: String, atLeast least: Int) -> [Range<Int>] {
        text.withUTF8Bytes { bytes in
            var out: [Range<Int>] = []
            var start = -1, end = -1, count = 0
            func close() {
                if count >= least { out.append(start..<end) }
                count = 0
            }
            for token in Tokenizer.tokens(of: bytes) {
                switch token.kind {
                case kind:
                    if count == 0 { start = Int(token.start) }
                    count += 1
                    end = Int(token.end)
                case .punctuation, .symbol, .number: break
                default: close()
                }
            }
            close()
            return out
        }
    }
}
