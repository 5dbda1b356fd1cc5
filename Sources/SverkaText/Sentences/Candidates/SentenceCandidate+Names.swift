/// Initials and abbreviations beside the mark.
extension SentenceCandidate {
    /// Whether `Х.` follows, a letter with its point.
    var nextIsInitial: Bool {
        guard let right = rightToken, right.isWord, right.shape == .single,
            let point = index(last + 2), point.start == right.end, scalar(point) == 0x2E
        else { return false }
        return true
    }

    /// Whether the initials to the left stand behind a capitalised word:
    /// `Пушкин А. С.`
    var initialsStandBehindSurname: Bool {
        var position = mark - 1
        while position - 2 >= sentenceFirst, tokens[position].shape == .single,
            scalar(tokens[position - 1]) == 0x2E, tokens[position - 2].shape == .single
        { position -= 2 }
        guard let before = index(position - 1), position - 1 >= sentenceFirst else { return false }
        return before.isWord && before.shape == .capitalised
    }

    /// The word at the mark with what is joined to it by points: `т.д`, `U.S`;
    /// spaces between single letters are passed over: `т. д` is `т.д`.
    var dottedWord: String {
        guard let left = leftToken else { return "" }
        var parts = [text(left)]
        var position = mark - 1
        while position - 2 >= sentenceFirst, scalar(tokens[position - 1]) == 0x2E,
            tokens[position - 2].isWord, tokens[position - 2].end == tokens[position - 1].start,
            tokens[position - 2].end - tokens[position - 2].start <= 4
        {
            position -= 2
            parts.append(text(tokens[position]))
        }
        return parts.reversed().joined(separator: ".")
    }

    /// Whether a word is one that begins sentences: `Он`, `The`.
    func opensSentence(_ word: Token) -> Bool {
        abbreviations.openers.contains(text(word).lowercased())
    }
}
