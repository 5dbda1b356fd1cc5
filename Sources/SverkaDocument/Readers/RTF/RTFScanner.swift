import SverkaSupport
import SverkaText

/// Reads the paragraphs of an RTF file. Groups may stand in one another however
/// deep.
struct RTFScanner {
    private var tokenizer: RTFTokenizer
    private var state = RTFState()
    private var outer: [RTFState] = []
    private var flow = ParagraphFlow()
    /// Of the text and of each note that is open, how many paragraphs are open
    /// around it.
    private var depths = [0]
    private var tables = RTFTables()
    private var page = RTFCodePage.western
    private var fonts: [Int: RTFCodePage] = [:]
    private var styles: [Int: StyleNames.Meaning] = [:]
    private var styleName: [UInt8] = []
    /// Characters still to be passed over behind `\u`.
    private var pending = 0
    /// The first half of a character of two.
    private var high: UInt32?

    /// Text that is still to be put into its paragraph.
    private var run: [UInt8] = []
    private var defaultFont: Int?

    init(_ bytes: [UInt8]) {
        tokenizer = RTFTokenizer(bytes)
        state.isNew = false
    }

    mutating func text() -> ParagraphText {
        while let token = tokenizer.next() {
            switch token {
            case .open: open()
            case .close: close()
            case .word(let word, let number): control(word, number)
            case .symbol(let symbol): control(symbol)
            case .hex(let byte): put(byte)
            case .text(let range): for byte in tokenizer.bytes[range] { put(byte) }
            }
        }
        endParagraph()
        return flow.text
    }

    // MARK: Groups

    private mutating func open() {
        pending = 0
        outer.append(state)
        state.isNew = true
        state.isOptional = false
        state.ownsParagraphs = false
    }

    private mutating func close() {
        pending = 0
        if state.destination == .styles { endStyle() }
        if state.ownsParagraphs, depths.count > 1 {
            endParagraph()
            depths.removeLast()
        }
        guard let last = outer.popLast() else { return }
        state = last
        state.isNew = false
    }

    /// Takes the first control word of a group, which may say what the group
    /// is.
    ///
    /// - Returns: whether it does.
    private mutating func begin(_ word: String) -> Bool {
        defer { state.isNew = false }
        if word == "fonttbl" || word == "stylesheet" {
            state.destination = word == "fonttbl" ? .fonts : .styles
            return true
        }
        var isText = state.destination == .text
        let isRead =
            RTFWords.read[word].map { isText || state.destination == .skipped($0) } ?? false
        if isRead { (state.destination, isText) = (.text, true) }
        if RTFWords.own.contains(word), isText {
            // The note comes behind the paragraph that it stands in.
            beginParagraph()
            flush()
            state.ownsParagraphs = true
            state.resetParagraph()
            depths.append(flow.depth)
            return true
        }
        if isText, !isRead, RTFWords.skipped.contains(word) || state.isOptional {
            state.destination = .skipped(word)
            return true
        }
        return isRead
    }

    // MARK: Words

    private mutating func control(_ symbol: UInt8) {
        if symbol == 0x2A {
            state.isOptional = true
            return
        }
        if symbol == 0x0A || symbol == 0x0D { return endParagraph() }
        let character = String(decoding: [symbol], as: UTF8.self)
        if [0x5C, 0x7B, 0x7D].contains(symbol) {
            put(symbol)
        } else if let text = RTFWords.characters[character] {
            put(text)
        }
    }

    private mutating func control(_ word: String, _ number: Int?) {
        if word == "bin" { return tokenizer.skip(number ?? 0) }
        if state.isNew, begin(word) { return }
        switch state.destination {
        case .fonts: font(word, number)
        case .styles:
            if word == "s" { state.style = number }
            // Those of characters say nothing of paragraphs.
            if ["cs", "ts", "ds"].contains(word) { state.destination = .skipped(word) }
        case .skipped, .text: break
        }
        switch word {
        case "ansicpg": page = RTFCodePage(number: number ?? 0)
        case "u": unicode(number ?? 0)
        case "uc": state.fallback = min(max(0, number ?? 1), 16)
        case "f": state.font = number
        case "deff": (defaultFont, state.font) = (number, number)
        case "plain": (state.font, state.isHidden) = (defaultFont, false)
        case "v", "deleted": state.isHidden = number != 0
        default: if state.destination == .text { paragraph(word, number) }
        }
    }

