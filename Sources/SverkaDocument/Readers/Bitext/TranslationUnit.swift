import SverkaText

/// Texts that a format says are translations of each other, as its file has
/// them: in the language that is translated from, and in the other.
struct TranslationUnit {
    /// Of several texts, as in plural forms, all.
    var source: [BitextSegment]
    var target: [BitextSegment]
    /// Unique in the file where the format makes it so.
    var name: String
    /// Whether somebody has said that they are: not where they are marked as
    /// fuzzy or unfinished.
    var isSettled = true
}

/// The units of a file with what it says of their languages.
struct TranslationUnits {
    var units: [TranslationUnit] = []
    /// nil where the file does not say.
    var source: Language?
    var target: Language?

    /// The blocks of both languages; those of one where only that is asked for.
    func blocks(_ language: Language?, _ names: inout UniqueNames) -> [RawBlock] {
        let (source, target) = languages
        var out: [RawBlock] = []
        for unit in units {
            let key = CounterpartKey(names.unique(unit.name), isSettled: unit.isSettled)
            for (texts, theirs) in [(unit.source, source), (unit.target, target)] {
                guard Side(theirs) != nil, language == nil || theirs == language else { continue }
                out += texts.filter { !$0.text.isEmpty }.map { RawBlock($0, theirs, key) }
            }
        }
        return out
    }

    /// The languages of both texts: where the file does not say, what most of
    /// the texts are in.
    private var languages: (source: Language, target: Language) {
        let source = source ?? Self.language(of: units.flatMap(\.source))
        let target = target ?? Self.language(of: units.flatMap(\.target))
        guard source == target, let side = Side(source) else { return (source, target) }
        // What is not translated yet looks like the other.
        if self.source == nil, self.target != nil { return (side.other.language, target) }
        if self.target == nil { return (source, side.other.language) }
        return (source, target)
    }

    /// What most letters of some texts are in.
    private static func language(of texts: [BitextSegment]) -> Language {
        var letters: [Language: Int] = [:]
        for text in texts {
            let language = LanguageIdentifier.shared.language(of: text.text)
            letters[language, default: 0] += text.text.utf8.count
        }
        let sides = Side.allCases.map { ($0.language, letters[$0.language] ?? 0) }
        let best = sides[0].1 > sides[1].1 ? sides[0] : sides[1]
        return best.1 > 0 ? best.0 : .undetermined
    }
}

extension RawBlock {
    init(_ segment: BitextSegment, _ language: Language?, _ key: CounterpartKey?) {
        self.init(
            text: segment.text, line: segment.line, bytes: segment.bytes, language: language,
            counterpart: key)
    }
}

/// Names that are made different where they are the same.
struct UniqueNames {
    private var counts: [String: Int] = [:]

    /// The name, behind which stands how often it has been, from the second
    /// time on.
    mutating func unique(_ name: String) -> String {
        let count = (counts[name] ?? 0) + 1
        counts[name] = count
        // What no name of a file has in it parts the number off.
        return count == 1 ? name : "\(name)\u{0}\(count)"
    }
}

extension Language {
    /// The language of a tag such as `ru`, `en-GB`, `ru_RU` or `eng`.
    ///
    /// - Returns: nil where the tag names none, and `undetermined` for one that
    ///   is none of ours.
    init?(tag: String) {
        let first = tag.split { $0 == "-" || $0 == "_" || $0 == "." || $0 == "@" }.first
        switch first?.lowercased() {
        case nil, "und", "x", "*all*", "mul", "c": return nil
        case "ru", "rus", "russian": self = .russian
        case "en", "eng", "english": self = .english
        case let name?: self = Language(rawValue: name) ?? .undetermined
        }
    }
}
