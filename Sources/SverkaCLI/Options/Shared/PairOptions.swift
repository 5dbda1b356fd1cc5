/// Two files that are one text in two languages, as options.
struct PairOptions: OptionGroup {
    let ru = Option("ru", .file, help: "the Russian side of a pair of files")
    let en = Option("en", .file, help: "the English side")
    let lines = Option("lines", help: "each line of the pair is a unit as it stands")
}
