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

/// The names of a row's sides.
struct RowNames {
    let text: CheckedText
    let context: CheckContext
    /// Of the units around on each side, the lemmas of the names inside sentences.
    private(set) var known: Bilingual<Set<String>> = Bilingual(repeating: [])
    private var names: Bilingual<[PlacedName]> = Bilingual(repeating: [])

    init(_ index: Int, _ text: CheckedText, _ context: CheckContext) {
        (self.text, self.context) = (text, context)
        let row = text.alignment.rows[index]
        for side in Side.allCases {
            known[side] = lemmas(text.neighbourhood(index, side), side)
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

    // MARK: Matching

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
