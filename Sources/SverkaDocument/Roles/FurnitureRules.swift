import SverkaSupport
import SverkaData
import SverkaText

/// Tells what belongs to the page from what belongs to the article: an ordered
/// list of named rules over a paragraph and its neighbours.
public struct FurnitureRules: Sendable {
    /// What the rules look at in a paragraph.
    struct Features: Sendable {
        var text: String
        /// The beginning in small letters and digits, one space between words.
        var key: String
        var language: Language
        var block: Block
        var words: Int
        var letters: Int
        var digits: Int
        /// Ends as a sentence does.
        var closed: Bool
        /// Ends in an ellipsis.
        var cutOff: Bool
        /// Times the same text stands in the document.
        var copies: Int
        /// Stands behind a heading such as `2 comments`.
        var followsComments = false
        var furniture = ""
    }

    /// A rule by its name. `decide` sees all paragraphs, since many a one shows
    /// what it is by its neighbours.
    struct Rule: Sendable {
        let name: String
        let decide: @Sendable (_ all: [Features], _ index: Int, _ rules: FurnitureRules) -> Bool
    }

    private var phrases: Set<String> = []
    /// Beginnings of lines by their first word.
    private var beginnings: [Substring: [String]] = [:]
    private var sections: Set<String> = []

    /// The rules with the phrases of the binary.
    public static let standard = FurnitureRules(
        phrases: GlossaryFile.named("furniture.tsv").bytes)

    /// The rules with the phrases of a table: columns `phrase` and `kind`
    /// (`line`, `beginning`, `section`).
    public init(phrases bytes: some Collection<UInt8>) {
        for line in bytes.split(separator: 0x0A).dropFirst() {
            let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard let phrase = fields.first else { continue }
            let key = Self.key(phrase)
            switch fields.count > 1 ? fields[1] : "line" {
            case "beginning": beginnings[Self.firstWord(key), default: []].append(key)
            case "section":
                sections.insert(key)
                phrases.insert(key)
            default: phrases.insert(key)
            }
        }
    }

    /// Gives each unit its role and the name of the rule that made it
    /// furniture.
    func assignRoles(_ units: inout [Unit]) {
        var features = units.map(Self.features)
        var copies: [String: Int] = [:]
        for feature in features where !feature.key.isEmpty { copies[feature.key, default: 0] += 1 }
        var comments = false
        for index in features.indices {
            features[index].copies = copies[features[index].key] ?? 1
            features[index].followsComments = comments
            if !comments { comments = Self.isCommentsHeading(features[index]) }
        }
        for rules in [Self.rules, Self.neighbourRules] {
            for rule in rules {
                for index in features.indices
                where features[index].furniture.isEmpty && rule.decide(features, index, self) {
                    features[index].furniture = rule.name
                }
            }
        }
        for index in units.indices {
            let feature = features[index]
            units[index].reason = feature.furniture
            if !feature.furniture.isEmpty {
                units[index].role = .furniture
            } else if feature.block == .heading
                || !feature.closed && feature.words <= 20
                    && feature.block == .paragraph
            {
                units[index].role = .heading
            }
        }
    }

    // MARK: Rules on the paragraph itself

    /// Rules that go by the shape of a line alone: what they took may be given
    /// back to the article where its translation stands there too.
    public static let byShape: Set<String> = [
        "counter", "date line", "label", "fragment", "section",
    ]

    static let rules: [Rule] = [
        Rule(name: "page area") { all, index, _ in all[index].block == .pageArea },
        Rule(name: "phrase") { all, index, rules in
            guard !all[index].key.isEmpty else { return false }
            let key = all[index].key
            return rules.phrases.contains(key)
                || rules.beginnings[firstWord(key)]?.contains { key.utf8.starts(with: $0.utf8) }
                    == true
        },
        Rule(name: "no letters") { all, index, _ in
            all[index].letters < 2
        },
        Rule(name: "address") { all, index, _ in
            guard all[index].words <= 3 else { return false }
            let bytes = all[index].text.utf8
            return bytes.contains(0x2F) && !bytes.contains(0x20) || bytes.contains(0x40)
        },
        Rule(name: "repeated") { all, index, _ in
            all[index].copies > 1 && all[index].words <= 12
        },
        Rule(name: "counter") { all, index, _ in
            // `Комментарии (0)`, `12 comments on …`
            let feature = all[index]
            return !feature.closed && feature.digits > 0 && feature.words <= 3
                && feature.block != .heading && feature.block != .tableRow
        },
        Rule(name: "date line") { all, index, _ in
            isDateLine(all[index])
        },
        Rule(name: "menu") { all, index, _ in
            // `Главная Новости Политика`: capitals throughout, which no Russian
            // headline has.
            let feature = all[index]
            guard feature.language == .russian, !feature.closed, (4...20).contains(feature.words)
            else { return false }
            let words = feature.text.split(separator: " ")
            let capitals = words.count {
                $0.unicodeScalars.first.map { LetterCase.isUpper($0.value) } ?? false
            }
            return capitals * 10 >= words.count * 8
        },
        Rule(name: "byline") { all, index, _ in
            // `24 февраля 2024, 09:15 · 4 812 просмотров · Поделиться`
            let feature = all[index]
            guard feature.words <= 20, !feature.closed, feature.block != .heading else {
                return false
            }
            let bytes = feature.text.utf8
            guard bytes.contains(0xB7) || bytes.contains(0x7C) else { return false }
            return feature.text.contains(" · ")
                || feature.text.contains(" | ") && feature.digits > 0
        },
        Rule(name: "label") { all, index, _ in
            // `Фото: пресс-служба`, `Теги: политика, общество`, `Image source:`
            let feature = all[index]
            guard feature.words <= 5, !feature.closed, feature.block != .heading,
                let colon = feature.text.firstIndex(of: ":")
            else { return false }
            let label = feature.text[..<colon].split(separator: " ")
            return label.count <= 2
        },
        Rule(name: "fragment") { all, index, _ in
            // A few words that are no sentence, and no heading that is
            // marked as one.
            let feature = all[index]
            return feature.words <= 4 && !feature.closed && feature.block != .heading
                && feature.block != .tableRow
        },
    ]

