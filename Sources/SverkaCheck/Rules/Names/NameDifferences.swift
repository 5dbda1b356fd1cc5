import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaTerminology
import SverkaText

/// Names that have another in their place on the other side: `Мария Ковалёва`
/// and `Irina Kovaleva`, `Зайцев` and `Volkov`.
///
/// Only where one name of each side is left when all others have found theirs:
/// a name that has nothing there may well be `he` or `the company`. What the
/// glossary has is for the rules of terms to tell.
enum NameDifferences {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        text.comparable.compactMap { index in
            RowNames(index, text, context).difference.map { finding($0, text, context.source) }
        }
    }

    private static func finding(
        _ names: Bilingual<PlacedName>, _ text: CheckedText, _ source: Side
    ) -> UnitFinding {
        let side = source.other
        let found = Bilingual { text.text($0, names[$0].unit, names[$0].range) }
        var finding = UnitFinding(
            side: side, unit: names[side].unit, range: names[side].range, kind: .names,
            severity: .note, found: found[side],
            message: "\"\(found[side])\" here, \"\(found[source])\" there")
        finding.counterpart = (names[source].unit, names[source].range)
        return finding
    }
}

/// Words with a capital that stand together: `Мария Ковалёва`.
private struct PlacedName {
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

/// The names of a row's sides.
private struct RowNames {
    private let text: CheckedText
    private let context: CheckContext
    private var names: Bilingual<[PlacedName]> = Bilingual(repeating: [])

    init(_ index: Int, _ text: CheckedText, _ context: CheckContext) {
        (self.text, self.context) = (text, context)
        let row = text.alignment.rows[index]
        for side in Side.allCases {
            names[side] = row.units[side].flatMap { inUnit($0, side, row) }
        }
        guard !names.russian.isEmpty, !names.english.isEmpty else { return }
        for side in Side.allCases {
            let own = row.units[side.other]
            let others = words(text.neighbourhood(index, side.other), side.other)
            for place in names[side].indices {
                let name = names[side][place]
                for (word, sound) in zip(name.words, name.sounds) {
                    let found = others.filter { isMatched(word, sound, side, $0) }
                    names[side][place].near.append(!found.isEmpty)
                    names[side][place].here.append(found.contains { own.contains($0.unit) })
                }
                names[side][place].dropTitles(
                    name.words.map { word in
                        others.contains { $0.sound == nil && strength(word, $0, side) >= 0.5 }
                    })
            }
        }
    }

    /// The one name of each side that stands for another one.
    var difference: Bilingual<PlacedName>? {
        guard !names.russian.isEmpty, !names.english.isEmpty else { return nil }
        guard let pair = lone else { return halfNamed }
        guard pair.russian.words.count == pair.english.words.count, pair.russian.words.count < 4,
            hasHyphen(pair.russian, .russian) == hasHyphen(pair.english, .english),
            names.russian.count == 1 && names.english.count == 1
                || abs(depth(pair.russian, .russian) - depth(pair.english, .english))
                    < Self.mostApart
        else { return nil }
        return pair
    }

    /// The one name of each side that the other has not; if there is none that the
    /// neighbours have not either, one of the two may stand with them.
    private var lone: Bilingual<PlacedName>? {
        let strangers = names.map { $0.filter { !$0.isNear } }
        if strangers.russian.count == 1, strangers.english.count == 1 {
            return strangers.map { $0[0] }
        }
        let absent = names.map { $0.filter { !$0.isHere } }
        guard absent.russian.count == 1, absent.english.count == 1,
            !strangers.russian.isEmpty || !strangers.english.isEmpty
        else { return nil }
        return absent.map { $0[0] }
    }

    /// How far apart two names may stand, as shares of their units, where there are
    /// others.
    private static let mostApart = 0.35

    private func hasHyphen(_ name: PlacedName, _ side: Side) -> Bool {
        text.text(side, name.unit, name.range).contains("-")
    }

    private func depth(_ name: PlacedName, _ side: Side) -> Double {
        Double(name.range.lowerBound)
            / Double(max(1, text.units[side][name.unit].text.utf8.count))
    }

