import SverkaSupport
import SverkaText

/// A word that the end of a line has parted: `набереж-⏎ной`.
struct HyphenatedWord {
    /// What becomes of the hyphen.
    enum Outcome {
        /// The parts are one word: `набережной`.
        case joined
        /// The hyphen belongs to the word: `бизнес-центр`.
        case kept
        /// It stands for a part that comes later: `теле- и радиоканалы`.
        case spaced
    }

    static func isHyphen(_ value: UInt32) -> Bool { value == 0x2D || value == 0x2010 }

    /// Before the hyphen, and behind it.
    private let head: String
    private let tail: String

    /// The parts at the end of one line, which ends in a hyphen, and the
    /// beginning of the next.
    init(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) {
        head = line.withUnsafeBufferPointer { bytes in
            let token = Tokenizer.tokens(of: bytes).last { $0.isWord || $0.kind == .number }
            return token.map { Self.text(bytes, $0) } ?? ""
        }
        tail = next.withUnsafeBufferPointer { bytes in
            // Enough for any first word.
            let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Self.longestWord))
            guard let token = Tokenizer.tokens(of: bytes).first, token.isWord else { return "" }
            return Self.text(bytes, token)
        }
    }

    /// Bytes in which a first word ends.
    private static let longestWord = 200

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> String {
        String(decoding: bytes[token.range], as: UTF8.self)
    }

    /// Words before which a hyphen stands for a part that comes later.
    private static let conjunctions: Set<String> = ["и", "или", "либо", "and", "or"]

    /// - Parameters:
    ///   - seen: whether the text has a word elsewhere.
    ///   - words: asked where the text has it not.
    func outcome(seen: (String) -> Bool, _ words: WordKnowledge) -> Outcome {
        guard let first = tail.unicodeScalars.first, !head.isEmpty else { return .kept }
        var (head, tail) = (self.head, self.tail)
        if Self.conjunctions.contains(tail) { return .spaced }
        if LetterCase.isUpper(first.value) {
            // `Нью-Йорк`; but of a text in capitals the case says nothing.
            guard tail.unicodeScalars.count > 1, Self.isUpper(head), Self.isUpper(tail) else {
                return .kept
            }
            (head, tail) = (head.lowercased(), tail.lowercased())
        }
        guard Self.isCyrillic(head) == Self.isCyrillic(tail) else { return .kept }
        if seen(head + tail) { return .joined }
        if seen("\(head)-\(tail)") { return .kept }
        if words.isKnown(head + tail) { return .joined }
        if Self.isCyrillic(head), words.isKnown("\(head)-\(tail)") { return .kept }
        let last = head.split(separator: "-").last.map(String.init) ?? head
        return words.isKnown(last) && words.isKnown(tail) ? .kept : .joined
    }

    private static func isUpper(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy {
            !ScalarClass($0.value).isLetter || LetterCase.isUpper($0.value)
        }
    }

    private static func isCyrillic(_ word: String) -> Bool {
        word.utf8.contains { $0 == 0xD0 || $0 == 0xD1 }
    }
}

/// The words of a text, for asking whether it has one; read when the first is
/// asked for.
struct WordsOfText {
    private let text: [UInt8]
    private var hashes: Set<UInt64>?

    init(_ text: [UInt8]) { self.text = text }

    mutating func has(_ word: String) -> Bool {
        if hashes == nil {
            hashes = text.withUnsafeBufferPointer { bytes in
                Set(
                    Tokenizer.tokens(of: bytes).lazy.filter(\.isWord)
                        .map { ByteHash.of(Self.small(bytes, $0.range)) })
            }
        }
        return Array(word.utf8).withUnsafeBufferPointer { bytes in
            hashes?.contains(ByteHash.of(Self.small(bytes, 0..<bytes.count))) ?? false
        }
    }

    private static func small(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = UTF8Scan.scalar(bytes, at: index)
            UTF8Scan.append(LetterCase.lower(value), to: &out)
            index += length
        }
        return out
    }
}
