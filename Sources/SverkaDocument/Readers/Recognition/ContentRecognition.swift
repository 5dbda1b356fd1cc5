import SverkaSupport

/// Tells what a file is by its content, whatever it is called.
enum ContentRecognition {
    /// The reader of a file.
    ///
    /// What a name says holds where the content does not belie it. Where it
    /// does, a file whose name says nothing, and one packed as the name says,
    /// is read as what it is; any other is refused, so that nothing is read as
    /// prose that is none.
    ///
    /// - Parameter format: what the name says.
    static func reader(
        of file: SourceFile, called format: DocumentFormat
    ) throws(DocumentError) -> any BlockReader {
        let bytes = file.bytes
        guard let found = BlockReaders.recognising(bytes) else {
            if let foreign = ForeignContent.found(
                in: bytes, isMarkup: format == .html,
                isText: [.plain, .markdown, .html, .lines].contains(format))
            {
                throw .unreadable(path: file.path, why: foreign)
            }
            if format == .plain || format == .markdown, let data = DataContent.found(in: bytes) {
                throw .unreadable(
                    path: file.path,
                    why:
                        "by its content it is \(data.name) and no prose; call it .\(data.ending) to "
                        + "have it read")
            }
            let isPage = format == .plain && ForeignContent.isPage(bytes)
            return isPage ? DocumentFormat.html.reader : format.reader
        }
        if found.name == format.reader.name { return found }
        if format == .lines {
            throw .unreadable(
                path: file.path,
                why: "\(found.spoken) has no lines; leave --lines out")
        }
        if !DocumentFormat.isNamed(file.path) { return found }
        if format.reader.isPacked, found.isPacked {
            return found is ZipReader ? format.reader : found
        }
        throw .unreadable(
            path: file.path,
            why: "by its content it is \(found.spoken); call it "
                + "\(found.endings.first.map { Message(verbatim: "." + $0) } ?? "what it is") "
                + "to have it read")
    }
}

extension BlockReader {
    /// Its name with `a` or `an`, as it is spoken.
    fileprivate var spoken: Message {
        let isAn = ["RTF", "FB2", "EPUB", "ODT", "SRT", "MHTML", "XLIFF", "XLSX"].contains(name)
        return isAn ? "an \(name)" : "a \(name)"
    }
}
