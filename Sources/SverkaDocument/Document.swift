import SverkaSupport
import SverkaText

/// An article or one side of a pair of files, as it was read.
public struct Document: Sendable {
    /// The path as given, normalised; `-` for standard input.
    public var path: String
    public var encoding: TextEncoding
    /// All paragraphs in reading order. One that holds a text and its
    /// translation stands here as several units of one paragraph number.
    public var units: [Unit]

    public init(path: String, encoding: TextEncoding, units: [Unit]) {
        self.path = path
        self.encoding = encoding
        self.units = units
    }
}

/// Why a document could not be read.
public enum DocumentError: Error, Sendable, Equatable, CustomStringConvertible {
    case file(FileError)
    case unreadable(path: String, why: String)
    case empty(path: String)
    case binary(path: String)
    case wrongEncoding(path: String, name: String)
    case noLanguage(path: String)

    public var description: String {
        switch self {
        case .file(let error): error.description
        case .unreadable(let path, let why): "\(path): can't be read: \(why)"
        case .empty(let path): "\(path): the file is empty; nothing to read in it"
        case .binary(let path):
            "\(path): not a text file; give plain text, Markdown, HTML or DOCX"
        case .wrongEncoding(let path, let name):
            "\(path): not in the encoding \(name); leave --encoding out to have it told"
        case .noLanguage(let path):
            "\(path): neither Russian nor English text in it; check that it is the right file"
        }
    }
}

/// The formats that are read.
public enum DocumentFormat: Sendable {
    case plain, markdown, html, docx
    /// A unit a line, as it stands: for pairs of files with `--lines`.
    case lines

    /// The format of a file by its name's ending; nil for one we don't read.
    public init?(path: String) {
        let name = path.split(separator: "/").last ?? ""
        guard let point = name.lastIndex(of: "."), point != name.startIndex else {
            self = .plain
            return
        }
        switch name[name.index(after: point)...].lowercased() {
        case "txt", "text": self = .plain
        case "md", "markdown": self = .markdown
        case "html", "htm", "xhtml": self = .html
        case "docx": self = .docx
        default: return nil
        }
    }
}

/// Reads documents from bytes.
public struct DocumentReader: Sendable {
    /// Overrules what the bytes look like; a DOCX says its encoding itself.
    public var encoding: TextEncoding?
    private let furniture: FurnitureRules

    public init(encoding: TextEncoding? = nil, furniture: FurnitureRules = .standard) {
        self.encoding = encoding
        self.furniture = furniture
    }

    /// Reads a document: tells its encoding, finds paragraphs, their languages
    /// and roles.
    ///
    /// - Parameter language: of all lines, where it is known and the format is
    ///   `lines`.
    /// - Throws: `DocumentError` where there is no text to read.
    public func read(
        _ bytes: [UInt8], path: String, format: DocumentFormat, language: Language? = nil
    ) throws(DocumentError) -> Document {
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(path: path) }
        if format == .docx {
            let blocks = try DOCXText(bytes, path: path).blocks
            return Document(path: path, encoding: .utf8, units: paragraphs(blocks))
        }
        if format == .lines, bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            throw .unreadable(path: path, why: "a DOCX has no lines; leave --lines out")
        }
        let (text, encoding, mark) = try decode(bytes, path: path)
        var blocks = RawBlocks(text: text, format: format).blocks
        let offsets = blocks.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] }
        let sources = encoding.sourceOffsets(of: offsets, in: text, mark: mark)
        for index in blocks.indices {
            blocks[index].bytes =
                sources[index * 2]..<max(sources[index * 2], sources[index * 2 + 1])
        }
        let units = format == .lines ? lines(blocks, language) : paragraphs(blocks)
        return Document(path: path, encoding: encoding, units: units)
    }

    private func decode(
        _ bytes: [UInt8], path: String
    ) throws(DocumentError) -> ([UInt8], TextEncoding, Int) {
        let asked = encoding
        let result: Result<([UInt8], TextEncoding, Int), DocumentError> =
            bytes.withUnsafeBufferPointer { buffer in
                if let asked {
                    guard asked.accepts(buffer) else {
                        return .failure(.wrongEncoding(path: path, name: asked.rawValue))
                    }
                    return .success((asked.decoded(buffer), asked, asked.markLength(buffer)))
                }
                guard let found = TextEncoding.detect(buffer) else {
                    return .failure(.binary(path: path))
                }
                return .success((found.decoded(buffer), found, found.markLength(buffer)))
            }
        return try result.get()
    }

    private func lines(_ blocks: [RawBlock], _ language: Language?) -> [Unit] {
        blocks.enumerated().map { index, block in
            Unit(
                number: UnitNumber(index + 1),
                language: language ?? LanguageIdentifier.shared.language(of: block.text),
                role: .text, text: block.text,
                place: SourceRange(line: block.line, bytes: block.bytes))
        }
    }

    private func paragraphs(_ blocks: [RawBlock]) -> [Unit] {
        var units: [Unit] = []
        units.reserveCapacity(blocks.count)
        for (index, block) in blocks.enumerated() {
            var language = LanguageIdentifier.shared.language(of: block.text)
            if let hint = block.language, hint != language,
                (hint == .english) == (language == .english || language == .undetermined)
            {
                language = hint
            }
            units.append(
                Unit(
                    number: UnitNumber(index + 1), language: language, text: block.text,
                    place: SourceRange(line: block.line, bytes: block.bytes), block: block.kind,
                    isQuotation: block.isQuotation))
        }
        furniture.assignRoles(&units)
        return units.flatMap(BilingualParagraph.takenApart)
    }
}

/// A paragraph as its format gives it, before anything is known of it.
struct RawBlock {
    var text: String
    var line: Int
    /// In the decoded text.
    var bytes: Range<Int>
    var kind: Block = .paragraph
    /// Whether it stands in a quotation that the mark-up shows.
    var isQuotation = false
    /// What a `lang` attribute says.
    var language: Language?
}

/// Cuts a decoded text into paragraphs.
struct RawBlocks {
    var blocks: [RawBlock]

    init(text: [UInt8], format: DocumentFormat) {
        switch format {
        case .plain: blocks = PlainText.blocks(text)
        case .lines: blocks = PlainText.lines(text)
        case .markdown: blocks = Markdown.blocks(text)
        case .html: blocks = HTML.blocks(text)
        case .docx: blocks = []  // no text but an archive
        }
    }
}

/// Text with its white space folded: one space between words, none outside.
func folded(_ bytes: some Sequence<UInt8>) -> String {
    var out: [UInt8] = []
    var space = false
    var pending: UInt8 = 0  // the first byte of a no-break space
    for byte in bytes {
        if pending == 0xC2 {
            pending = 0
            if byte == 0xA0 {
                space = true
                continue
            }
            if space, !out.isEmpty { out.append(0x20) }
            space = false
            out.append(0xC2)
            out.append(byte)
            continue
        }
        if byte == 0xC2 {
            pending = byte
            continue
        }
        if byte <= 0x20 {
            space = true
            continue
        }
        if space, !out.isEmpty { out.append(0x20) }
        space = false
        out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
}
