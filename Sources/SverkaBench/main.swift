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
    let al = try p.alignPair(
        russian: Inputs.File(path: a[3], format: .lines),
        english: Inputs.File(path: a[4], format: .lines), lines: true)
    try Files.write(AlignmentTable.bytes([al]), to: a[2])
case "identify":
    for file in Inputs(Array(CommandLine.arguments.dropFirst(2))).files {
        for unit in try Pipeline().identify([file])[0].get().units {
            print(
                file.path, unit.number, unit.language.rawValue, unit.role.rawValue, unit.reason,
                unit.text, separator: "\t")
        }
    }
case "lines":
    for path in CommandLine.arguments.dropFirst(2) {
        var c: [String: Int] = [:]
        for unit in try Pipeline().read(Inputs.File(path: path, format: .lines)).units {
            c[unit.language.rawValue, default: 0] += 1
        }
        print(path.split(separator: "/").last!, c)
    }
case "citation":
    let former = CitationFormer(analyzer: Analyzer())
    while let line = readLine() { print(former.citation(of: line)) }
case "tokens":
    let analyzer = Analyzer()
    let tagger = Tagger(analyzer: analyzer)
    let english = EnglishAnalyzer()
    print("line\tword\tlemma\tpos\tfeatures\tsource")
    var n = 0
    while let line = readLine() {
        n += 1
        let words = line.split(separator: " ").map(String.init)
        if LanguageIdentifier.shared.language(of: line) == .english {
            for w in words {
                let r = english.readings(of: w)[0];
                print(n, w, r.lemma, r.pos.name, "_", "lexicon", separator: "\t")
            }
        } else {
            for w in tagger.words(words) {
                print(
                    n, w.text,
                    w.reading.lexeme >= 0 ? analyzer.lemma(of: w.reading.lexeme) : w.text,
                    w.reading.tag.pos.name, w.reading.tag.features, w.reading.source.name,
                    separator: "\t")
            }
        }
    }
default: print("usage")
}
