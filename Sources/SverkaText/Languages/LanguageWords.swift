import SverkaSupport

/// A script that languages are told apart in.
@usableFromInline package enum LanguageScript: Int, Sendable, CaseIterable {
    case cyrillic, latin
}

/// Takes the words of a text one after another.
protocol LanguageWordSink {
    /// - Parameters:
    ///   - letters: in small letters, those of the other script folded; an
    ///     apostrophe is `'`.
    ///   - script: what the word is written in.
    mutating func take(_ letters: UnsafeBufferPointer<UInt16>, _ script: LanguageScript)
}

/// Goes through a text by its words, without addresses, paths, names of
/// programs and tags, with look-alike letters folded.
///
/// - Cost: linear; no memory but a word's.
struct LanguageWords<Sink: LanguageWordSink> {
    var sink: Sink
    /// Letters by their script.
    private(set) var cyrillic = 0, latin = 0, other = 0
    /// Whether there was a word that is not written as names are: small, or in
    /// capitals and longer than most acronyms.
    private(set) var hasPlainWords = false

    /// Letters beyond so many of a word count, but are not looked at.
    static var longestWord: Int { 32 }

    private static var longestAcronym: Int { 4 }

    private let word: UnsafeMutableBufferPointer<UInt16>
    private var length = 0
    private var beyond = 0, capitals = 0
    /// Letters of the word at work, by script.
    private var inWord = SIMD2<Int32>.zero
    private var followsCyrillic = false

    /// Goes through the text, and returns what was seen.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ sink: Sink) -> Self {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: longestWord) { word in
            var words = LanguageWords(sink: sink, word: word)
            words.read(bytes)
            return words
        }
    }

    private init(sink: Sink, word: UnsafeMutableBufferPointer<UInt16>) {
        self.sink = sink
        self.word = word
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        // The end of the ASCII run that is known to be words.
        var known = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if index >= known, CodeRun.goesOn(byte) {
                    let (end, kind) = CodeRun.run(bytes, from: index)
                    if kind == .words {
                        known = end
                    } else {
                        // The name before the sign of a mail address is part of it.
                        if byte == 0x40 || byte == 0x5F { reset() } else { close() }
                        index = kind == .code ? end : Self.space(bytes, from: end)
                        continue
                    }
                }
                readASCII(byte)
                index += 1
            } else {
                let (value, length) = UTF8Scan.scalar(bytes, at: index)
                index += length
                readBeyond(value)
            }
        }
        close()
    }

    /// The next white space of ASCII, or the end.
    private static func space(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        return end
    }

    @inline(__always)
    private mutating func readASCII(_ byte: UInt8) {
        let small = byte | 0x20
        if small &- 0x61 < 26 {
            if byte & 0x20 == 0 { capitals += 1 }
            append(UInt16(small), .latin)
        } else if byte == 0x27 {
            if length > 0 { append(apostrophe: ()) }
        } else {
            close()
        }
    }

    @inline(__always)
    private mutating func readBeyond(_ value: UInt32) {
        if value &- 0x400 < 0x130 {
            append(value, .cyrillic)
            return
        }
        switch ScalarClass(value) {
        case .latin: append(value, .latin)
        case .apostrophe:
            if length > 0 { append(apostrophe: ()) }
        case .otherLetter:
            if (0x300...0x36F).contains(value) {
                compose(value)
            } else {
                other += 1
                close()
            }
        // A soft hyphen or a mark of direction parts no word.
        case .space where value == 0xAD || value == 0x200E || value == 0x200F: break
        default: close()
        }
    }

    @inline(__always)
    private mutating func append(_ value: UInt32, _ script: LanguageScript) {
        let small = LetterCase.lower(value)
        if small != value { capitals += 1 }
        append(UInt16(truncatingIfNeeded: small), script)
    }

    @inline(__always)
    private mutating func append(_ small: UInt16, _ script: LanguageScript) {
        guard length < Self.longestWord else {
            beyond += 1
            return
        }
        inWord[script.rawValue] += 1
        word[length] = small
        length += 1
    }

    private mutating func append(apostrophe: Void) {
        guard length < Self.longestWord else { return }
        word[length] = 0x27
        length += 1
    }

    /// Puts together a letter and the mark behind it: `и` and a breve are `й`.
    /// Marks of stress go.
    private mutating func compose(_ mark: UInt32) {
        guard length > 0, beyond == 0 else { return }
        let composed: UInt16? =
            switch (word[length - 1], mark) {
            case (0x438, 0x306): 0x439
            case (0x443, 0x306): 0x45E
            case (0x435, 0x308): 0x451
            case (0x456, 0x308): 0x457
            case (0x433, 0x301): 0x453
            case (0x43A, 0x301): 0x45C
            default: nil
            }
        if let composed { word[length - 1] = composed }
    }

    /// Ends a word.
    @inline(__always)
    private mutating func close() {
        guard length > 0 else { return }
        while length > 0, word[length - 1] == 0x27 { length -= 1 }
        var isCyrillic = inWord[0] > 0
        if inWord[1] > 0, isCyrillic || length == 1 && followsCyrillic {
            isCyrillic = fold()
        }
        let letters = Int(inWord[0] + inWord[1]) + beyond
        if capitals == 0 || capitals == letters && letters > Self.longestAcronym {
            hasPlainWords = true
        }
        if isCyrillic { cyrillic += letters } else { latin += letters }
        if length > 0 {
            sink.take(
                UnsafeBufferPointer(rebasing: word[..<length]), isCyrillic ? .cyrillic : .latin)
        }
        followsCyrillic = isCyrillic
        reset()
    }

    /// Begins a word anew.
    @inline(__always)
    private mutating func reset() { (length, beyond, capitals, inWord) = (0, 0, 0, .zero) }

    /// Puts a word that has letters of both scripts into one: that which alone
    /// has letters without a twin, else the one with more letters.
    ///
    /// - Returns: whether that is Cyrillic.
    private mutating func fold() -> Bool {
        var plain = SIMD2<Int32>.zero
        for letter in word[..<length] where letter != 0x27 && LetterTwins.twin(of: letter) == 0 {
            plain[letter < 0x400 ? 1 : 0] += 1
        }
        let isCyrillic =
            plain[0] != plain[1]
            ? plain[0] > plain[1] : inWord[0] >= inWord[1] || length == 1
        for index in 0..<length where (word[index] >= 0x400) != isCyrillic {
            let twin = LetterTwins.twin(of: word[index])
            if twin != 0 { word[index] = twin }
        }
        return isCyrillic
    }
}
