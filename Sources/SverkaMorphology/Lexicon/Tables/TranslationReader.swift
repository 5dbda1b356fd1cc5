import SverkaSupport
import SverkaText

/// Reads the translations of all lexemes, in their order.
struct TranslationReader {
    var vocabulary = Vocabulary(capacity: 24_000)
    var parts: [UInt32] = []
    var mainParts: [UInt32] = []
    var bands: [UInt8] = []
    var translations: [EnglishTables.Translation] = []
    var words: [EnglishWord.ID] = []
    var starts: [Int32] = []
    /// The word at work.
    private var word: [UInt8] = []

    /// Reads the translations of a lexeme, which `;` separates.
    mutating func read(_ lexeme: LexiconTables.Entry) {
        starts.append(Int32(translations.count))
        let field = lexeme.english
        var first = Int32(words.count)
        var frequencyBand = lexeme.frequencyBand
        var isMain = true
        word.removeAll(keepingCapacity: true)
        for index in 0...field.count {
            let byte = index < field.count ? field[index] : 0x3B
            if byte == 0x20 || byte == 0x3B {
                if !word.isEmpty { addWord() }
                guard byte == 0x3B else { continue }
                let count = Int32(words.count) - first
                if count == 1 {
                    let number = words[Int(first)].index
                    parts[number] |= 1 << UInt32(lexeme.pos.rawValue)
                    if isMain { mainParts[number] |= 1 << UInt32(lexeme.pos.rawValue) }
                    bands[number] = min(bands[number], frequencyBand)
                }
                if count > 0 {
                    translations.append(EnglishTables.Translation(first: first, count: count))
                }
                first = Int32(words.count)
                frequencyBand = min(frequencyBand + 1, 6)
                isMain = false
            } else {
                word.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
            }
        }
    }

    /// The words of acronyms and what they stand for, so that links to them
    /// have a number to go by.
    mutating func addWords(of field: LexiconTables.Field) {
        let count = words.count
        for index in 0...field.count {
            let byte = index < field.count ? field[index] : 0x3B
            if byte == 0x20 || byte == 0x3B {
                if !word.isEmpty { addWord() }
            } else {
                word.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
            }
        }
        words.removeLast(words.count - count)
    }

    private mutating func addWord() {
        let number = word.withUnsafeBufferPointer { vocabulary.add($0) }
        if Int(number) == parts.count {
            parts.append(0)
            mainParts.append(0)
            bands.append(9)
        }
        words.append(EnglishWord.ID(rawValue: number))
        word.removeAll(keepingCapacity: true)
    }

    /// For each word where its lexemes begin, and the lexemes that have a word
    /// in a translation, word by word.
    func inverse() -> (starts: [Int32], lexemes: [Lexeme.ID]) {
        var counts = [Int32](repeating: 0, count: vocabulary.count + 1)
        for word in words { counts[word.index + 1] += 1 }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        let inverseStarts = counts
        var inverse = [Lexeme.ID](repeating: .none, count: words.count)
        for lexeme in 0..<starts.count - 1 {
            for entry in translations[Int(starts[lexeme])..<Int(starts[lexeme + 1])] {
                for word in words[Int(entry.first)..<Int(entry.first + entry.count)] {
                    inverse[Int(counts[word.index])] = Lexeme.ID(lexeme)
                    counts[word.index] += 1
                }
            }
        }
        return (inverseStarts, inverse)
    }
}
