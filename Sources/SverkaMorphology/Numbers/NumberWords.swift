import SverkaSupport
import SverkaText

/// Words for numbers in all their forms, in small letters with `ё` as `е`; from
/// `Glossary/grammar/numbers.tsv`.
struct NumberWords {
    /// A word that may stand for a number and need not.
    struct Hint {
        var value: Int64
        var unit: MeasureUnits.ID?
        /// How many words it has.
        var count = 1
    }

    /// Values in thousandths.
    private var values = Bilingual<[String: Int64]>(repeating: [:])
    private var ordinals = Bilingual<[String: Int64]>(repeating: [:])
    private var months = Bilingual<[String: Int64]>(repeating: [:])
    /// Those that stand with a day only: `янв`.
    private var shortMonths = Bilingual<[String: Int64]>(repeating: [:])
    /// `seventies`.
    private var decades = Bilingual<[String: Int64]>(repeating: [:])
    /// `third` of `two thirds`.
    private var denominators = Bilingual<[String: Int64]>(repeating: [:])
    private var hints = Bilingual<[String: [(words: [String], hint: Hint)]]>(repeating: [:])
    /// Days of the week, 1 to 7.
    private var weekdays = Bilingual<[String: Int64]>(repeating: [:])
    /// `noon`, the hour.
    private var clocks = Bilingual<[String: Int64]>(repeating: [:])
    /// `двадцати` of `двадцатилетний`, the longest first.
    private var prefixes: [(stem: String, value: Int64)] = []
    /// `этаж` of `трехэтажный`.
    private var tails: [String] = []
    /// `тысяч`, `million`.
    private var scales: [String: Int64] = [:]
    /// `m` of `£10m`.
    private var attached: [String: Int64] = [:]
    /// `тысячн` of `20-тысячный`.
    private var stems: [(stem: String, scale: Int64)] = []
    private var halves = Bilingual<[[String]]>(repeating: [])
    /// `to` of `10 to 15 million`.
    private var joints = Bilingual<Set<String>>(repeating: [])
    /// `p.m.`, `вечера`.
    private var partsOfDay = Bilingual<Set<String>>(repeating: [])
    private var units: [String: Set<String>] = [:]
    /// Words that something of these may begin with, by the hashes of their bytes.
    private var counting = Bilingual<Set<UInt64>>(repeating: [])

    /// The same of the beginnings of compounds, their first two letters.
    private var beginnings: Set<UInt32> = []

    private static let shared = NumberWords()

    private init() {
        for row in GrammarTable.rows(of: "numbers") {
            let side: Side = row.text(0) == "ru" ? .russian : .english
            for form in row.list(3) {
                add(form, row.text(1), row.number(2), side, row.text(4))
            }
        }
        prefixes.sort { $0.stem.utf8.count > $1.stem.utf8.count }
        beginnings = Set(
            prefixes.map { $0.stem.unicodeScalars.prefix(2).reduce(0) { $0 << 16 | $1.value } })
        for side in Side.allCases {
            var words = Array(values[side].keys) + Array(scales.keys) + months[side].keys
            words += Array(decades[side].keys) + Array(hints[side].keys) + clocks[side].keys
            words += Array(denominators[side].keys) + Array(shortMonths[side].keys) + ["без"]
            counting[side] = Set(words.map { ByteHash.of($0.utf8) })
        }
    }

    private mutating func add(
        _ form: String, _ kind: String, _ value: Double, _ side: Side, _ unit: String
    ) {
        let thousandths = Int64(value * 1000)
        switch kind {
        case "number": values[side][form] = thousandths
        case "ordinal":
            values[side][form] = thousandths
            ordinals[side][form] = thousandths
        case "scale": scales[form] = Int64(value)
        case "attached": attached[form] = Int64(value)
        case "stem": stems.append((form, Int64(value)))
        case "month": months[side][form] = Int64(value)
        case "month-short": shortMonths[side][form] = Int64(value)
        case "decade": decades[side][form] = thousandths
        case "denominator": denominators[side][form] = Int64(value)
        case "whole":
            let words = form.split(separator: " ").map(String.init)
            let hint = Hint(
                value: thousandths, unit: MeasureUnits.named(unit), count: words.count)
            hints[side][words[0], default: []].append((words, hint))
        case "weekday": weekdays[side][form] = Int64(value)
        case "clock": clocks[side][form] = Int64(value)
        case "prefix": prefixes.append((form, thousandths))
        case "tail": tails.append(form)
        case "half": halves[side].append(form.split(separator: " ").map(String.init))
        case "joint": joints[side].insert(form)
        case "part-of-day": partsOfDay[side].insert(form)
        default: units[kind, default: []].insert(form)
        }
    }
}

