import SverkaMorphology
import SverkaSupport
import SverkaText

/// Names that one document spells in two ways.
///
/// Two spellings are of one name if they sound alike and differ in no ending
/// that would make another name of it (`Ivanov`, `Ivanova`).
enum NameVariants {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        Side.allCases.flatMap { side in
            let names = DocumentNames(text, side, context)
            return names.variants().flatMap { name, better in
                name.places.map { finding(name, better, $0, side, text, context) }
            }
        }
    }

    private static func finding(
        _ name: NameSpelling, _ better: NameSpelling, _ place: NameSpelling.Place, _ side: Side,
        _ text: CheckedText, _ context: CheckContext
    ) -> UnitFinding {
        let words = text.words[side][place.unit]
        let slot = TermSlot(
            side: side, text: text.units[side][place.unit].text, words: words,
            tokens: place.token..<place.token + 1, bytes: words.tokens[place.token].range)
        let placed = context.placer.placed(better.spelling, for: name.spelling, in: slot)
        return UnitFinding(
            side: side, unit: place.unit, range: slot.bytes, kind: .nameVariant, severity: .note,
            found: slot.found, expected: [placed.text],
            message: "\"\(name.spelling)\" here, \"\(better.spelling)\" elsewhere")
    }
}

/// The words of one side of a document that may be names, but for those that
/// are in terms of the glossary.
private struct DocumentNames {
    private(set) var names: [NameSpelling] = []

    init(_ text: CheckedText, _ side: Side, _ context: CheckContext) {
        let words = NameWords(text, side, context)
        var numbers: [String: Int] = [:]
        for unit in text.units[side].indices {
            var terms = text.terms[side][unit].map(\.words)[...]
            for (name, token) in words.inUnit(unit) {
                while let term = terms.first, term.upperBound <= token { terms.removeFirst() }
                if let term = terms.first, term.contains(token) { continue }
                let number = numbers[name] ?? names.count
                if number == names.count {
                    numbers[name] = number
                    names.append(NameSpelling(name, side))
                }
                names[number].places.append(.init(unit: unit, token: token))
            }
        }
    }

    /// The rarer spellings, each with the first of its better ones.
    ///
    /// Of two that are as frequent the first one is the name's.
    ///
    /// - Complexity: Each spelling is held against each other one by a few bits
    ///   alone; only those that have nearly the same letters are looked at.
    func variants() -> [(name: NameSpelling, better: NameSpelling)] {
        let masks = names.map(\.mask), counts = names.map(\.places.count)
        var out: [(NameSpelling, NameSpelling)] = []
        for index in names.indices {
            let better = names.indices.first { other in
                (masks[index] ^ masks[other]).nonzeroBitCount <= NameSpelling.mostOtherLetters
                    && (counts[other] > counts[index]
                        || counts[other] == counts[index] && other < index)
                    && names[index].isVariant(of: names[other])
            }
            if let better { out.append((names[index], names[better])) }
        }
        return out
    }
}

/// Picks words out of units that may be names.
private struct NameWords {
    private let text: CheckedText
    private let side: Side
    private let context: CheckContext

    init(_ text: CheckedText, _ side: Side, _ context: CheckContext) {
        (self.text, self.side, self.context) = (text, side, context)
    }

    /// The capitalised words of a unit that may be names, in citation form, by
    /// their tokens.
    func inUnit(_ unit: Int) -> [(name: String, token: Int)] {
        let words = text.words[side][unit]
        let script: Token.Kind = side == .russian ? .cyrillic : .latin
        return text.units[side][unit].text.withUTF8Bytes { bytes in
            words.tokens.indices.compactMap { index in
                let token = words.tokens[index]
                guard token.shape == .capitalised, token.kind == script,
                    let name = side == .russian
                        ? russian(words.readings[index])
                        : english(UnsafeBufferPointer(rebasing: bytes[token.range])),
                    name.count >= CheckWeights.leastName
                else { return nil }
                return (name, index)
            }
        }
    }

    private func russian(_ reading: Reading) -> String? {
        guard reading.tag.pos == .properNoun, reading.lexeme.exists else { return nil }
        return context.bank.analyzer.lemma(of: reading.lexeme)
    }

    private func english(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard context.bank.entries.english(bytes).pos == .properNoun else { return nil }
        return EnglishPossessive.without(String(decoding: bytes, as: UTF8.self))
    }
}
