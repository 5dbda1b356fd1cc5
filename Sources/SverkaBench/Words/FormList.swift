import Sverka

/// Every form of every lexeme with its lemma and features, for spelling
/// checkers.
struct FormList: Measurement {
    static let name = "forms"
    static let arguments = ""
    static let help = "every form of every lexeme, for spelling checkers"

    init(_: MeasurementInput) {}

    func run() {
        Lexicon.standard.eachForm { print($0, $1, $2.features, separator: "\t") }
    }
}
