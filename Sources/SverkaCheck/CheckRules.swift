import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaText

/// The rules of the check, one a kind of finding.
enum CheckRules {
    typealias Rule = @Sendable (CheckedText, CheckContext) -> [UnitFinding]

    static let all: [Rule] = [
        DeprecatedTerms.find, missing, inconsistent, termVariants, nameVariants, numbers,
        untranslated,
    ]

    // MARK: Missing

    @Sendable private static func missing(
        _ text: CheckedText, _ context: CheckContext
    ) -> [UnitFinding] {
        let source = context.source, target = source.other
        var out: [UnitFinding] = []
        for index in text.comparable {
            let row = text.alignment.rows[index]
            let near = text.neighbourhood(index, target)
            var rendered: Set<String> = []
            for unit in near {
                for occurrence in text.terms[target.rawValue][unit] {
                    rendered.formUnion(occurrence.all.map(\.concept))
                }
            }
            var done: Set<String> = []
            for unit in source == .russian ? row.russian : row.english {
                for occurrence in text.terms[source.rawValue][unit] {
                    let allowed = occurrence.rows.filter {
                        $0.isAllowed && !$0[target].isEmpty
                    }
                    guard let first = allowed.first ?? occurrence.rows.first,
                        !context.concepts[first.concept].allSatisfy({ $0[target].isEmpty }),
                        rendered.isDisjoint(
                            with: (occurrence.rows + occurrence.namesakes).map(\.concept)),
                        !isNamed(occurrence, first, unit, in: near, text, context),
                        done.insert(first.concept).inserted
                    else { continue }
                    var expected: [String] = []
                    for row in context.concepts[first.concept] where row.isAllowed {
                        if !expected.contains(row[target]) {
                            expected.append(row[target])
                        }
                    }
                    let found = text.text(source, unit, occurrence.range)
                    let place = text.alignment.numbers(row, target)
                    out.append(
                        UnitFinding(
                            side: source, unit: unit, range: occurrence.range, kind: .missing,
                            severity: .warning, found: found, expected: expected,
                            message: "no rendering of \"\(found)\" in unit \(place)",
                            isAdvice: first.source == .newsroom))
                }
            }
        }
        return out
    }

    /// Whether a person's surname stands in units of the translation, spelled
    /// by its sound, if not as the glossary has it.
    private static func isNamed(
        _ occurrence: TermFinder.Occurrence, _ row: GlossaryRow, _ unit: Int, in units: [Int],
        _ text: CheckedText, _ context: CheckContext
    ) -> Bool {
        let source = context.source
        guard row.kind == .person || isName(occurrence, unit, text, context) else { return false }
        func feature(_ side: Side, _ unit: Int, _ token: Token) -> FeatureID {
            text.units(side)[unit].text.withUTF8Bytes {
                context.bank.feature(of: UnsafeBufferPointer(rebasing: $0[token.range]), token, side)
            }
        }
        let name = feature(
            source, unit,
            text.words[source.rawValue][unit].tokens[occurrence.words.upperBound - 1])
        return units.contains { other in
            text.words[source.other.rawValue][other].tokens.contains { token in
                guard token.shape == .capitalised || token.shape == .upper else { return false }
                let word = feature(source.other, other, token)
                return source == .russian
                    ? context.bank.strength(name, word) >= sameName
                    : context.bank.strength(word, name) >= sameName
            }
        }
    }

    /// Whether a term whose kind is not said is a name of several words, all of
    /// them proper nouns.
    private static func isName(
        _ occurrence: TermFinder.Occurrence, _ unit: Int, _ text: CheckedText,
        _ context: CheckContext
    ) -> Bool {
        let words = text.words[context.source.rawValue][unit]
        return occurrence.words.count > 1
            && occurrence.words.allSatisfy { index in
                guard context.source == .english else {
                    return words.readings[index].tag.pos == .properNoun
                }
                return text.units(.english)[unit].text.withUTF8Bytes {
                    let bytes = UnsafeBufferPointer(rebasing: $0[words.tokens[index].range])
                    return context.bank.entries.english(bytes).pos == .properNoun
                }
            }
    }

    /// How alike two names must sound to be one; see `WordFeatureCache.strength`.
    private static let sameName: Float = 0.7

    // MARK: Inconsistent

    @Sendable private static func inconsistent(
        _ text: CheckedText, _ context: CheckContext
    ) -> [UnitFinding] {
        let source = context.source, target = source.other
        var first: [String: String] = [:]
        var out: [UnitFinding] = []
        for (unit, terms) in text.terms[target.rawValue].enumerated() {
            for occurrence in terms where DeprecatedTerms.deprecated(occurrence) == nil {
                guard let row = occurrence.rows.first(where: { $0.isAllowed && $0.form == .full })
                else { continue }
                let rendering = row[target]
                guard let known = first[row.concept] else {
                    first[row.concept] = rendering
                    continue
                }
                // The same words, or the concept's short form, are no other
                // rendering.
                if known == rendering || contains(known, rendering) || contains(rendering, known) {
                    continue
                }
                let place = text.place(occurrence, target, unit)
                let placed = context.placer.placed(known, for: rendering, at: place, target)
                out.append(
                    UnitFinding(
                        side: target, unit: unit, range: occurrence.range, kind: .inconsistent,
                        severity: .warning, found: place.found, expected: [placed.text],
                        message: "\"\(place.found)\" here, \"\(known)\" before",
                        isAdvice: row.source == .newsroom))
            }
        }
        return out
    }