extension NumberWords {
    /// The values of a word in thousandths, of `twenty-one` both; nil of a word
    /// for no number.
    static func values(_ word: String, _ side: Side) -> [Int64]? {
        let table = shared.values[side]
        if let value = table[word] { return [value] }
        if side == .english, word.hasSuffix("-and-a-half") {
            return values(String(word.dropLast(11)), side).map { $0 + [500] }
        }
        // `twenty-one`, `seven-day`.
        guard word.lastHyphen != nil else { return nil }
        let parts = word.hyphenParts.filter { !$0.isEmpty }.map(String.init)
        // `quarter-tonne`; `quarter-final` is none.
        if side == .english, parts.count == 2, let share = shared.denominators[side][parts[0]],
            !MeasureUnits.units(parts[1], side).isEmpty
        {
            return [1000 / share]
        }
        guard parts.count >= 2, let tens = table[parts[0]] else { return nil }
        if tens >= 20_000, let unit = table[parts[1]], unit < 10_000 { return [tens, unit] }
        return [tens]
    }

    /// Whether a number, month or time may begin with the word whose bytes have
    /// that hash.
    static func counts(_ hash: UInt64, _ side: Side) -> Bool {
        shared.counting[side].contains(hash)
    }

    /// Whether a compound may begin with two letters: the first in the upper
    /// half, the second in the lower one.
    static func mayBegin(_ letters: UInt32) -> Bool { shared.beginnings.contains(letters) }

    static func isOrdinal(_ word: String, _ side: Side) -> Bool {
        shared.ordinals[side][word] != nil
    }

    /// What a word multiplies the number before it by.
    static func scale(_ word: String) -> Int64? { shared.scales[word] }

    /// What letters close to digits multiply them by.
    static func attachedScale(_ letters: String) -> Int64? {
        shared.stems.first { letters.utf8.starts(with: $0.stem.utf8) }?.scale
            ?? shared.attached[letters] ?? shared.scales[letters]
    }

    /// The month of a date, 1 to 12.
    static func month(_ word: String, _ side: Side) -> Int64? { shared.months[side][word] }

    /// The month that an abbreviation means beside a day.
    static func shortMonth(_ word: String, _ side: Side) -> Int64? {
        shared.shortMonths[side][word]
    }

    static func weekday(_ word: String, _ side: Side) -> Int64? { shared.weekdays[side][word] }

    static func decade(_ word: String, _ side: Side) -> Int64? { shared.decades[side][word] }
    static func denominator(_ word: String, _ side: Side) -> Int64? {
        shared.denominators[side][word]
    }
    /// The hour of `noon`.
    static func clock(_ word: String, _ side: Side) -> Int64? { shared.clocks[side][word] }

    /// The hints that begin with a word, with all their words.
    static func hints(_ word: String, _ side: Side) -> [(words: [String], hint: Hint)] {
        shared.hints[side][word] ?? []
    }

    /// The number that a compound begins with, and the rest: `двадцати|летний`.
    static func compound(_ word: Substring) -> (value: Int64, rest: Substring)? {
        let bytes = word.utf8
        guard let prefix = shared.prefixes.first(where: { bytes.starts(with: $0.stem.utf8) })
        else { return nil }
        return (prefix.value, Substring(bytes.dropFirst(prefix.stem.utf8.count)))
    }

    /// Whether the rest of a compound is one that numbers stand before.
    static func isTail(_ rest: Substring) -> Bool {
        shared.tails.contains { rest.utf8.starts(with: $0.utf8) }
    }

    /// `с половиной`, word by word.
    static var halves: Bilingual<[[String]]> { shared.halves }
    /// `часов`.
    static var hours: Set<String> { shared.units["hour"] ?? [] }
    /// `минут`.
    static var minutes: Set<String> { shared.units["minute"] ?? [] }
    /// Whether a word stands in a time: `half` past, `без`, `четверть`.
    static func isClock(_ part: ClockPart, _ word: String) -> Bool {
        shared.units[part.rawValue]?.contains(word) ?? false
    }

    enum ClockPart: String {
        case half = "clock-half"
        case quarter = "clock-quarter"
        case past = "clock-past"
        case to = "clock-to"
    }

    /// `минус`, `plus` before a number; `мороза` behind degrees.
    static func isMinus(_ word: String) -> Bool { shared.units["minus"]?.contains(word) ?? false }
    static func isPlus(_ word: String) -> Bool { shared.units["plus"]?.contains(word) ?? false }
    static func isFrost(_ word: String) -> Bool { shared.units["frost"]?.contains(word) ?? false }

    /// `GMT` of `0200GMT`.
    static func isTimeZone(_ word: String) -> Bool {
        shared.units["time-zone"]?.contains(word) ?? false
    }
    /// Words behind which `May` is the month.
    static var beforeMonths: Set<String> { shared.units["before-month"] ?? [] }
    static var joints: Bilingual<Set<String>> { shared.joints }
    static var partsOfDay: Bilingual<Set<String>> { shared.partsOfDay }
}
