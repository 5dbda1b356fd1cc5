import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaTerminology
import SverkaText

/// Words with a capital that stand together: `Мария Ковалёва`.
struct PlacedName {
    var unit: Int
    var range: Range<Int>
    var words: [FeatureID] = []
    var sounds: [SoundForm] = []
    /// Bytes of each word.
    var ranges: [Range<Int>] = []
    /// Of each word, whether the other side has it in one way or another: the
    /// row's own, or the neighbours' too.
    var here: [Bool] = []
    var near: [Bool] = []

    var isNear: Bool { near.contains(true) }
    var isHere: Bool { here.contains(true) }

    /// Without the words before it that say what it is: `Minister Orlov`.
    mutating func dropTitles(_ areTitles: [Bool]) {
        let count = min(areTitles.prefix { $0 }.count, words.count - 1)
        guard count > 0 else { return }
        words.removeFirst(count)
        sounds.removeFirst(count)
        ranges.removeFirst(count)
        here.removeFirst(count)
        near.removeFirst(count)
        range = ranges[0].lowerBound..<range.upperBound
    }
}

/// What of a unit's words may be names.
extension RowNames {
    /// Whether a term is a place of one word that the other side of the row has in
    /// none of its renderings: another place may stand there.
    private func isMissedPlace(
        _ term: TermFinder.Occurrence, _ row: Alignment.Row, _ side: Side
    ) -> Bool {
        guard term.words.count == 1, term.all.allSatisfy({ $0.kind == .place }) else {
            return false
        }
        let concepts = Set(term.all.map(\.concept))
        return !row.units[side.other].contains { unit in
            text.terms[side.other][unit].contains { other in
                other.all.contains { concepts.contains($0.concept) }
            }
        }
    }

    func inUnit(_ unit: Int, _ side: Side, _ row: Alignment.Row) -> [PlacedName] {
        let words = text.words[side][unit]
        return text.units[side][unit].text.withUTF8Bytes { bytes in
            var out: [PlacedName] = []
            let terms = text.terms[side][unit].filter { !isMissedPlace($0, row, side) }
                .map(\.range)
            for (index, token) in words.tokens.enumerated()
            where isName(index, words, bytes, side)
                && !terms.contains(where: { $0.overlaps(token.range) })
            {
                let isNext =
                    out.last.map {
                        $0.range.upperBound + 1 == token.range.lowerBound
                            && bytes[$0.range.upperBound] == 0x20
                    } ?? false
                if !isNext { out.append(PlacedName(unit: unit, range: token.range)) }
                let last = out.count - 1
                out[last].range = out[last].range.lowerBound..<token.range.upperBound
                out[last].words.append(
                    context.bank.feature(
                        of: UnsafeBufferPointer(rebasing: bytes[token.range]), token, side))
                out[last].ranges.append(token.range)
                out[last].sounds.append(sound(of: index, unit, side))
            }
            return out
        }
    }

    private func isName(
        _ index: Int, _ words: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>, _ side: Side
    ) -> Bool {
        let token = words.tokens[index]
        guard token.shape == .capitalised, token.kind == (side == .russian ? .cyrillic : .latin)
        else { return false }
        let word = UnsafeBufferPointer(rebasing: bytes[token.range])
        guard side == .english else { return isRussianName(index, words, word) }
        // `We've` is none, `Kovaleva's` may be.
        let plain = EnglishPossessive.without(String(decoding: word, as: UTF8.self))
        guard !plain.contains(where: { "'’".contains($0) }) else { return false }
        func pos(_ index: Int) -> PartOfSpeech {
            context.bank.entries.english(
                UnsafeBufferPointer(rebasing: bytes[words.tokens[index].range])
            ).pos
        }
        // `Maxim Levitsky`, `Mark Orlov`
        let isGivenName =
            index > 0 && index + 1 < words.tokens.count && pos(index) == .noun
            && words.tokens[index + 1].shape == .capitalised && pos(index + 1) == .properNoun
        return isGivenName || pos(index) == .properNoun
    }

