import SverkaSupport
import SverkaText

/// Acronyms that a text gives in brackets behind what they stand for:
/// `Министерство внутренних дел (МВД)`.
///
/// After Schwartz and Hearst (2003), but each word of meaning gives its first
/// letter.
enum AbbreviationDefinitions {
    struct Introduction {
        /// What is introduced.
        var phrase: Range<Int>
        /// The word in brackets.
        var acronym: Int
    }

    /// In the order of the text.
    static func find(in text: TermText) -> [Introduction] {
        text.text.withUTF8Bytes { bytes in
            let words = text.words
            func isMark(_ index: Int, _ mark: UInt8) -> Bool {
                words.indices.contains(index) && words[index].length == 1
                    && bytes[Int(words[index].token.start)] == mark
            }
            return words.indices.compactMap { index in
                guard words[index].isUpper, isMark(index - 1, 0x28), isMark(index + 1, 0x29) else {
                    return nil
                }
                let letters = Self.letters(bytes[words[index].token.range])
                guard letters.count > 1,
                    let start = start(of: letters[...], words[..<(index - 1)], bytes)
                else { return nil }
                return Introduction(phrase: start..<index - 1, acronym: index)
            }
        }
    }

    /// Where the words begin that end the list and have the letters for their
    /// first ones.
    private static func start(
        of letters: ArraySlice<UInt32>, _ words: ArraySlice<TermText.Word>,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        guard !letters.isEmpty else { return words.endIndex }
        guard let word = words.last, word.pos != .punctuation else { return nil }
        let spelling = Self.letters(bytes[word.token.range])
        for count in 1...min(letters.count, mostOfAWord)
        where abbreviates(letters.suffix(count), spelling) {
            let rest = start(of: letters.dropLast(count), words.dropLast(), bytes)
            if let rest { return rest }
        }
        guard !word.pos.isContent, word.pos != .other else { return nil }
        return start(of: letters, words.dropLast(), bytes)
    }

    /// The most letters that stand for one word: `м`, `п` for
    /// `межпарламентский`.
    private static let mostOfAWord = 3

    /// Whether letters are the first of a word and some behind it, in order.
    private static func abbreviates(_ letters: ArraySlice<UInt32>, _ word: [UInt32]) -> Bool {
        guard letters.first == word.first else { return false }
        var rest = word.dropFirst()
        for letter in letters.dropFirst() {
            guard let place = rest.firstIndex(of: letter) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }

    private static func letters(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt32] {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map { LetterCase.lower($0.value) }
    }
}
