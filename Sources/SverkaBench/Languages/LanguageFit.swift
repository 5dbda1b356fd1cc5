import Foundation
import Sverka

/// Fits the weights of `Glossary/language-ngrams.tsv` on texts, and prints the
/// file.
///
/// Texts are files with a line a sentence, or a list of words, named by the
/// language: `be.txt`, `sr_cyrl.news.txt`; `xx` is any other language in Latin
/// letters. Texts in Latin letters of languages in Cyrillic ones are made here.
/// The same texts give the same file.
struct LanguageFit: Measurement {
    static let name = "languages"
    static let arguments = "FOLDER..."
    static let help = "fit what letter n-grams say of languages; prints the table"

    private let texts: LanguageTexts

    init(_ input: MeasurementInput) throws {
        texts = try LanguageTexts(Inputs(input.somePaths()).files.map(\.path))
    }

    /// So many slots stand in a line of the table.
    private static let slotsOfLine = 64

    func run() {
        print("script\tslot\tweights")
        for script in LanguageScript.allCases {
            let samples = LanguageClass.all(script).map { texts.samples($0, script) }
            let slots = LanguageRegression(script, samples).slots
            for start in stride(from: 0, to: slots.count, by: Self.slotsOfLine) {
                print(
                    NgramTable.line(
                        script, from: start, Array(slots[start..<start + Self.slotsOfLine])))
            }
        }
    }
}
