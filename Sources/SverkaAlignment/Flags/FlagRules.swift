import SverkaSupport
import SverkaMorphology
import SverkaText

/// What a reviewer should look at, told from the rows and the words in them.
struct FlagRules {
    let bank: WordFeatureCache
    private static let splitter = SentenceSplitter()

    /// Adds the flags of each row that is not rejected to those it has.
    ///
    /// - Parameter threads: that may share the work on a long document.
    func assign(_ alignment: inout Alignment, threads: Int) {
        let rows = alignment.rows
        let paired = rows.indices.filter { rows[$0].isPaired && rows[$0].status != .rejected }
        let texts = paired.map {
            (alignment.text(rows[$0], .russian), alignment.text(rows[$0], .english))
        }
        // What needs the bank, which is not to be shared, goes beside the rest.
        let (ofWords, ofTexts) = Parallel.both(jobs: texts.count > 200 ? threads : 1) {
            texts.map { russian, english -> Set<Flag> in
                guard !Self.areEndless(russian, english) else { return [] }
                return Self.raised(
                    (.names, namesDiffer(russian, english)),
                    (.partial, isPartial(russian, english)))
            }
        } _: {
            texts.map { russian, english -> Set<Flag> in
                guard !Self.areEndless(russian, english) else { return [] }
                return Self.raised(
                    (.numbers, Self.numbersDiffer(russian, english)),
                    (.length, Self.lengthsDiffer(russian, english)),
                    (.untranslated, Self.isUntranslated(russian, english)))
            }
        }
        var found = [Set<Flag>](repeating: [], count: rows.count)
        for (place, index) in paired.enumerated() {
            found[index] = ofWords[place].union(ofTexts[place])
        }
        if let first = paired.first, let last = paired.last {
            for index in first...last where !rows[index].isPaired { found[index].insert(.gap) }
        }
        for index in rows.indices where rows[index].status != .rejected {
            let flags = found[index].union(rows[index].flags)
            alignment.rows[index].flags = Flag.allCases.filter(flags.contains)
        }
    }

    /// Whether texts are far too long for a paragraph: a whole file in one line.
    /// Flags would say nothing of it, and cost its length squared.
    private static func areEndless(_ russian: String, _ english: String) -> Bool {
        russian.utf8.count + english.utf8.count > 60_000
    }

    private static func raised(_ tests: (flag: Flag, isRaised: Bool)...) -> Set<Flag> {
        Set(tests.filter(\.isRaised).map(\.flag))
    }

    private static func lengthsDiffer(_ russian: String, _ english: String) -> Bool {
        let ratio =
            Double(russian.scalarCount + 10) / Double(english.scalarCount + 10)
        return ratio > 1.9 || ratio < 0.55
    }

    private static func numbersDiffer(_ russian: String, _ english: String) -> Bool {
        let differences = Quantity.differences(russian, english)
        return !differences.russian.isEmpty || !differences.english.isEmpty
    }

    /// A stretch of the other language's words, or the same text twice.
    private static func isUntranslated(_ russian: String, _ english: String) -> Bool {
        if russian == english { return true }
        let cyrillic = english.withUTF8Bytes { $0.count { $0 == 0xD0 || $0 == 0xD1 } }
        if cyrillic >= 8, longestRun(of: .cyrillic, in: english) >= 4 { return true }
        let latin = russian.withUTF8Bytes { $0.count { (0x61...0x7A).contains($0) } }
        return latin >= 15 && longestRun(of: .latin, in: russian) >= 6
    }

    /// The most words of a script that follow one another.
    private static func longestRun(of kind: Token.Kind, in text: String) -> Int {
        text.withUTF8Bytes { bytes in
            var run = 0, longest = 0
            for token in Tokenizer.tokens(of: bytes) {
                switch token.kind {
                case kind:
                    run += 1
                    longest = max(longest, run)
                case .punctuation, .symbol, .number: break
                default: run = 0
                }
            }
            return longest
        }
    }

    /// A name on either side that nothing on the other stands for, and that
    /// does not sound like any: where only one side has such, the other may
    /// well say `he`.
    private func namesDiffer(_ russian: String, _ english: String) -> Bool {
        let russian = bank.side(.russian).numbers(of: russian)
        let english = bank.side(.english).numbers(of: english)
        func names(_ words: [Int32], _ side: Side) -> [Int32] {
            words.filter {
                let trace = bank.side(side).traces[Int($0)]
                return trace.kind == .name && trace.sounds >= 4
            }
        }
        let mine = names(russian, .russian), theirs = names(english, .english)
        guard !mine.isEmpty, !theirs.isEmpty else { return false }
        let lonely = mine.filter { name in !english.contains { bank.strength(name, $0) >= 0.5 } }
        guard !lonely.isEmpty else { return false }
        let others = theirs.filter { name in
            !russian.contains { bank.strength($0, name) >= 0.5 }
        }
        return lonely.contains { name in
            !others.isEmpty
                && others.allSatisfy { other in
                    guard let a = bank.side(.russian).all[Int(name)].sound,
                        let b = bank.side(.english).all[Int(other)].sound
                    else { return false }
                    return a.similarity(to: b) < Self.unlike
                }
        }
    }

    /// Similarity of sound below which two names are not one.
    private static let unlike = 0.45

    /// Whether a mark that ends sentences stands before a space.
    private static func maySplit(_ text: String) -> Bool {
        text.withUTF8Bytes { bytes in
            var wasEnd = false
            for byte in bytes {
                if wasEnd, byte == 0x20 { return true }
                wasEnd = byte == 0x2E || byte == 0x21 || byte == 0x3F
            }
            return false
        }
    }

    /// Whether a sentence of one side has no counterpart in the other.
    private func isPartial(_ russian: String, _ english: String) -> Bool {
        guard Self.maySplit(russian) || Self.maySplit(english) else { return false }
        let sides = [russian, english].map { text in
            Self.splitter.sentences(in: text).map { String(text.slice($0)) }
        }
        guard sides[0].count != sides[1].count, sides[0].count + sides[1].count > 2 else {
            return false
        }
        let bitext = Bitext(russian: sides[0], english: sides[1], order: nil, bank: bank)
        var score = BeadScore(bitext: bitext, weights: .fitted, interleaving: 0)
        let all = (0..<sides[0].count, 0..<sides[1].count)
        for side in 0...1 where sides[side].count > 1 {
            for sentence in sides[side].indices {
                let weight = bitext.bags[side][sentence].weight
                guard weight > 2 else { continue }
                let evidence =
                    side == 0
                    ? score.evidence(sentence..<sentence + 1, all.1)
                    : score.evidence(all.0, sentence..<sentence + 1)
                if evidence < 0.25 * weight { return true }
            }
        }
        return false
    }
}
