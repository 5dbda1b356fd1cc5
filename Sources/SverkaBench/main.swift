import Foundation
import Sverka

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case nil, "speed":
    try Speed(arguments.count > 1 ? Array(arguments.dropFirst()) : ["Corpus"]).run()
case "fit":
    try Fit(Array(arguments.dropFirst())).run()
case "calibration":
    try Calibration(Array(arguments.dropFirst())).run()
case "forms":
    Lexicon.standard.eachForm { print($0, $1, $2.features, separator: "\t") }
case "names":
    guard arguments.count > 1 else { exit(64) }
    try Names(arguments[1]).run(verbose: arguments.contains("-v"))
case "terms":
    try Terms(arguments.dropFirst().filter { $0 != "-v" }).run(verbose: arguments.contains("-v"))
case "compose":
    guard arguments.count > 1 else { exit(64) }
    try Compose(arguments[1]).run(verbose: arguments.contains("-v"))
default:
    print(
        """
        usage: sverka-bench [speed [PATH...]]   a table of stage speeds (default: Corpus)
               sverka-bench fit FOLDER...       fit the aligner's weights on gold alignments
               sverka-bench calibration FOLDER...  how well confidence is the chance of being right
               sverka-bench names TSV [-v]      right Russian spellings ranked first by sound
               sverka-bench terms FOLDER... [-v]  fit a glossary's confidence on judged rows
               sverka-bench compose TSV [-v]    terms put together from the lexicon, against a glossary
               sverka-bench forms               every form of every lexeme, for spelling checkers
        """)
    exit(64)
}