    private mutating func paragraph(_ word: String, _ number: Int?) {
        switch word {
        case "par", "sect": endParagraph()
        case "line", "lbr": lineBreak()
        case "cell", "nestcell":
            let level = word == "cell" ? 1 : state.level
            (state.isInTable, state.level) = (true, level)
            endParagraph()
            tables.endCell(at: level)
        case "row", "nestrow": tables.endRow(at: word == "row" ? 1 : state.level)
        case "pard": state.resetParagraph()
        case "intbl": state.isInTable = true
        case "itap":
            state.level = max(1, number ?? 1)
            state.isInTable = (number ?? 1) > 0
        case "s": state.style = number
        case "outlinelevel": state.isHeading = (number ?? 9) < 9
        case "ls": state.isListItem = (number ?? 0) > 0
        case "pnlvlblt", "pnlvlbody": state.isListItem = true
        default: if let text = RTFWords.characters[word] { put(text) }
        }
    }

    private mutating func font(_ word: String, _ number: Int?) {
        guard word == "fcharset", let font = state.font else { return }
        // The other sets leave it to the code page of the file.
        if number == 204 { fonts[font] = .cyrillic }
    }

    private mutating func endStyle() {
        let name = String(decoding: styleName, as: UTF8.self).split(separator: ";").first ?? ""
        let trimmed = name.drop { $0 == " " }
        if !trimmed.isEmpty {
            styles[state.style ?? 0] = StyleNames.meaning(of: String(trimmed))
        }
        styleName = []
        state.style = nil
    }

    // MARK: Text

    private mutating func put(_ byte: UInt8) {
        if pending > 0 {
            pending -= 1
            return
        }
        if state.destination == .styles {
            styleName.append(byte)
            return
        }
        guard state.destination == .text, !state.isHidden else {
            state.isNew = false
            return
        }
        let page = state.font.flatMap { fonts[$0] } ?? self.page
        put(page.scalar(byte))
    }

    private mutating func put(_ text: String) {
        if pending > 0 {
            pending -= 1
            return
        }
        for scalar in text.unicodeScalars { put(scalar.value) }
    }

    private mutating func put(_ scalar: UInt32) {
        state.isNew = false
        guard state.destination == .text, !state.isHidden else { return }
        beginParagraph()
        UTF8Scan.append(scalar, to: &run)
    }

    private mutating func flush() {
        guard !run.isEmpty else { return }
        flow.put(run)
        run.removeAll(keepingCapacity: true)
    }

    /// A unit of UTF-16, as a number with a sign.
    private mutating func unicode(_ number: Int) {
        pending = 0
        defer { pending = state.fallback }
        guard (-0x8000...0xFFFF).contains(number) else { return }
        let unit = UInt32(number < 0 ? number + 0x1_0000 : number)
        if (0xD800..<0xDC00).contains(unit) {
            high = unit
        } else if (0xDC00..<0xE000).contains(unit) {
            if let high { put(0x1_0000 + (high - 0xD800) << 10 + (unit - 0xDC00)) }
            high = nil
        } else {
            put(unit)
        }
    }

    // MARK: Paragraphs

    private mutating func beginParagraph() {
        if flow.depth == depths[depths.count - 1] { flow.begin() }
    }

    private mutating func lineBreak() {
        guard !state.isHidden, flow.depth > depths[depths.count - 1] else { return }
        flush()
        flow.lineBreak()
    }

    /// Ends the paragraph; what holds at its end holds for all of it.
    private mutating func endParagraph() {
        guard state.destination == .text else { return }
        let isNote = depths.count > 1
        let cell: TableCell? = state.isInTable && !isNote ? tables.cell(at: state.level) : nil
        if cell == nil, !isNote { tables.end() }
        guard flow.depth > depths[depths.count - 1] else { return }
        flush()
        let meaning = state.style.flatMap { styles[$0] } ?? .init()
        let (isHeading, isListItem) = (state.isHeading, state.isListItem)
        flow.look { look in
            look.cell = cell
            look.isQuotation = meaning.isQuotation ?? false
            if isHeading {
                look.kind = .heading
            } else if let kind = meaning.kind, cell == nil || kind != .listItem {
                look.kind = kind
            } else if cell != nil {
                look.kind = .tableRow
            } else if isListItem {
                look.kind = .listItem
            }
        }
        flow.end()
    }
}
