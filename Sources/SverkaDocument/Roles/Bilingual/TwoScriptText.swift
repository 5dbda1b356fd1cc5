import SverkaSupport
import SverkaText

/// A text in two scripts with its tokens, and how deep each stands in
/// quotations and brackets.
struct TwoScriptText {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    /// Of each token, how many pairs of marks it stands in; the marks
    /// themselves stand outside.
    let depths: [Int]
    /// Of a mark that opens a pair, the token that closes it.
    let closing: [Int: Int]

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens = Tokenizer.tokens(of: bytes)
        closing = Self.pairs(tokens, bytes)
        depths = Self.depths(tokens.count, closing)
    }

    /// The first scalar of a token.
    func scalar(_ token: Int) -> UInt32 {
        UTF8Scan.scalar(bytes, at: Int(tokens[token].start)).value
    }

    func isSpaced(before token: Int) -> Bool {
        token == 0 || tokens[token - 1].end < tokens[token].start
    }

    func isSpaced(behind token: Int) -> Bool {
        token + 1 == tokens.count || tokens[token].end < tokens[token + 1].start
    }

    func isWord(_ token: Int) -> Bool {
        tokens[token].kind == .cyrillic || tokens[token].kind == .latin
    }

    /// Whether a token is a mark that ends sentences.
    func isEnd(_ token: Int) -> Bool {
        [0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047, 0x2048, 0x2049].contains(scalar(token))
    }

    /// Whether a token is an ellipsis, or the last of several full stops.
    func isEllipsis(_ token: Int) -> Bool {
        scalar(token) == 0x2026
            || scalar(token) == 0x2E && token > 0 && scalar(token - 1) == 0x2E
                && !isSpaced(before: token)
    }

    /// The bytes from the first of some tokens to the last.
    func bytes(of range: Range<Int>) -> Range<Int> {
        Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }

    func text(_ token: Int) -> String {
        String(decoding: bytes[tokens[token].range], as: UTF8.self)
    }

    // MARK: Pairs

    private static let closingMarks: [UInt32: UInt32] = [
        0x28: 0x29, 0x5B: 0x5D, 0xAB: 0xBB, 0x201C: 0x201D, 0x201E: 0x201C, 0x2018: 0x2019,
        0x22: 0x22,
    ]
    private static let closers = Set(closingMarks.values)

    /// Marks that open and close quotations and brackets, by what matches;
    /// those that are left over belong to none.
    private static func pairs(
        _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [Int: Int] {
        var out: [Int: Int] = [:]
        var open: [(token: Int, closer: UInt32)] = []
        for (index, token) in tokens.enumerated()
        where token.kind == .punctuation || token.kind == .symbol {
            let value = UTF8Scan.scalar(bytes, at: Int(token.start)).value
            // A straight mark closes where one is open.
            if closers.contains(value),
                let match = open.suffix(deepest).lastIndex(where: { $0.closer == value })
            {
                out[open[match].token] = index
                open.removeSubrange(match...)
            } else if let closer = closingMarks[value] {
                open.append((index, closer))
            }
        }
        return out
    }

    /// Pairs inside each other that are looked through.
    private static let deepest = 8

    private static func depths(_ count: Int, _ closing: [Int: Int]) -> [Int] {
        var changes = [Int](repeating: 0, count: count + 1)
        for (open, close) in closing {
            changes[open + 1] += 1
            changes[close] -= 1
        }
        var depth = 0
        return (0..<count).map { index in
            depth += changes[index]
            return depth
        }
    }
}