    // MARK: Rules on neighbours

    static let neighbourRules: [Rule] = [
        Rule(name: "cut-off teaser") { all, index, _ in
            // A lead that was cut, under a headline or beside other such.
            let feature = all[index]
            guard feature.cutOff, feature.words >= 5, feature.words <= 60 else { return false }
            let before = index > 0 ? all[index - 1] : nil
            return before.map { !$0.closed && $0.words <= 25 || !$0.furniture.isEmpty } ?? false
        },
        Rule(name: "teaser headline") { all, index, _ in
            let feature = all[index]
            guard !feature.closed || feature.words <= 14, feature.words <= 25,
                index + 1 < all.count, all[index + 1].furniture == "cut-off teaser", index > 0
            else { return false }
            return true
        },
        Rule(name: "section") { all, index, rules in
            // Between a section heading such as `Latest news` and the page's
            // end or the next text, headlines belong to the page.
            let feature = all[index]
            guard !feature.closed, feature.words <= 25, index * 3 > all.count * 2 else {
                return false
            }
            var position = index - 1
            while position >= 0, !all[position].furniture.isEmpty {
                if rules.sections.contains(all[position].key) { return true }
                position -= 1
            }
            return false
        },
        Rule(name: "comments") { all, index, _ in
            // From `2 comments on …` to the end.
            all[index].followsComments && index > 3
        },
        Rule(name: "between furniture") { all, index, _ in
            let feature = all[index]
            guard !feature.closed, feature.words <= 12, feature.block != .heading,
                feature.block != .tableRow, index > 0
            else { return false }
            let after = index + 1 < all.count ? !all[index + 1].furniture.isEmpty : true
            return !all[index - 1].furniture.isEmpty && after && index * 3 > all.count * 2
        },
    ]

    private static func isCommentsHeading(_ feature: Features) -> Bool {
        guard feature.words <= 30, let first = feature.key.utf8.first, (0x30...0x39).contains(first)
        else { return false }
        let words = feature.key.split(separator: " ")
        guard words.count >= 2, Int(words[0]) != nil else { return false }
        return words[1].hasPrefix("comment") || words[1].hasPrefix("коммента")
    }

    /// A line that is a date or span of dates and little else.
    private static func isDateLine(_ feature: Features) -> Bool {
        guard !feature.closed, feature.digits > 0, feature.words <= 9 else { return false }
        let words = feature.key.split(separator: " ").filter { $0.contains { $0.isLetter } }
        return !words.isEmpty && words.allSatisfy { word in months.contains { word.hasPrefix($0) } }
    }

    private static let months: [String] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        "янв", "фев", "мар", "апр", "мая", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "am", "pm", "by", "by:", "updated",
        "понед", "вторн", "сред", "четв", "пятн", "субб", "воскр", "года", "год", "г", "в",
    ]

    // MARK: Features

    /// The words of a text in small letters, `ё` as `е`, one space between.
    static func key(_ text: some StringProtocol) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var space = false
        for scalar in text.unicodeScalars {
            guard ScalarClass(scalar.value).isLetterOrDigit else {
                space = true
                continue
            }
            if space, !out.isEmpty { out.append(0x20) }
            space = false
            let small = LetterCase.lower(scalar.value)
            UTF8Scan.append(small == 0x451 ? 0x435 : small, to: &out)
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func firstWord(_ key: String) -> Substring { key.prefix { $0 != " " } }

    /// As much of a paragraph as phrases can be compared with.
    private static func beginning(_ text: String) -> Substring {
        guard text.utf8.count > 240 else { return text[...] }
        return text[..<text.utf8.index(text.startIndex, offsetBy: 240)]
    }

    private static func features(_ unit: Unit) -> Features {
        var words = 0, letters = 0, digits = 0
        unit.text.withUTF8Bytes { bytes in
            for token in Tokenizer.tokens(of: bytes) {
                switch token.kind {
                case .punctuation, .symbol: break
                case .number:
                    words += 1
                    digits += 1
                default:
                    words += 1
                    letters += Int(token.end - token.start)
                    if token.kind == .mixed, (0x30...0x39).contains(bytes[Int(token.start)]) {
                        digits += 1
                    }
                }
            }
        }
        var rest = Substring(unit.text)
        while let last = rest.unicodeScalars.last,
            ["\"", "»", "”", "’", "'", ")", "]", "“", " "].contains(last)
        { rest.unicodeScalars.removeLast() }
        let last = rest.unicodeScalars.last
        let cutOff =
            last == "…" || rest.hasSuffix("...") || unit.text.hasSuffix("[…]")
            || unit.text.hasSuffix("[...]")
        let closed =
            last.map { [".", "!", "?", "…", ":", ";"].contains($0) } ?? false
            || unit.text.hasSuffix(")") && words > 12
        return Features(
            text: unit.text, key: key(beginning(unit.text)),
            language: unit.language, block: unit.block,
            words: words, letters: letters, digits: digits,
            closed: closed && !unit.text.hasSuffix("source:"),
            cutOff: cutOff, copies: 1)
    }
}
