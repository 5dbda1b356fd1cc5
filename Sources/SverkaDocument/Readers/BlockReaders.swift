import SverkaSupport

/// The formats that are read.
package enum BlockReaders {
    /// In the order in which endings and first bytes are compared.
    static let all: [any BlockReader] = [
        PlainTextReader(), MarkdownReader(), HTMLReader(), DOCXReader(), ODTReader(),
        FlatODTReader(), RTFReader(), EPUBReader(), FB2Reader(), PDFReader(), SRTReader(),
        VTTReader(), MHTMLReader(), TMXReader(), XLIFFReader(), POReader(), QtTSReader(),
        XLSXReader(), SeparatedValuesReader.csv, SeparatedValuesReader.tsv,
        JSONStringsReader(), YAMLStringsReader(), PropertiesReader(), AppleStringsReader(),
        ZipReader(), LinesReader(),
    ]

    /// The reader of a file that shows its format by its first bytes.
    static func recognising(_ bytes: [UInt8]) -> (any BlockReader)? {
        all.first { $0.recognises(bytes) }
    }

    /// `plain text, Markdown, HTML, DOCX … or zip`: those that files are given in.
    package static var named: Message {
        let names = all.filter { !$0.endings.isEmpty }.map { Message(template: $0.name) }
        return "\(Array(names.dropLast()).joined(separator: ", ")) or \(names.last ?? "")"
    }
}
