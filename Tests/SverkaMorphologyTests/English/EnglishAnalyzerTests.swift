import SverkaMorphology
import Testing

@Suite struct EnglishAnalyzerTests {
    private let english = EnglishAnalyzer()

    /// A word, the lemma and class of its first reading, and where that comes
    /// from.
    @Test(arguments: [
        ("cities", "city", "NOUN", ReadingSource.lexicon), ("went", "go", "VERB", .lexicon),
        ("stopped", "stop", "VERB", .lexicon), ("the", "the", "DET", .lexicon),
        ("Belarusian’s", "belarusian", "NOUN", .lexicon), ("Minsk", "minsk", "PROPN", .name),
        ("NATO", "NATO", "PROPN", .acronym), ("US", "US", "PROPN", .acronym),
        ("12", "12", "PROPN", .foreign), (",", ",", "NOUN", .foreign),
        ("well-known", "well-known", "ADJ", .hyphen),
        ("policy-makers", "policy-maker", "NOUN", .hyphen), ("zzxqy", "zzxqy", "NOUN", .guess),
        ("Zzxqy", "Zzxqy", "PROPN", .guess), ("zzxqous", "zzxqous", "ADJ", .guess),
        ("zzxqs", "zzxq", "NOUN", .guess),
    ])
    func first(_ word: String, _ lemma: String, _ pos: String, _ source: ReadingSource) {
        let reading = english.readings(of: word)[0]
        #expect(reading.lemma == lemma && reading.source == source, "\(reading)")
        if source != .hyphen || pos != "ADV" { #expect(reading.pos.name == pos) }
    }

    /// A sentence with the class of one of its words.
    @Test(arguments: [
        ("the meeting ended", 1, "NOUN"), ("they met him", 1, "VERB"),
        ("the following day", 1, "ADJ"), ("that 's it", 1, "AUX"), ("Anna 's house", 1, "PART"),
        ("we 'll go", 1, "AUX"),
    ])
    func inContext(_ sentence: String, _ index: Int, _ pos: String) {
        let readings = english.readings(ofWords: sentence.split(separator: " ").map(String.init))
        #expect(readings[index].pos.name == pos, "\(readings)")
    }

    @Test func usage() {
        #expect(english.frequencyBand(of: "state") <= 2)
        #expect(english.frequencyBand(of: "zzxqy") == 9)
    }
}
