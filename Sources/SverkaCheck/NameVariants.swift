import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaText

/// Names that one document spells in two ways.
///
/// Two spellings are of one name if they sound alike and differ in no ending
/// that would make another name of it (`Ivanov`, `Ivanova`); where the other
/// language stands beside them, if the same name there is their counterpart.
struct NameVariants {
    private struct Name {
        var spelling: String
        /// Small letters, and which of them occur, as bits.
        var letters: [UInt32]
        var mask: UInt64 = 0
        var sound: SoundForm
        /// Unit and token.
        var places: [(unit: Int, token: Int)] = []

        init(_ spelling: String, _ side: Side) {
            self.spelling = spelling
            letters = spelling.unicodeScalars.map { LetterCase.lower($0.value) }
            for letter in letters { mask |= 1 << UInt64(letter & 63) }
            sound =
                side == .russian ? SoundForm(russian: spelling) : SoundForm(english: spelling)
        }
    }

    private let text: CheckedText
    private let side: Side
    private let context: CheckContext
    private var names: [Name] = []

    init(_ text: CheckedText, _ side: Side, _ context: CheckContext) {
        (self.text, self.side, self.context) = (text, side, context)
        var numbers: [String: Int] = [:]
        for unit in text.units(side).indices {
            var terms = text.terms[side.rawValue][unit].map(\.words)[...]
            for word in words(unit) {
                while let term = terms.first, term.upperBound <= word.token { terms.removeFirst() }
                if let term = terms.first, term.contains(word.token) { continue }
                let number = numbers[word.name] ?? names.count
                if number == names.count {
                    numbers[word.name] = number
                    names.append(Name(word.name, side))
                }
                names[number].places.append((unit, word.token))
            }
        }
    }

    /// The capitalised words of a unit that may be names, in citation form, by
    /// their tokens.
    private func words(_ unit: Int) -> [(name: String, token: Int)] {
        let words = text.words[side.rawValue][unit]
        return text.units(side)[unit].text.withUTF8Bytes { bytes in
            var out: [(String, Int)] = []
            for (index, token) in words.tokens.enumerated()
            where token.shape == .capitalised
                && token.kind == (side == .russian ? .cyrillic : .latin)
            {
                var word: String
                if side == .russian {
                    let reading = words.readings[index]
                    guard reading.tag.pos == .properNoun, reading.lexeme.exists else { continue }
                    word = context.bank.analyzer.lemma(of: reading.lexeme)
                } else {
                    let bytes = UnsafeBufferPointer(rebasing: bytes[token.range])
                    guard context.bank.englishEntry(bytes).pos == .properNoun else { continue }
                    word = String(decoding: bytes, as: UTF8.self)
                    for ending in ["'s", "’s"] where word.hasSuffix(ending) {
                        word.removeLast(ending.count)
                    }
                }
                if word.count >= 5 { out.append((word, index)) }
            }
            return out
        }
    }

    /// The places of the rarer spelling of each such name.
    func spots() -> [UnitFinding] {
        var out: [UnitFinding] = []
        for index in names.indices {
            let better = names.indices.first { other in
                guard other != index, isVariant(index, other) else { return false }
                // Of two spellings as frequent the first one is the name's.
                let often = names[other].places.count, here = names[index].places.count
                return often > here || often == here && other < index
            }
            guard let better else { continue }
            for place in names[index].places {
                out.append(spot(place.unit, place.token, names[index], names[better]))
            }
        }
        return out
    }

    private func spot(_ unit: Int, _ token: Int, _ name: Name, _ better: Name) -> UnitFinding {
        let words = text.words[side.rawValue][unit]
        let place = TermPlacer.Place(
            text: text.units(side)[unit].text, words: words, tokens: token..<token + 1,
            bytes: words.tokens[token].range)
        let placed = context.placer.placed(better.spelling, for: name.spelling, at: place, side)
        return UnitFinding(
            side: side, unit: unit, range: place.bytes, kind: .nameVariant, severity: .note,
            found: place.found, expected: [placed.text],
            message: "\"\(name.spelling)\" here, \"\(better.spelling)\" elsewhere")
    }

    private func isVariant(_ index: Int, _ other: Int) -> Bool {
        // Two changes touch four letters at most.
        guard (names[index].mask ^ names[other].mask).nonzeroBitCount <= 4 else { return false }
        let first = names[index].letters, second = names[other].letters
        guard abs(first.count - second.count) <= 2 else { return false }
        // Endings make other names, or forms of the same.
        let common = zip(first, second).prefix { $0 == $1 }.count
        if common >= min(first.count, second.count) { return false }
        if common >= max(first.count, second.count) - 1, side == .russian { return false }
        guard Self.distance(first, second) <= 2 else { return false }
        return names[index].sound.similarity(to: names[other].sound) >= 0.8
    }

    /// Letters to change, leave out or put in.
    private static func distance(_ a: [UInt32], _ b: [UInt32]) -> Int {
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let cost = min(
                    diagonal + (a[i] == b[j] ? 0 : 1), row[j] + 1, row[j + 1] + 1)
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[b.count]
    }
}
