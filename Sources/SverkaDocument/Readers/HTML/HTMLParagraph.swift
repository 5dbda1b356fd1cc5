import SverkaSupport
import SverkaText

/// Collects the text of a paragraph of HTML with where it stands.
struct HTMLParagraph {
    /// A stretch of the paragraph for which `lang` says the same.
    struct Stretch {
        var language: Language?
        var isMarked: Bool
        /// Where it begins in `bytes`.
        var offset: Int
        /// Where it stands in the source; nowhere as long as it is blank.
        var source: Range<Int>?
    }

    private(set) var bytes: [UInt8] = []
    private(set) var stretches: [Stretch] = []
    /// Where code stands in `bytes`.
    private(set) var code: [Range<Int>] = []
    /// Bytes of words in links.
    private(set) var linkBytes = 0
    /// Bytes of words.
    private(set) var wordBytes = 0
    /// The element that its first word stands in.
    private(set) var node = 0
    /// Line breaks in a row.
    private var breaks = 0

    var isEmpty: Bool { stretches.isEmpty }

    /// Where it stands in the source.
    var source: Range<Int> {
        let places = stretches.compactMap(\.source)
        guard let first = places.first, let last = places.last else { return 0..<0 }
        return first.lowerBound..<max(last.upperBound, first.upperBound)
    }

    /// Adds characters that stand at a place in the source.
    ///
    /// - Parameter node: the element that they stand in.
    mutating func append(
        _ characters: some Collection<UInt8>, at place: Range<Int>, _ style: HTMLTextStyle,
        in node: Int
    ) {
        guard characters.contains(where: { $0 > 0x20 }) else {
            if !isEmpty { bytes += characters }
            return
        }
        if isEmpty { self.node = node }
        breaks = 0
        let start = bytes.count
        bytes += characters
        let count = characters.reduce(into: 0) { if $1 > 0x20 { $0 += 1 } }
        wordBytes += count
        if style.isLink { linkBytes += count }
        if style.isCode { code.append(start..<bytes.count) }
        if let last = stretches.last, last.language == style.language,
            last.isMarked == style.isMarkedWithin
        {
            let source = last.source ?? place
            stretches[stretches.count - 1].source =
                min(source.lowerBound, place.lowerBound)..<max(source.upperBound, place.upperBound)
        } else {
            stretches.append(
                Stretch(
                    language: style.language, isMarked: style.isMarkedWithin, offset: start,
                    source: place))
        }
    }

    /// Adds a line break.
    ///
    /// - Returns: whether it is the second in a row, and the paragraph ends.
    mutating func lineBreak() -> Bool {
        breaks += 1
        if breaks >= 2 { return true }
        if !isEmpty { bytes.append(0x20) }
        return false
    }

    mutating func clear() { self = HTMLParagraph() }

    /// The bytes that are no code.
    var prose: [UInt8] {
        var out: [UInt8] = []
        var start = 0
        for range in code {
            out += bytes[start..<range.lowerBound]
            out.append(0x20)
            start = range.upperBound
        }
        return out + bytes[start...]
    }
}

// MARK: Languages within

extension HTMLParagraph {
    /// Words of a marked stretch that is more than a word from another
    /// language, where there is text beside it that is not marked.
    private static let leastWords = 4

    /// The stretches that it is to be parted into, by `lang` and letters: one
    /// where nothing parts it.
    var parts: [Stretch] {
        guard stretches.count > 1 else { return stretches }
        var parts: [(stretch: Stretch, isCyrillic: Bool, end: Int)] = []
        for (index, stretch) in stretches.enumerated() {
            let end = index + 1 < stretches.count ? stretches[index + 1].offset : bytes.count
            let letters = Self.letters(bytes[stretch.offset..<end])
            let isCyrillic = letters.cyrillic > letters.latin
            let isBlank = letters.cyrillic + letters.latin == 0
            if let last = parts.last, isBlank || last.isCyrillic == isCyrillic {
                parts[parts.count - 1].stretch.source =
                    last.stretch.source.joined(with: stretch.source)
                parts[parts.count - 1].end = end
            } else {
                parts.append((stretch, isCyrillic, end))
            }
        }
        guard parts.count > 1 else { return [whole] }
        let allMarked = stretches.allSatisfy(\.isMarked)
        let isSure = parts.allSatisfy { part in
            let text = bytes[part.stretch.offset..<part.end]
            return allMarked || Self.words(text) >= Self.leastWords
        }
        return isSure ? parts.map(\.stretch) : [whole]
    }

    private var whole: Stretch {
        // What most of it is marked as.
        var longest = stretches[0]
        var most = -1
        for (index, stretch) in stretches.enumerated() {
            let end = index + 1 < stretches.count ? stretches[index + 1].offset : bytes.count
            if end - stretch.offset > most { (longest, most) = (stretch, end - stretch.offset) }
        }
        return Stretch(
            language: longest.language, isMarked: longest.isMarked, offset: 0, source: source)
    }

    private static func letters(_ bytes: ArraySlice<UInt8>) -> (cyrillic: Int, latin: Int) {
        var cyrillic = 0, latin = 0
        for byte in bytes {
            if byte == 0xD0 || byte == 0xD1 { cyrillic += 1 }
            if (0x61...0x7A).contains(byte | 0x20) { latin += 1 }
        }
        return (cyrillic, latin)
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.split { $0 <= 0x20 }.count
    }
}

extension Range<Int>? {
    /// The stretch from the beginning of the first to the end of the last.
    fileprivate func joined(with other: Range<Int>?) -> Range<Int>? {
        guard let self, let other else { return self ?? other }
        return min(self.lowerBound, other.lowerBound)..<max(self.upperBound, other.upperBound)
    }
}