    private func isRussianName(
        _ index: Int, _ words: AnalyzedText, _ word: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let reading = words.readings[index]
        let isProper = reading.tag.pos == .properNoun
        if index == 0 {
            return isProper && reading.tag.number != .plural
                && (reading.source != .guess || known.russian.contains(lemma(reading)))
        }
        // `Зайцев` reads as of hares.
        if reading.tag.number == .plural {
            return context.bank.analyzer.readings(of: word).contains {
                $0.tag.pos == .properNoun && $0.tag.number == .singular && $0.source != .guess
            }
        }
        if isProper { return true }
        // `посёлок Ягодное`; not `Соединённое Королевство`.
        let before = words.tokens[index - 1]
        let isLast =
            index + 1 >= words.tokens.count || words.tokens[index + 1].kind != .cyrillic
        return before.kind == .cyrillic && before.shape == .lower
            && (reading.tag.pos == .noun || reading.tag.pos == .adjective && isLast)
    }

    private func lemma(_ reading: Reading) -> String {
        reading.lexeme.exists ? context.bank.analyzer.lemma(of: reading.lexeme) : ""
    }

    /// The lemmas of Russian names that stand inside sentences.
    func lemmas(_ units: [Int], _ side: Side) -> Set<String> {
        guard side == .russian else { return [] }
        var out: Set<String> = []
        for unit in units {
            let words = text.words.russian[unit]
            for (index, reading) in words.readings.enumerated()
            where index > 0 && reading.tag.pos == .properNoun { out.insert(lemma(reading)) }
        }
        return out
    }

    /// How a word sounds: a Russian name in its citation form, an English one as a
    /// man's.
    func sound(of index: Int, _ unit: Int, _ side: Side) -> SoundForm {
        let words = text.words[side][unit]
        let word = text.text(side, unit, words.tokens[index].range)
        guard side == .english else {
            let reading = words.readings[index]
            let isName = reading.tag.pos == .properNoun && reading.lexeme.exists
            return SoundForm(russian: isName ? lemma(reading) : word)
        }
        let plain = EnglishPossessive.without(word)
        let isWoman = ["ova", "eva", "ina"].contains { plain.hasSuffix($0) }
        return SoundForm(english: isWoman ? String(plain.dropLast()) : plain)
    }

    /// A word of the other side.
    struct Other {
        var unit: Int
        var word: FeatureID
        /// Of words with a capital that are none of grammar: `The` sounds like
        /// `Тула`.
        var sound: SoundForm?
    }

    func words(_ units: [Int], _ side: Side) -> [Other] {
        units.flatMap { unit in
            text.units[side][unit].text.withUTF8Bytes { bytes in
                let tokens = text.words[side][unit].tokens
                return tokens.indices.compactMap { index -> Other? in
                    let token = tokens[index]
                    guard token.kind != .punctuation, token.kind != .symbol else { return nil }
                    let word = UnsafeBufferPointer(rebasing: bytes[token.range])
                    let mayBeName = mayBeName(index, unit, word, side)
                    return Other(
                        unit: unit, word: context.bank.feature(of: word, token, side),
                        sound: mayBeName ? sound(of: index, unit, side) : nil)
                }
            }
        }
    }

    /// Whether a word may be a name for all that its capital says: no word of
    /// grammar, and no common noun that begins a sentence.
    private func mayBeName(
        _ index: Int, _ unit: Int, _ word: UnsafeBufferPointer<UInt8>, _ side: Side
    ) -> Bool {
        let tokens = text.words[side][unit].tokens
        guard tokens[index].shape != .lower else { return false }
        let isFirst = index == 0 || tokens[index - 1].kind == .punctuation
        let pos: PartOfSpeech, isCommon: Bool
        if side == .russian {
            let reading = text.words.russian[unit].readings[index]
            (pos, isCommon) = (reading.tag.pos, reading.source == .lexicon)
        } else {
            pos = context.bank.entries.english(word).pos
            isCommon = true
        }
        return (pos.isContent || pos == .other) && !(isFirst && isCommon && pos == .noun)
    }
}
