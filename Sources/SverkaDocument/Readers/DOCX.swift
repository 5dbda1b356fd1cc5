import SverkaSupport
import SverkaText

/// The text of a DOCX file (ECMA-376, WordprocessingML): the paragraphs of its
/// main part in the order of the file, text boxes behind the paragraph they
/// hang on, cells of tables row by row.
///
/// Deleted and hidden text, headers, footers, footnotes and comments are left
/// out; inserted text is kept. Two line breaks in a row part paragraphs.
public struct DOCXText: Sendable {
    /// The paragraphs that have text, each on a line of its own, in UTF-8 and
    /// with white space folded. Places of units count in it.
    public private(set) var bytes: [UInt8] = []
    private(set) var blocks: [RawBlock] = []
    /// Of each line the beginnings of its runs, in characters that are no white
    /// space.
    private var runs: [[Int]] = []

    /// Reads the bytes of a file.
    ///
    /// - Throws: `DocumentError.unreadable` where they are no DOCX, damaged or
    ///   encrypted, `empty` where there is no text in it.
    public init(_ file: [UInt8], path: String) throws(DocumentError) {
        // A compound file, which Office makes of encrypted documents.
        if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw .unreadable(
                path: path,
                why: "encrypted, or of the older kind .doc; save it as .docx without a password")
        }
        let paragraphs: [DOCX.Paragraph]
        do {
            let package = try DOCX.Package(file)
            paragraphs = DOCX.paragraphs(package.document, styles: package.styles)
        } catch {
            throw .unreadable(path: path, why: "\(error)")
        }
        for paragraph in paragraphs { add(paragraph) }
        guard !blocks.isEmpty else { throw .empty(path: path) }
    }

    private mutating func add(_ paragraph: DOCX.Paragraph) {
        for part in paragraph.parts {
            let text = folded(part.bytes)
            guard !text.isEmpty else { continue }
            let start = bytes.count
            bytes += text.utf8
            blocks.append(
                RawBlock(
                    text: text, line: blocks.count + 1, bytes: start..<bytes.count,
                    kind: paragraph.kind))
            bytes.append(0x0A)
            runs.append(part.runs)
        }
    }

    /// The run in which the text behind the beginning of a line goes on.
    ///
    /// - Parameter line: from 1; one of `bytes`.
    /// - Returns: its number in the paragraph, from 1.
    public func run(line: Int, behind text: some Sequence<Unicode.Scalar>) -> Int {
        let offset = DOCX.visible(text)
        return max(1, runs[line - 1].count { $0 <= offset })
    }
}

