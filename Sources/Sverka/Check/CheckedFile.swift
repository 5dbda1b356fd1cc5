import SverkaCheck
import SverkaDocument
import SverkaText

/// A file with what was found in it, and what can be replaced.
struct CheckedFile {
    let source: CheckedSource
    private let original: [UInt8]
    private(set) var bytes: [UInt8]
    /// Told at the first look; it holds for the others.
    private var encoding: TextEncoding?
    private var text: SourceText?
    /// The same, for places that are told to another file's findings.
    private var counterparts: SourceText?
    /// What was read last.
    private var document: Document?
    /// Whether it is one of several documents in the file, which is not read
    /// anew.
    private var isInner = false
    private(set) var findings: [Finding] = []
    private var edits = FileEdits()
    /// How many replacements were made.
    private var count = 0

    init(_ source: CheckedSource) throws(DocumentError) {
        self.source = source
        if let contents = source.contents {
            bytes = contents
        } else {
            bytes = try Pipeline.bytes(source.file.path)
        }
        original = bytes
    }

    /// The documents of the file, each as a file of its own, and why others
    /// could not be read; nil where there is one alone, which is remembered.
    mutating func parts(
        _ reader: DocumentReader
    ) throws(DocumentError) -> [Result<CheckedFile, DocumentError>]? {
        var reader = reader
        reader.takesAlignments = true
        let contents = try reader.contents(
            of: bytes, path: source.file.path, format: source.file.format,
            language: source.side?.language)
        if contents.documents.count == 1 {
            document = try contents.documents[0].get()
            encoding = document?.encoding
            return nil
        }
        return contents.documents.map { result in
            result.map { document in
                var part = self
                (part.document, part.isInner) = (document, true)
                return part
            }
        }
    }

    /// Reads what the file holds now.
    mutating func read(with reader: DocumentReader) throws(DocumentError) -> Document {
        if let document, isInner || bytes == original { return document }
        var reader = reader
        reader.encoding = encoding ?? reader.encoding
        reader.takesAlignments = true
        let document = try reader.read(
            bytes, path: source.file.path, format: source.file.format,
            language: source.side?.language)
        encoding = document.encoding
        self.document = document
        return document
    }

    /// Where a stretch of a unit stands in the file.
    mutating func place(of range: Range<Int>, in unit: Unit) throws(DocumentError) -> Finding.Place
    {
        var text: SourceText
        if let counterparts { text = counterparts } else { text = try sourceText() }
        let location = text.location(of: range, in: unit)
        counterparts = text
        return Finding.Place(
            path: document?.path ?? source.file.path, line: location.line,
            column: location.column)
    }

    /// Takes findings, in units of the file, in the place of those it has.
    ///
    /// - Parameters:
    ///   - found: each with the place of what it is held against.
    ///   - spacing: what blanks too many count as; nil where they are not
    ///     reported.
    mutating func locate(
        _ found: [(finding: UnitFinding, place: Finding.Place?)], in units: Bilingual<[Unit]>,
        spacing: Finding.Severity? = nil
    ) throws(DocumentError) {
        (findings, edits, counterparts) = ([], FileEdits(), nil)
        let looksForBlanks = spacing != nil && mayHaveBlanks
        guard !found.isEmpty || looksForBlanks else { return }
        var text = try sourceText()
        if let spacing, looksForBlanks { findings = blanks(&text, units, spacing) }
        for (finding, place) in found {
            let location = text.location(of: finding.range, in: units[finding.side][finding.unit])
            if location.isInCode || text.isSilenced(location.line) { continue }
            var located = Finding(
                finding, at: location, path: document?.path ?? source.file.path)
            located.counterpart = place
            findings.append(located)
            if let replacement = finding.replacement, let range = location.bytes {
                edits.list.append(FileEdits.Edit(range: range, text: replacement))
            }
        }
        findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        edits.list.sort { $0.range.lowerBound < $1.range.lowerBound }
        self.text = text
    }

    /// Whether blanks of the file are those that a reader sees, and one may stand
    /// where none should.
    private var mayHaveBlanks: Bool {
        let format = document?.format ?? source.file.format
        guard format == .plain || format == .lines || format == .docx, !isInner else {
            return false
        }
        return format == .docx || SourceBlanks.mayHave(bytes)
    }

    private func blanks(
        _ text: inout SourceText, _ units: Bilingual<[Unit]>, _ severity: Finding.Severity
    ) -> [Finding] {
        var out: [Finding] = []
        for side in Side.allCases where source.side == nil || source.side == side {
            for unit in units[side] {
                for (place, found) in text.blanks(in: unit) where !text.isSilenced(place.line) {
                    let message: Message =
                        found.holds("  ") ? "more than one blank" : "a blank beside a mark"
                    out.append(
                        Finding(
                            path: document?.path ?? source.file.path, line: place.line,
                            column: place.column, severity: severity, kind: .spacing,
                            found: found, message: message,
                            excerpt: place.excerpt))
                }
            }
        }
        return out
    }

    private func sourceText() throws(DocumentError) -> SourceText {
        let format = document?.format ?? source.file.format
        if format == .docx, !isInner {
            return SourceText(try DOCXText(bytes, path: source.file.path))
        }
        return SourceText(
            document?.text ?? bytes, document?.text == nil ? encoding ?? .utf8 : .utf8,
            isMarkdown: format == .markdown, isHTML: format == .html && document?.text == nil)
    }

    var hasReplacements: Bool { !edits.list.isEmpty }

    /// Makes the replacements that were found.
    ///
    /// - Returns: how many there were.
    mutating func replace() throws(FileFix.Obstacle) -> Int {
        guard !isInner, let text, let encoding, !edits.list.isEmpty else { return 0 }
        if source.file.path == "-" { throw .standardInput }
        let format = document?.format ?? source.file.format
        let fixed =
            if let docx = text.docx {
                try edits.applied(toDOCX: bytes, docx).get()
            } else {
                try edits.applied(to: bytes, text, encoding, format).get()
            }
        bytes = fixed.bytes
        count += fixed.count
        return fixed.count
    }

    /// What all replacements have made; nil where there were none.
    var fix: FileFix? {
        guard count > 0 else { return nil }
        return FileFix(
            path: source.file.path, before: original, after: bytes, encoding: encoding ?? .utf8,
            count: count, isDOCX: text?.docx != nil)
    }
}

extension Finding {
    fileprivate init(_ finding: UnitFinding, at location: SourceText.Location, path: String) {
        self.init(
            path: path, line: location.line, column: location.column,
            severity: finding.severity, kind: finding.kind, found: finding.found,
            expected: finding.expected, message: finding.message, excerpt: location.excerpt)
    }
}