    /// Two names of two words of which one is the same and the other is not.
    private var halfNamed: Bilingual<PlacedName>? {
        for (same, pattern) in [(1, [false, true]), (0, [true, false])] {
            let halves = names.map { $0.filter { $0.here == pattern } }
            guard halves.russian.count == 1, halves.english.count == 1 else { continue }
            let pair = Bilingual { halves[$0][0] }
            guard !pair.russian.near[1 - same] || !pair.english.near[1 - same] else { continue }
            let strength = context.bank.strength(pair.russian.words[same], pair.english.words[same])
            let sounds = pair.map { $0.sounds[same] }
            if strength >= CheckWeights.sameName
                || sounds.russian.similarity(to: sounds.english) >= CheckWeights.sameSound
            {
                return pair
            }
        }
        return nil
    }

    // MARK: Reading

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

    private func inUnit(_ unit: Int, _ side: Side, _ row: Alignment.Row) -> [PlacedName] {
        let words = text.words[side][unit]
        return text.units[side][unit].text.withUTF8Bytes { bytes in
            var out: [PlacedName] = []
            let terms = text.terms[side][unit].filter { !isMissedPlace($0, row, side) }
                .map(\.range)
            for (index, token) in words.tokens.enumerated()
            where isName(index, words, bytes, side)
                && !terms.contains(where: { $0.overlaps(token.range) })
            {
                let feature = context.bank.feature(
                    of: UnsafeBufferPointer(rebasing: bytes[token.range]), token, side)
                let word = text.text(side, unit, token.range)
                let sound =
                    side == .russian
                    ? SoundForm(russian: word) : SoundForm(english: EnglishPossessive.without(word))
                let isNext =
                    out.last.map {
                        $0.range.upperBound + 1 == token.range.lowerBound
                            && bytes[$0.range.upperBound] == 0x20
                    } ?? false
                if !isNext { out.append(PlacedName(unit: unit, range: token.range)) }
                let last = out.count - 1
                out[last].range = out[last].range.lowerBound..<token.range.upperBound
                out[last].words.append(feature)
                out[last].ranges.append(token.range)
                out[last].sounds.append(sound)
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
        if side == .russian {
            let reading = words.readings[index]
            guard reading.tag.number != .plural else { return false }
            if index == 0 {
                return reading.tag.pos == .properNoun && reading.source != .guess
            }
            let before = words.tokens[index - 1].kind
            return reading.tag.pos == .properNoun
                || before == .cyrillic
                    && (reading.tag.pos == .noun
                        || reading.tag.pos == .adjective && !isBeforeWord(index, words))
        }
        let word = UnsafeBufferPointer(rebasing: bytes[token.range])
        return context.bank.entries.english(word).pos == .properNoun
    }

    private func isBeforeWord(_ index: Int, _ words: AnalyzedText) -> Bool {
        index + 1 < words.tokens.count && words.tokens[index + 1].kind == .cyrillic
    }

    private struct Other {
        var unit: Int
        var word: FeatureID
        /// Of words with a capital.
        var sound: SoundForm?
    }

    private func words(_ units: [Int], _ side: Side) -> [Other] {
        units.flatMap { unit in
            text.units[side][unit].text.withUTF8Bytes { bytes in
                text.words[side][unit].tokens.filter {
                    $0.kind != .punctuation && $0.kind != .symbol
                }
                .map { token in
                    let word = text.text(side, unit, token.range)
                    let isSmall = token.shape == .lower
                    return Other(
                        unit: unit,
                        word: context.bank.feature(
                            of: UnsafeBufferPointer(rebasing: bytes[token.range]), token, side),
                        sound: isSmall
                            ? nil
                            : side == .russian
                                ? SoundForm(russian: word)
                                : SoundForm(english: EnglishPossessive.without(word)))
                }
            }
        }
    }

    private func isMatched(
        _ word: FeatureID, _ sound: SoundForm, _ side: Side, _ other: Other
    ) -> Bool {
        strength(word, other, side) >= CheckWeights.translatedName
            || other.sound.map { other in
                // Endings are alike in many names, beginnings are not.
                let common = zip(other.sounds, sound.sounds).prefix { $0 == $1 }.count
                let (a, b) = common == 0 ? SoundForm.withoutCommonEnd(other, sound) : (other, sound)
                return a.similarity(to: b) >= CheckWeights.unlikeNames[min(common, 2)]
            } ?? false
    }

    private func strength(_ word: FeatureID, _ other: Other, _ side: Side) -> Float {
        side == .russian
            ? context.bank.strength(word, other.word) : context.bank.strength(other.word, word)
    }
}
