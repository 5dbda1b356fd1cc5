import SverkaData
import SverkaSupport

/// How usual English lemmas are, from `Glossary/english-frequencies.tsv`: on the
/// Zipf scale (van Heuven et al. 2014), the decimal logarithm of how often one
/// stands in a thousand million words, in steps of a half.
struct EnglishFrequencies {
    private(set) var bands: [UInt8]
    private(set) var halfZipfs: [UInt8]

    /// - Parameter reader: that has read the words of the lexicon.
    init(_ reader: TranslationReader) {
        bands = reader.bands
        halfZipfs = [UInt8](repeating: 0, count: bands.count)
        let table = GlossaryFile.named("english-frequencies.tsv").bytes
        for line in table.split(separator: 0x0A).dropFirst() {
            guard let tab = line.firstIndex(of: 0x09), let half = Self.halfZipf(line[(tab + 1)...])
            else { continue }
            let number = reader.vocabulary.number(hash: ByteHash.of(line[..<tab]))
            if number >= 0 { note(half, of: Int(number)) }
        }
    }

    private mutating func note(_ half: UInt8, of word: Int) {
        halfZipfs[word] = half
        // A part of phrases is no word of the lexicon.
        if bands[word] < 9 { bands[word] = Self.band(half) }
    }

    /// `4` or `4.5`, twice.
    private static func halfZipf(_ text: some Collection<UInt8>) -> UInt8? {
        guard let first = text.first, (0x30...0x39).contains(first) else { return nil }
        return (first - 0x30) * 2 + (text.count > 1 ? 1 : 0)
    }

    /// The bands hold about as many words as those of Russian.
    private static func band(_ half: UInt8) -> UInt8 {
        switch half {
        case 10...: 1
        case 8...: 2
        case 7: 3
        case 6: 4
        default: 5
        }
    }
}
