import SverkaData
import SverkaSupport

/// How usual English lemmas are, from `Glossary/english-frequencies.tsv`: on the
/// Zipf scale (van Heuven et al. 2014), the decimal logarithm of how often one
/// stands in a thousand million words, in steps of a half.
enum EnglishFrequencies {
    /// Twice the value of each word; 0 where it is not known.
    static func halfZipfs(of vocabulary: Vocabulary) -> [UInt8] {
        var values = [UInt8](repeating: 0, count: vocabulary.count)
        let table = GlossaryFile.named("english-frequencies.tsv").bytes
        for line in table.split(separator: 0x0A).dropFirst() {
            guard let tab = line.firstIndex(of: 0x09), let half = halfZipf(line[(tab + 1)...])
            else { continue }
            let number = vocabulary.number(hash: ByteHash.of(line[..<tab]))
            if number >= 0 { values[Int(number)] = half }
        }
        return values
    }

    /// `4` or `4.5`, twice.
    private static func halfZipf(_ text: some Collection<UInt8>) -> UInt8? {
        guard let first = text.first, (0x30...0x39).contains(first) else { return nil }
        return (first - 0x30) * 2 + (text.count > 1 ? 1 : 0)
    }

    /// The band of a value; the bands hold about as many words as those of
    /// Russian.
    static func band(_ half: UInt8) -> Int {
        switch half {
        case 10...: 1
        case 8...: 2
        case 7: 3
        case 6: 4
        default: 5
        }
    }
}
