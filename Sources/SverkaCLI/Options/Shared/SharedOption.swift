/// Options that several commands take one by one.
enum SharedOption {
    static let output = Option(
        "output", short: "o", .file, help: "where to write; - is standard output")
    static let dictionary = Option(
        repeatable: "dictionary", .table,
        help: "lay a word list over the lexicon: two columns, Russian and English")
    static let glossary = Option(
        repeatable: "glossary", .table, help: "a reviewed glossary; of several the later wins")
    static let keep = Option(
        repeatable: "keep", .table, help: "an earlier table with a reviewer's decisions")
    static let fresh = Option(
        "fresh", help: "start anew; an earlier table is kept beside the new one")
    static let unit = Option(
        "unit", .cases("UNIT"), help: "what is paired", default: PairedUnit.paragraph)
    static let quiet = Option("quiet", short: "q", help: "no progress and no closing summary")
    static let bom = Option("bom", help: "begin tables with a byte-order mark")
}
