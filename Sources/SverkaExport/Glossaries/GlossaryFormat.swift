/// A form that glossaries are written in. One file a format; a new one takes a
/// file and a line in `GlossaryFormats.all`.
package protocol GlossaryFormat: Sendable {
    /// As `--format` names it.
    static var name: String { get }
    /// What a user takes it for, in a line of help: `OmegaT's glossary`.
    static var summary: String { get }
    /// What the format has room for, besides the terms; what a glossary has
    /// besides is reported.
    static var carries: Set<GlossaryField> { get }
    /// Whether it is no text, which a terminal could show.
    static var isBinary: Bool { get }
    /// The paths that it may write below a folder; none where it writes one
    /// file.
    static var paths: [String] { get }
    func export(_ glossary: ExportedGlossary) -> GlossaryExport
}

extension GlossaryFormat {
    package static var isBinary: Bool { false }
    package static var paths: [String] { [] }
}
