import SverkaData
import SverkaDocument
import SverkaMorphology
import SverkaSupport
import SverkaTerminology

/// What the program knows, held against what it must know: for `sverka doctor`,
/// which shows whether a binary came through whole.
package struct SelfTest: Sendable {
    /// What was tried.
    package var name: Message
    /// What came out otherwise than it should; empty where all is well.
    package var faults: [String]

    package var isFine: Bool { faults.isEmpty }

    /// All tests, in a fixed order.
    ///
    /// Cost: some tenths of a second, most of it reading the lexicon.
    package static func all() -> [SelfTest] {
        [lookUps(), citations(), alignment(), glossary()]
    }

    private static func lookUps() -> SelfTest {
        let lookUp = LookUp(lexicon: .standard)
        let faults = [("государству", "state"), ("городами", "city"), ("cities", "город")]
            .filter { word, rendering in
                !lookUp.entries(for: word).contains { entry in
                    entry.lemma == rendering || entry.translations.contains { $0 == rendering }
                }
            }
        return SelfTest(name: "words", faults: faults.map { "\($0.0) ≠ \($0.1)" })
    }

    private static func citations() -> SelfTest {
        let generator = CitationFormGenerator(analyzer: Analyzer(lexicon: .standard))
        let faults = [
            ("Вооружённых сил", "Вооружённые силы"), ("новым законом", "новый закон"),
        ].compactMap { phrase, wanted -> String? in
            let found = generator.citation(of: phrase)
            return found == wanted ? nil : "\(phrase) → \(found) ≠ \(wanted)"
        }
        return SelfTest(name: "citation forms", faults: faults)
    }

    private static func alignment() -> SelfTest {
        let found = Sverka.align(
            russian: "Подписан договор.\n\nОн вступит в силу 1 мая 2027 года.",
            english: "It will enter into force on 1 May 2027.")
        let pairs = found.pairs.map { "\($0.russian.text) | \($0.english.text)" }
        let wanted = [
            "Он вступит в силу 1 мая 2027 года. | It will enter into force on 1 May 2027."
        ]
        return SelfTest(name: "alignment", faults: pairs == wanted ? [] : pairs + ["≠"] + wanted)
    }

    private static func glossary() -> SelfTest {
        let rows = KnownTerms.newsroom.rows.count
        return SelfTest(name: "built-in glossary", faults: rows > 0 ? [] : ["0"])
    }
}

/// What the binary carries of the folder `Glossary`.
package enum EmbeddedData {
    /// How many files, and how many bytes in all.
    package static var size: (files: Int, bytes: Int) {
        (GlossaryFile.all.count, GlossaryFile.all.reduce(0) { $0 + $1.bytes.count })
    }

    /// SHA-256 of the names and contents of all files, in hexadecimal digits: two
    /// binaries that show the same know the same words.
    package static var checksum: String {
        var all: [UInt8] = []
        for file in GlossaryFile.all {
            all += Array(file.name.utf8) + [0] + SHA256.hash(file.bytes)
        }
        return SHA256.hash(all).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// Programs of others that are used where they are installed.
package enum Helpers {
    /// Where `pdftotext`, by which PDF is read, stands; nil where it is nowhere.
    package static var pdftotext: String? { PDFText.installed }
}
