import SverkaSupport

/// The sheets of an XLSX workbook, a package of ECMA-376, with the texts in them.
///
/// Sheets that are hidden are passed over.
struct XLSXWorkbook {
    /// What of the cells is wanted.
    enum Content {
        /// Texts, with white space folded; no numbers and dates.
        case texts
        /// Texts as they stand, and numbers as they are stored.
        case everything
    }

    struct Row {
        /// As the program shows it, from 1.
        var number: Int
        var cells: [CellText] = []
    }

    /// The rows of each sheet that have text in them.
    private(set) var sheets: [[Row]] = []

    private let path: String
    private let archive: ZipArchive
    private let content: Content
    private var strings: [String] = []
    /// Bytes of text in all cells so far.
    private var size = 0
    /// Shared texts may stand in any number of cells.
    private static let mostMegabytes = 256
    /// Columns that such a workbook can have.
    private static let mostColumns = 1 << 14

    init(
        _ bytes: [UInt8], path: String, keeping content: Content = .texts
    ) throws(DocumentError) {
        (self.path, self.content) = (path, content)
        do throws(ZipError) {
            archive = try ZipArchive(bytes)
        } catch {
            throw .unreadable(path: path, why: "\(error)")
        }
        let main = relations(of: "").first { $0.kind == "officeDocument" }?.target
        let book = try part(main ?? "xl/workbook.xml")
        let parts = relations(of: main ?? "xl/workbook.xml")
        if let name = parts.first(where: { $0.kind == "sharedStrings" })?.target {
            strings = texts(try part(name), of: "si")
        }
        let targets = Dictionary(
            parts.map { ($0.id, $0.target) }, uniquingKeysWith: { first, _ in first })
        for id in Self.sheets(book) {
            if let name = targets[id] { sheets.append(try rows(part(name))) }
        }
    }

    private func part(_ name: String) throws(DocumentError) -> [UInt8] {
        do throws(ZipError) {
            return try archive.contents(of: name)
        } catch {
            throw .unreadable(path: path, why: "\(error)")
        }
    }

    /// The parts that another one goes by; empty for the package as a whole.
    private func relations(of part: String) -> [(kind: String, id: String, target: String)] {
        let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let folder = part[..<slash]
        guard let list = try? archive.contents(of: "\(folder)_rels/\(part[slash...]).rels")
        else { return [] }
        var out: [(String, String, String)] = []
        var scanner = XMLScanner(list)
        while let event = scanner.next() {
            guard case .open = event, let kind = scanner.attribute("Type"),
                let id = scanner.attribute("Id"), let target = scanner.attribute("Target")
            else { continue }
            let name = kind.split(separator: "/").last.map(String.init) ?? ""
            out.append(
                (name, id, target.hasPrefix("/") ? String(target.dropFirst()) : folder + target))
        }
        return out
    }

    /// The names of the parts of sheets that are shown.
    private static func sheets(_ book: [UInt8]) -> [String] {
        var out: [String] = []
        var scanner = XMLScanner(book)
        while let event = scanner.next() {
            guard case .open(let name) = event, local(name) == "sheet",
                scanner.attribute("state").map({ $0 == "visible" }) ?? true,
                let id = scanner.attributes.first(where: { $0.name.hasSuffix(":id") })?.value
            else { continue }
            out.append(id)
        }
        return out
    }

    /// The texts of elements of some name; what tells how they are spoken is
    /// passed over.
    private func texts(_ part: [UInt8], of element: String) -> [String] {
        var out: [String] = []
        var text: [UInt8] = []
        var isText = false, phonetic = 0
        var scanner = XMLScanner(part)
        while let event = scanner.next() {
            switch event {
            case .open(let name):
                if Self.local(name) == element { text = [] }
                if Self.local(name) == "rPh" { phonetic += 1 }
                isText = Self.local(name) == "t" && phonetic == 0
            case .text(let bytes): if isText { text += bytes }
            case .close(let name):
                isText = false
                if Self.local(name) == "rPh" { phonetic -= 1 }
                if Self.local(name) == element { out.append(written(text)) }
            }
        }
        return out
    }

    /// A text as it is wanted.
    private func written(_ text: [UInt8]) -> String {
        content == .texts ? whitespaceFolded(text) : XLSXEscapes.resolved(text)
    }

    private static func local(_ name: String) -> Substring {
        name.utf8.lastIndex(of: 0x3A).map { name[name.index(after: $0)...] } ?? name[...]
    }
}

// MARK: Sheets

extension XLSXWorkbook {
    private mutating func rows(_ part: [UInt8]) throws(DocumentError) -> [Row] {
        var out: [Row] = []
        var row = Row(number: 0)
        var column = -1
        var kind = ""
        var value: [UInt8] = []
        var isValue = false
        var scanner = XMLScanner(part)
        while let event = scanner.next() {
            switch event {
            case .open(let name):
                switch Self.local(name) {
                case "row":
                    let number = scanner.attribute("r").flatMap { Int($0) } ?? row.number + 1
                    row = Row(number: max(1, min(number, 1 << 30)))
                    column = -1
                case "c":
                    column = scanner.attribute("r").flatMap(Self.column) ?? column + 1
                    kind = scanner.attribute("t") ?? "n"
                    value = []
                case "v", "t": isValue = true
                default: isValue = false
                }
            case .text(let bytes): if isValue { value += bytes }
            case .close(let name):
                isValue = false
                switch Self.local(name) {
                case "c":
                    let text = text(value, kind)
                    if !text.isEmpty, (0..<Self.mostColumns).contains(column) {
                        row.cells.append(CellText(column: column, text: text))
                        size += text.utf8.count
                    }
                    guard size <= Self.mostMegabytes << 20 else {
                        throw .unreadable(
                            path: path,
                            why: "more than \(Self.mostMegabytes) MB of text in its cells; "
                                + "save it in parts")
                    }
                case "row": if !row.cells.isEmpty { out.append(row) }
                default: break
                }
            }
        }
        return out
    }

    /// The text that a value of some kind stands for; empty for truth values and
    /// errors, and for numbers where texts are wanted.
    private func text(_ value: [UInt8], _ kind: String) -> String {
        switch kind {
        case "s":
            guard let index = Int(String(decoding: value, as: UTF8.self)),
                strings.indices.contains(index)
            else { return "" }
            return strings[index]
        case "inlineStr", "str": return written(value)
        case "n", "d": return content == .texts ? "" : String(decoding: value, as: UTF8.self)
        default: return ""
        }
    }

    /// The column of a cell's name, from 0: `C7` is 2.
    private static func column(_ name: String) -> Int? {
        var number = 0
        for byte in name.utf8 {
            guard (0x41...0x5A).contains(byte & 0xDF), number < mostColumns else { break }
            number = number * 26 + Int(byte & 0xDF) - 0x40
        }
        return number > 0 ? number - 1 : nil
    }
}
