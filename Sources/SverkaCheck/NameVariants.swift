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
        var sound: SoundForm
        var places: [(unit: Int, range: Range<Int>)] = []
    }

    private let side: Side
    private var names: [Name] = []

    init(_ text: CheckedText, _ side: Side, _ bank: FeatureBank) {
        self.side = side
        var numbers: [String: Int] = [:]
        for (unit, item) in text.units(side).enumerated() {
            let terms = text.terms[side.rawValue][unit].map(\.range)
            for word in Self.words(item.text, side, bank) {
                if terms.contains(where: { $0.overlaps(word.range) }) { continue }
                let number = numbers[word.name] ?? names.count
                if number == names.count {
                    numbers[word.name] = number
                    names.append(
                        Name(
                            spelling: word.name,
                            sound: side == .russian
                                ? SoundForm(russian: word.name) : SoundForm(english: word.name)))
                }
                names[number].places.append((unit, word.range))
            }
        }
    }

    /// The capitalised words of a text that may be names, in citation form.
    private static func words(
        _ text: String, _ side: Side, _ bank: FeatureBank
    ) -> [(name: String, range: Range<Int>)] {
        text.withUTF8Bytes { bytes in
            let tokens = Tokenizer.tokens(of: bytes)
            let readings =
                side == .russian
                ? Tagger(analyzer: bank.analyzer).readings(of: tokens, in: bytes) : []
            var out: [(String, Range<Int>)] = []
            for (index, token) in tokens.enumerated()
            where token.shape == .capitalised
                && token.kind == (side == .russian ? .cyrillic : .latin)
            {
                var word = String(decoding: bytes[token.range], as: UTF8.self)
                if side == .russian {
                    guard readings[index].tag.pos == .properNoun, readings[index].lexeme >= 0
                    else { continue }
                    word = bank.analyzer.lemma(of: readings[index].lexeme)
                } else {
                    for ending in ["'s", "’s", "'", "’"] where word.hasSuffix(ending) {
                        word.removeLast(ending.count)
                    }
                    guard bank.english.readings(of: word)[0].pos == .properNoun else { continue }
                }
                if word.count >= 5 { out.append((word, Int(token.start)..<Int(token.end))) }
            }
            return out
        }
    }

    /// The places of the rarer spelling of each such name.
    func spots() -> [Finding.Spot] {
        var out: [Finding.Spot] = []
        for (index, name) in names.enumerated() {
            let better = names.enumerated().first { other, candidate in
                guard other != index, isVariant(name, candidate) else { return false }
                // Of two spellings as frequent the first one is the name's.
                return candidate.places.count > name.places.count
                    || candidate.places.count == name.places.count && other < index
            }
            guard let better = better?.element else { continue }
            for place in name.places {
                out.append(
                    Finding.Spot(
                        side: side, unit: place.unit, range: place.range, kind: .nameVariant,
                        severity: .note, found: name.spelling, expected: [better.spelling],
                        message: "\"\(name.spelling)\" here, \"\(better.spelling)\" elsewhere"))
            }
        }
        return out
    }

    private func isVariant(_ a: Name, _ b: Name) -> Bool {
        let first = Array(a.spelling.lowercased()), second = Array(b.spelling.lowercased())
        guard first != second, abs(first.count - second.count) <= 2 else { return false }
        // Endings make other names, or forms of the same.
        let common = zip(first, second).prefix { $0 == $1 }.count
        if common >= min(first.count, second.count) { return false }
        if common >= max(first.count, second.count) - 1, side == .russian { return false }
        guard Self.distance(first, second) <= 2 else { return false }
        return a.sound.similarity(to: b.sound) >= 0.8
    }

    /// Letters to change, leave out or put in.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
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