    private static func contains(_ long: String, _ short: String) -> Bool {
        let words = Set(long.lowercased().split(separator: " "))
        return short.lowercased().split(separator: " ").allSatisfy(words.contains)
    }

    // MARK: Names

    /// Other forms that the glossary lists of its terms. Acronyms and parts of
    /// a term stand for it by right.
    @Sendable private static func termVariants(
        _ text: CheckedText, _ context: CheckContext
    ) -> [UnitFinding] {
        var out: [UnitFinding] = []
        for side in Side.allCases {
            for (unit, terms) in text.terms[side.rawValue].enumerated() {
                for occurrence in terms where occurrence.rows.isEmpty {
                    guard let row = occurrence.variantOf.first(where: { $0.isAllowed }) else {
                        continue
                    }
                    let term = row[side]
                    let place = text.place(occurrence, side, unit)
                    if place.found == place.found.uppercased() || contains(term, place.found) {
                        continue
                    }
                    let placed = context.placer.placed(term, for: place.found, at: place, side)
                    out.append(
                        UnitFinding(
                            side: side, unit: unit, range: occurrence.range, kind: .nameVariant,
                            severity: .note, found: place.found, expected: [placed.text],
                            message: "\"\(place.found)\" here, \"\(term)\" in the glossary",
                            isAdvice: row.source == .newsroom))
                }
            }
        }
        return out
    }

    @Sendable private static func nameVariants(
        _ text: CheckedText, _ context: CheckContext
    ) -> [UnitFinding] {
        Side.allCases.flatMap { side in
            NameVariants(text, side, context).spots()
        }
    }

    // MARK: Numbers

    @Sendable private static func numbers(
        _ text: CheckedText, _ context: CheckContext
    ) -> [UnitFinding] {
        let source = context.source
        var out: [UnitFinding] = []
        for row in text.comparable.map({ text.alignment.rows[$0] }) {
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
                    UnitFinding(
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
        _ text: CheckedText, _ context: CheckContext
    ) -> [UnitFinding] {
        var out: [UnitFinding] = []
        func add(_ side: Side, _ unit: Int, _ range: Range<Int>) {
            let found = text.text(side, unit, range)
            out.append(
                UnitFinding(
                    side: side, unit: unit, range: range, kind: .untranslated,
                    severity: .warning, found: found, message: "left in the other language"))
        }
        for unit in text.alignment.english.indices {
            for range in ForeignStretch.find(.cyrillic, in: text, .english, unit, atLeast: 3) {
                add(.english, unit, range)
            }
        }
        for unit in text.alignment.russian.indices {
            for range in ForeignStretch.find(.latin, in: text, .russian, unit, atLeast: 6) {
                add(.russian, unit, range)
            }
        }
        for (unit, range) in RepeatedSource.find(text, context.source) {
            add(context.source, unit, range)
        }
        return out
    }
}

/// Paragraphs of the source that stand a second time, where their translation
/// should.
private enum RepeatedSource {
    static func find(_ text: CheckedText, _ source: Side) -> [(unit: Int, range: Range<Int>)] {
        // In one language alone a text may say things twice.
        guard !text.alignment.russian.isEmpty, !text.alignment.english.isEmpty else { return [] }
        let splitter = SentenceSplitter()
        var seen: Set<UInt64> = []
        var out: [(Int, Range<Int>)] = []
        for (unit, item) in text.units(source).enumerated() {
            item.text.withUTF8Bytes { bytes in
                let tokens = text.words[source.rawValue][unit].tokens
                let sentences = splitter.sentences(in: bytes, tokens: tokens)
                let keys = sentences.map { letters(bytes, $0) }
                let copied = zip(sentences, keys).filter { range, key in
                    range.count > 30 && seen.contains(key)
                }.map(\.0)
                seen.formUnion(keys)
                if let first = copied.first, let last = copied.last,
                    copied.count * 2 >= sentences.count
                {
                    out.append((unit, first.lowerBound..<last.upperBound))
                }
            }
        }
        return out
    }

    /// Hash of a sentence without its marks and capitals, for telling whether
    /// two are one.
    private static func letters(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> UInt64 {
        var hash = ByteHash.seed
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            index += length
            let kind = ScalarClass(value)
            guard kind.isLetter || kind == .digit else { continue }
            let small = LetterCase.lower(value)
            hash = ByteHash.next(hash, UInt8(truncatingIfNeeded: small))
            hash = ByteHash.next(hash, UInt8(truncatingIfNeeded: small >> 8))
        }
        return hash
    }
}

/// Stretches of another script's words.
enum ForeignStretch {
    static func find(
        _ kind: Token.Kind, in text: CheckedText, _ side: Side, _ unit: Int, atLeast least: Int
    ) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var start = -1, end = -1, count = 0
        func close() {
            if count >= least { out.append(start..<end) }
            count = 0
        }
        for token in text.words[side.rawValue][unit].tokens {
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
