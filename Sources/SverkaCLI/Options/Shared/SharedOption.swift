import Sverka

/// Options that several commands take one by one.
enum SharedOption {
    static let output = Option(
        "output", short: "o", .file, help: "where to write; - is standard output")
    static let dictionary = Option(
        repeatable: "dictionary", .table,
        help: "lay a word list over the lexicon: two columns, Russian and English")
    static let glossary = Option(
        repeatable: "glossary", .file,
        help: "a reviewed glossary, ours or another program's; of several the later wins")
    static let keep = Option(
        repeatable: "keep", .table, help: "an earlier table with a reviewer's decisions")
    static let fresh = Option(
        "fresh", help: "start anew; an earlier table is kept beside the new one")
    static let rowStatus: Option<[[RowStatus]]> = Option(
        repeatable: "status", .list("status"),
        help: "only rows of some statuses: proposed, accepted, rejected")
    static let unit = Option(
        "unit", .cases("UNIT"), help: "what is paired", default: PairedUnit.paragraph)
    static let quiet = Option("quiet", short: "q", help: "no progress and no closing summary")
    static let bom = Option("bom", help: "begin tables with a byte-order mark")
}
