import Sverka

switch CommandLine.arguments.dropFirst().first {
case "forms":
    Lexicon.standard.eachForm { print($0, $1, $2.features, separator: "\t") }
case "fit": try Fit(Array(CommandLine.arguments.dropFirst(2))).run()
case "align":
    let a = CommandLine.arguments
    let inputs = Inputs(Array(a[3...]))
    let p = Pipeline(jobs: 2)
    for outcome in p.align(inputs.files) {
        if case .aligned(let al, _) = outcome {
            let name = al.document.split(separator: "/").last!.split(separator: ".")[0]
            try Files.write(AlignmentTable.bytes([al]), to: a[2] + "/" + name + ".tsv")
        }
    }
case "pair":
    let a = CommandLine.arguments
    let p = Pipeline(jobs: 2)
    let al = try p.alignPair(russian: Inputs.File(path: a[3], format: .lines), english: Inputs.File(path: a[4], format: .lines), lines: true)
    try Files.write(AlignmentTable.bytes([al]), to: a[2])
default: print("usage")
}