/// What the parts of a DOCX file say.
enum DOCX {
    /// How many of the scalars are no white space, as `folded` has it.
    static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
        scalars.count { $0.value > 0x20 && $0.value != 0xA0 }
    }

    // MARK: Parts

    /// The parts of the package (ECMA-376 part 2) that are read.
    struct Package {
        /// XML of the main part.
        var document: [UInt8]
        /// Kinds of paragraphs by the ids of their styles.
        var styles: [String: Block] = [:]

        init(_ file: [UInt8]) throws(ZipError) {
            let archive = try ZipArchive(file)
            let main =
                Self.target("officeDocument", of: "", in: archive) ?? "word/document.xml"
            document = try archive.contents(of: main)
            if let name = Self.target("styles", of: main, in: archive),
                let part = try? archive.contents(of: name)
            {
                styles = DOCX.styles(part)
            }
        }

        /// The part that another one has as its styles, and so on.
        ///
        /// - Parameter part: empty for the package as a whole.
        private static func target(
            _ kind: String, of part: String, in archive: ZipArchive
        ) -> String? {
            let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
            let folder = part[..<slash]
            guard let list = try? archive.contents(of: "\(folder)_rels/\(part[slash...]).rels")
            else { return nil }
            var scanner = XMLScanner(list)
            while let event = scanner.next() {
                guard case .open = event,
                    scanner.attribute("Type")?.hasSuffix("/" + kind) == true,
                    let target = scanner.attribute("Target")
                else { continue }
                return target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
            }
            return nil
        }
    }

    // MARK: Styles

    /// The kinds of paragraphs by the ids of their styles. Names of styles are
    /// the same in every language of the program that wrote them, ids are not.
    static func styles(_ part: [UInt8]) -> [String: Block] {
        var kinds: [String: Block] = [:]
        var parents: [String: String] = [:]
        var id = ""
        var scanner = XMLScanner(part)
        while let event = scanner.next() {
            guard case .open(let name) = event else { continue }
            switch name.split(separator: ":").last {
            case "style": id = scanner.attribute("styleId") ?? ""
            case "name": kinds[id] = kind(ofStyle: scanner.attribute("val") ?? "")
            case "basedOn": parents[id] = scanner.attribute("val")
            case "outlineLvl": kinds[id] = isOutline(scanner) ? .heading : kinds[id]
            case "numPr": kinds[id] = kinds[id] ?? .listItem
            default: break
            }
        }
        for id in parents.keys {
            var ancestor = id
            // Styles that are based on each other in a circle end the search.
            for _ in 0..<16 where kinds[ancestor] == nil {
                guard let parent = parents[ancestor] else { break }
                ancestor = parent
            }
            kinds[id] = kinds[ancestor]
        }
        return kinds
    }

    /// The kind of a paragraph by its style's name, `heading 1`; nil where the
    /// name says nothing.
    private static func kind(ofStyle name: String) -> Block? {
        let name = name.lowercased()
        if name.hasPrefix("heading") || name == "title" || name == "subtitle" { return .heading }
        if name.hasPrefix("list") { return .listItem }
        // A table of contents repeats the headings.
        if name.hasPrefix("toc") { return .pageArea }
        return nil
    }

    /// Whether a paragraph has one of the levels of the outline, 0 to 8; 9 is
    /// ordinary text.
    fileprivate static func isOutline(_ scanner: XMLScanner) -> Bool {
        scanner.attribute("val").flatMap(Int.init).map { $0 < 9 } ?? false
    }

    // MARK: Paragraphs

    /// A paragraph of the main part.
    struct Paragraph {
        /// What stands between two line breaks in a row, or the paragraph's ends.
        struct Part {
            /// As it stands in the file, white space not folded.
            var bytes: [UInt8] = []
            /// Beginnings of the runs, in characters that are no white space.
            var runs: [Int] = []
            var visible = 0
        }

        var parts = [Part()]
        var kind = Block.paragraph

        // While it is read:
        fileprivate var isInRun = false
        fileprivate var isHidden = false
        fileprivate var breaks = 0
        /// Its end was deleted: it goes on in the next one.
        fileprivate var goesOn = false

        fileprivate mutating func beginRun() {
            isInRun = true
            isHidden = false
            parts[parts.count - 1].runs.append(parts[parts.count - 1].visible)
        }

        fileprivate mutating func put(_ text: [UInt8]) {
            guard isInRun, !isHidden else { return }
            let visible = DOCX.visible(String(decoding: text, as: UTF8.self).unicodeScalars)
            if visible > 0 { breaks = 0 }
            parts[parts.count - 1].bytes += text
            parts[parts.count - 1].visible += visible
        }

        fileprivate mutating func lineBreak() {
            breaks += 1
            if breaks == 2 {
                parts.append(Part(runs: [0]))
            } else {
                put([0x20])
            }
        }
    }

    /// The paragraphs of a main part, in the order in which they begin.
    static func paragraphs(_ document: [UInt8], styles: [String: Block]) -> [Paragraph] {
        var reader = Reader(document, styles: styles)
        return reader.paragraphs()
    }

    /// Elements whose content is not read: what was deleted or moved away,
    /// earlier properties, pronunciation, a second form of a text box.
    private static let dropped: Set<String> = [
        "del", "moveFrom", "pPrChange", "rPrChange", "rt", "Fallback",
    ]

    private struct Reader {
        private var scanner: XMLScanner
        private let styles: [String: Block]
        /// What stands before the names of WordprocessingML's elements: `w:`.
        private var prefix = "w:"
        private var out: [Paragraph] = []
        /// Those that have begun and not ended, by their places in `out`: a
        /// text box stands inside a paragraph.
        private var open: [Int] = []
        /// A paragraph that goes on in the next one.
        private var unfinished: Int?
        private var cells = 0
        private var isInProperties = false
        private var isInText = false
        /// How many elements are open from a dropped one on.
        private var dropDepth = 0

        init(_ document: [UInt8], styles: [String: Block]) {
            scanner = XMLScanner(document)
            self.styles = styles
        }

        mutating func paragraphs() -> [Paragraph] {
            findPrefix()
            while let event = scanner.next() {
                switch event {
                case .open(let name): open(name)
                case .close(let name): close(name)
                case .text(let text): if isInText { update { $0.put(text) } }
                }
            }
            return out
        }

        /// Goes to the first element, which says what the prefix is.
        private mutating func findPrefix() {
            while let event = scanner.next() {
                guard case .open = event else { continue }
                let namespaces = [
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main",
                ]
                if let found = scanner.attributes.first(where: {
                    $0.name.hasPrefix("xmlns") && namespaces.contains($0.value)
                }) {
                    let name = found.name.dropFirst("xmlns:".count)
                    prefix = name.isEmpty ? "" : name + ":"
                }
                return
            }
        }

        /// An element's name without prefix; nil for one that is not ours.
        private func local(_ name: String) -> String? {
            if name.hasSuffix(":Fallback") { return "Fallback" }
            return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
        }

        private mutating func update(_ change: (inout Paragraph) -> Void) {
            if let last = open.last { change(&out[last]) }
        }

        private mutating func open(_ name: String) {
            guard dropDepth == 0 else {
                dropDepth += 1
                return
            }
            guard let name = local(name) else { return }
            if DOCX.dropped.contains(name) {
                dropDepth = 1
                // As a property it says that the paragraph's end is gone.
                if isInProperties, name == "del" || name == "moveFrom" {
                    update { $0.goesOn = true }
                }
                return
            }
            switch name {
            case "p": begin()
            case "tc": cells += 1
            case "pPr": isInProperties = true
            case "r": update { $0.beginRun() }
            case "t": isInText = true
            case "tab", "ptab": update { $0.put([0x20]) }
            case "br", "cr": update { $0.lineBreak() }
            case "noBreakHyphen": update { $0.put([0x2D]) }
            case "softHyphen": update { $0.put([0xC2, 0xAD]) }
            case "vanish": if !isOff { update { $0.isHidden = true } }
            default: if isInProperties { property(name) }
            }
        }

        /// Whether a property that is on or off is off.
        private var isOff: Bool {
            ["0", "false", "off"].contains(scanner.attribute("val") ?? "")
        }

        /// What the properties of a paragraph say of its kind. Headings go
        /// before cells, cells before list items.
        private mutating func property(_ name: String) {
            var kind: Block?
            switch name {
            case "pStyle": kind = scanner.attribute("val").flatMap { style($0) }
            case "outlineLvl": kind = DOCX.isOutline(scanner) ? .heading : nil
            case "numId": kind = scanner.attribute("val") == "0" ? nil : .listItem
            default: break
            }
            guard let kind else { return }
            update { paragraph in
                let isKept =
                    kind == .listItem ? paragraph.kind != .paragraph : paragraph.kind == .pageArea
                if !isKept { paragraph.kind = kind }
            }
        }

        /// The kind of a style; where there are no styles its id must do.
        private func style(_ id: String) -> Block? {
            styles.isEmpty ? DOCX.kind(ofStyle: id) : styles[id]
        }

        private mutating func begin() {
            var paragraph = Paragraph()
            if let earlier = unfinished, open.isEmpty {
                paragraph.parts = out[earlier].parts
                out[earlier].parts = []
                unfinished = nil
            }
            if cells > 0 { paragraph.kind = .tableRow }
            open.append(out.count)
            out.append(paragraph)
        }

        private mutating func close(_ name: String) {
            guard dropDepth == 0 else {
                dropDepth -= 1
                return
            }
            switch local(name) {
            case "p":
                guard let last = open.popLast() else { return }
                if out[last].goesOn { unfinished = last }
            case "tc": cells = max(0, cells - 1)
            case "pPr": isInProperties = false
            case "r": update { $0.isInRun = false }
            case "t": isInText = false
            default: break
            }
        }
    }
}
