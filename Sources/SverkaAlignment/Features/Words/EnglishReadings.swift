import SverkaMorphology
import SverkaSupport

/// The readings of English words, each worked out when it is first met; belongs
/// to one thread.
final class EnglishReadings {
    let analyzer: EnglishAnalyzer
    // Belong to one thread: that no two accesses overlap needs no check at each.
    @exclusivity(unchecked) private var index = HashIndex(capacity: 4096)
    @exclusivity(unchecked) private var all: [[EnglishAnalyzer.Reading]] = []

    init(_ analyzer: EnglishAnalyzer) { self.analyzer = analyzer }

    /// The readings of a word as it stands in a text.
    subscript(word: String) -> [EnglishAnalyzer.Reading] {
        let key = word.withUTF8Bytes { ByteHash.of($0) }
        let seen = index[key]
        if seen >= 0 { return all[Int(seen)] }
        let readings = analyzer.readings(of: word)
        index.update(key, Int32(all.count))
        all.append(readings)
        return readings
    }
}
