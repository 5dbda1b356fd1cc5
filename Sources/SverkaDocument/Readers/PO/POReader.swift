import SverkaSupport
import SverkaText

/// Reads PO files of GNU gettext: each entry gives a block of its text and one of
/// its translation, of plural forms several. Where the texts of a file are keys
/// and no text, or it is one of a pair, only translations are read.
struct POReader: BlockReader {
    let name = "PO"
    let endings = ["po", "pot"]
    let givesUnits = true

    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        let text = try decoded(file)
        let all = try POFile(text.bytes, path: file.path).entries
        guard !all.isEmpty else {
            throw .unreadable(path: file.path, why: "there is no msgid in it; it is no PO file")
        }
        let header = all.first {
            $0.text("msgid")?.bytes.isEmpty == true && $0.text("msgctxt") == nil
        }
        let fields = header?.text("msgstr")?.string ?? ""
        let entries = all.filter { $0.text("msgid")?.bytes.isEmpty == false }
        let target = language("Language", fields)
        var names = UniqueNames()
        let blocks =
            file.language.map { keyed(entries, $0, target, &names) }
            ?? (areKeys(entries) ? keyed(entries, nil, target, &names) : nil)
            ?? TranslationUnits(
                units: entries.flatMap(units), source: language("X-Source-Language", fields),
                target: target
            ).blocks(nil, &names)
        return [text.document(blocks)]
    }

    /// The texts of an entry; of plural forms the first ones are a pair, and
    /// all others are one of the other.
    private func units(_ entry: POFile.Entry) -> [TranslationUnit] {
        let source = ["msgid", "msgid_plural"].compactMap { entry.text($0)?.segment }
        let target = entry.translations.map(\.segment)
        let unit = TranslationUnit(
            source: source, target: target, name: key(entry), isSettled: !entry.isFuzzy)
        guard source.count > 1, target.count > 1 else { return [unit] }
        var (first, others) = (unit, unit)
        (first.source, first.target) = ([source[0]], [target[0]])
        (others.source, others.target) = (Array(source.dropFirst()), Array(target.dropFirst()))
        others.name += "\u{0}plural"
        return [first, others]
    }

    private func key(_ entry: POFile.Entry) -> String {
        ["msgctxt", "msgid"].compactMap { entry.text($0)?.string }.joined(separator: "\u{4}")
    }

    // MARK: Keyed texts

    /// A block of each translation; of the text itself where there is none and it
    /// is in the language that is asked for, or where the file is a translation
    /// into the other.
    private func keyed(
        _ entries: [POFile.Entry], _ language: Language?, _ target: Language?,
        _ names: inout UniqueNames
    ) -> [RawBlock] {
        let isOther = language != nil && target != nil && target != language && !areKeys(entries)
        return entries.flatMap { entry in
            let key = CounterpartKey(names.unique(key(entry)))
            let own = ["msgid", "msgid_plural"].compactMap { entry.text($0)?.segment }
            var texts =
                isOther ? own : entry.translations.map(\.segment).filter { !$0.text.isEmpty }
            if texts.isEmpty, let language {
                texts = own.filter {
                    !Identifiers.isOne($0.text)
                        && LanguageIdentifier.shared.language(of: $0.text) == language
                }
            }
            return texts.map { RawBlock($0, language, key) }
        }
    }

    /// Whether nearly all texts are names of texts, as `menu.file.open`.
    private func areKeys(_ entries: [POFile.Entry]) -> Bool {
        let keys = entries.count { $0.text("msgid").map { Identifiers.isOne($0.string) } ?? false }
        return keys * 10 >= entries.count * 8
    }

    // MARK: Header

    /// The value of a field of the header, taken for a language.
    private func language(_ field: String, _ header: String) -> Language? {
        for line in header.split(separator: "\n") where line.hasPrefix(field + ":") {
            return Language(tag: String(line.dropFirst(field.count + 1)).trimmed)
        }
        return nil
    }

    /// The text in the encoding that was asked for, else in the one that the
    /// header names.
    private func decoded(_ file: SourceFile) throws(DocumentError) -> SourceFile.Text {
        let mark = Array("charset=".utf8)
        if file.encoding == nil,
            let start = file.bytes.prefix(1 << 16).firstRange(of: mark)?.upperBound
        {
            let name = file.bytes[start...].prefix { $0 > 0x20 && $0 != 0x5C && $0 != 0x22 }
            var named = file
            named.encoding = TextEncoding(name: String(decoding: name.prefix(40), as: UTF8.self))
            if named.encoding != nil, let text = try? named.decoded() { return text }
        }
        return try file.decoded()
    }
}
