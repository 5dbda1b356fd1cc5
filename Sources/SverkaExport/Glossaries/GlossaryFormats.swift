/// The formats for glossaries; what the command line offers follows from it.
package enum GlossaryFormats {
    /// In the order in which help and messages name them.
    package static let all: [any GlossaryFormat] = [
        GlossaryTBX(),
        GlossaryMARTIF(),
        GlossaryOmegaT(),
        GlossaryDeepL(),
        GlossaryTMX(),
        GlossaryCSV(),
        GlossaryXLSX(),
        GlossaryWeblate(),
        GlossaryJSON(),
        GlossaryMarkdown(),
        GlossaryHTML(),
        GlossaryDOCX(),
        GlossaryVale(),
    ]

    package static func named(_ name: String) -> (any GlossaryFormat)? {
        all.first { type(of: $0).name == name }
    }
}
