/// Which terms are known to a run.
struct GlossaryOptions: OptionGroup {
    let glossary = SharedOption.glossary
    let noDefaultGlossary = Option(
        "no-default-glossary", help: "leave the built-in newsroom list out")
}
