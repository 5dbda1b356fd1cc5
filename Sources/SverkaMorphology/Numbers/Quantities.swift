import SverkaSupport
import SverkaText

/// A number as a text gives it, in digits or in words, with its scale:
/// `1,5 млн`, `twenty-one`, `XXI`; or the month of a date.
public struct Quantity: Sendable, Equatable {
    public enum Kind: Sendable {
        case digits, words, roman, time, month
        /// A time said with its units: `девять часов пять минут`. Its numbers
        /// are quantities besides, since it may be how long something took.
        case clock
    }

    public var kind: Kind
    /// In thousandths; of a time or clock hours and minutes as four digits, of a month
    /// its number.
    public var value: Int64
    /// Bytes of the text.
    public var range: Range<Int>

    /// The quantities of a text, in order.
    ///
    /// - Parameter inWords: whether numbers in words are looked for too, which
    ///   costs a look-up a word.
    public static func find(
        in text: String, _ side: Side, inWords: Bool = true
    ) -> [Quantity] {
        text.withUTF8Bytes { bytes in
            var finder = Finder(
                tokens: Tokenizer.tokens(of: bytes), bytes: bytes, side: side, inWords: inWords)
            return finder.run()
        }
    }

    /// What each of two texts has in digits and the other has not in any form.
    public static func differences(
        _ russian: String, _ english: String
    ) -> (russian: [Quantity], english: [Quantity]) {
        func hasDigits(_ text: String) -> Bool {
            text.withUTF8Bytes { $0.contains { (0x30...0x39).contains($0) } }
        }
        guard hasDigits(russian) || hasDigits(english) else { return ([], []) }
        for inWords in [false, true] {
            let mine = find(in: russian, .russian, inWords: inWords)
            let theirs = find(in: english, .english, inWords: inWords)
            let found = (missing(mine, in: theirs), missing(theirs, in: mine))
            if inWords || found.0.isEmpty && found.1.isEmpty { return found }
        }
        return ([], [])
    }

    /// Those of one text that the other has in no form: not the same value in
    /// digits or words, not the same time or month.
    ///
    /// Numbers in words are evidence and are not missed themselves, since a
    /// translation may well say `one` otherwise.
    public static func missing(_ mine: [Quantity], in theirs: [Quantity]) -> [Quantity] {
        let values = Set(theirs.filter { $0.kind != .month && $0.kind != .time }.map(\.value))
        let months = Set(theirs.filter { $0.kind == .month }.map(\.value))
        let times = Set(theirs.filter { $0.kind == .time || $0.kind == .clock }.map(\.value))
        /// Whether the other text has a time, in the morning or the evening,
        /// with a colon or a point.
        func hasTime(_ hour: Int64, _ minute: Int64) -> Bool {
            [hour, (hour + 12) % 24].contains { hour in
                times.contains(hour * 100 + minute)
                    || values.contains(hour * 1000 + minute * 10)
            }
        }
        let said = mine.filter {
            $0.kind == .clock && hasTime($0.value / 100, $0.value % 100)
        }
        return mine.filter { quantity in
            switch quantity.kind {
            case .words, .roman, .clock: return false
            case .month: return !months.isEmpty && !months.contains(quantity.value)
            case .time:
                let hour = quantity.value / 100, minute = quantity.value % 100
                if hasTime(hour, minute) { return false }
                return ![hour, (hour + 12) % 24].contains { hour in
                    minute == 0 && values.contains(hour * 1000)
                        || hour == 0 && values.contains(12_000)
                }
            case .digits:
                if values.contains(quantity.value) { return false }
                if said.contains(where: { $0.range.overlaps(quantity.range) }) { return false }
                // `21.30` beside `21:30`.
                let asTime = quantity.value / 1000 * 100 + quantity.value % 1000 / 10
                return ![0, 1200, -1200].contains { times.contains(asTime + $0) }
                    && quantity.value >= 2_000
            }
        }
    }
}

private struct Finder {
    let tokens: [Token]
    let bytes: UnsafeBufferPointer<UInt8>
    let side: Side
    let inWords: Bool
    private var index = 0
    private var out: [Quantity] = []

    init(tokens: [Token], bytes: UnsafeBufferPointer<UInt8>, side: Side, inWords: Bool) {
        (self.tokens, self.bytes, self.side, self.inWords) = (tokens, bytes, side, inWords)
    }

    mutating func run() -> [Quantity] {
        while index < tokens.count {
            if !digits(), !inWords || !spelled(), !inWords || !roman() { index += 1 }
        }
        if side == .russian { clocks() }
        return out
    }

    /// `девять часов пять минут`, `9 часов 5 минут`.
    private mutating func clocks() {
        guard out.count > 1 else { return }
        var found: [Quantity] = []
        for (hours, minutes) in zip(out, out.dropFirst()) {
            guard let unit = tokens.firstIndex(where: { Int($0.start) >= hours.range.upperBound }),
                Self.hours.contains(small(unit)), unit + 1 < tokens.count,
                Int(tokens[unit + 1].start) == minutes.range.lowerBound,
                let last = tokens.firstIndex(where: { Int($0.start) >= minutes.range.upperBound }),
                small(last).hasPrefix("минут"), hours.value < 25_000, minutes.value < 60_000
            else { continue }
            found.append(
                Quantity(
                    kind: .clock, value: hours.value / 1000 * 100 + minutes.value / 1000,
                    range: hours.range.lowerBound..<minutes.range.upperBound))
        }
        guard !found.isEmpty else { return }
        out = (out + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let hours: Set<String> = ["час", "часа", "часов", "часу", "часам"]

    private func word(_ position: Int) -> String {
        guard tokens.indices.contains(position) else { return "" }
        return String(decoding: bytes[tokens[position].range], as: UTF8.self)
    }

    private func small(_ position: Int) -> String { FoldedWord.of(word(position)) }

    private mutating func append(
        _ kind: Quantity.Kind, _ value: Int64, _ first: Int, _ last: Int
    ) {
        out.append(
            Quantity(
                kind: kind, value: value,
                range: Int(tokens[first].start)..<Int(tokens[last].end)))
    }

    /// `12 500`, `1,5 млн`, `28 сентября`, `10:30`.
    private mutating func digits() -> Bool {
        let token = tokens[index]
        guard token.kind == .number || token.kind == .mixed,
            (0x30...0x39).contains(bytes[Int(token.start)]),
            let number = NumberValue(word(index))
        else { return false }
        let first = index
        index += 1
        let parts = word(first).split(separator: ":")
        if parts.count == 2, let hour = Int64(parts[0]), let minute = Int64(parts[1]), hour < 25,
            minute < 60
        {
            append(.time, hour * 100 + minute, first, first)
            return true
        }
        var value = number.thousandths
        var last = first
        if token.kind == .mixed, let scale = attachedScale(first) {
            value = scaled(value, by: scale)
        }
        while let scale = NumberWords.scale(small(last + 1)) {
            value = scaled(value, by: scale)
            last += 1
        }
        if last == first, let scale = rangeScale(behind: first) {
            value = scaled(value, by: scale)
        }
        append(.digits, value, first, last)
        index = last + 1
        // The month of a date, behind the day or before it.
        if let month = NumberWords.month(small(index), side) {
            append(.month, month, index, index)
            index += 1
        } else if first > 0, let month = NumberWords.month(small(first - 1), side) {
            append(.month, month, first - 1, first - 1)
        }
        return true
    }

    /// The largest value, which larger ones read as: no sum of two of them
    /// leaves the range.
    private static let largest = Int64.max / 4

    private func scaled(_ value: Int64, by scale: Int64) -> Int64 {
        let (product, isTooLarge) = value.multipliedReportingOverflow(by: scale)
        return isTooLarge ? Self.largest : min(product, Self.largest)
    }

    private func isHalf(_ position: Int) -> Bool {
        side == .russian
            ? small(position) == "с" && small(position + 1) == "половиной"
            : small(position) == "and" && small(position + 1) == "a"
                && small(position + 2) == "half"
    }

    /// `£10m`, `6bn`, `101million`, `20-тысячный`; the ending behind the hyphen
    /// of `2024-м` is none.
    private func attachedScale(_ position: Int) -> Int64? {
        let word = small(position)
        let letters = word.drop { !$0.isLetter }
        if letters.count <= 2, word.utf8.contains(0x2D) || word.contains("‑") { return nil }
        for (stem, scale) in [("тысячн", 1_000), ("миллионн", 1_000_000)] as [(String, Int64)]
        where letters.hasPrefix(stem) { return scale }
        switch letters {
        case "m", "м": return 1_000_000
        case "k": return 1_000
        case "b": return 1_000_000_000
        default: return NumberWords.scale(String(letters))
        }
    }

    /// Of `600` in `600–700 тысяч` the thousand.
    private func rangeScale(behind position: Int) -> Int64? {
        guard position + 3 < tokens.count, tokens[position + 1].kind == .punctuation,
            ["–", "-", "—"].contains(word(position + 1)), tokens[position + 2].kind == .number
        else { return nil }
        return NumberWords.scale(small(position + 3))
    }

    /// `двадцать одна тысяча`, `one hundred and five`, `third`.
    private mutating func spelled() -> Bool {
        let first = index
        var total: Int64 = 0, current: Int64 = 0
        var last = -1
        var position = index
        while position < tokens.count {
            let word = small(position)
            if let values = NumberWords.values(word, side) {
                for value in values {
                    // A larger or equal one begins another number.
                    if current != 0, value >= current % 1_000_000,
                        value < 100_000 || current > 999_000
                    {
                        if current % (value * 10) < value || last < 0 { break }
                    }
                    current += value
                }
                last = position
            } else if let scale = NumberWords.scale(word), last >= 0 || scale >= 1000 {
                let base = current == 0 ? 1_000 : current
                if scale == 100 {
                    current = scaled(base, by: 100)
                } else {
                    total = min(total + scaled(base, by: scale), Self.largest)
                    current = 0
                }
                last = position
            } else if last >= 0, isHalf(position) {
                // `десять с половиной`, `two and a half`.
                current += 500
                position += side == .russian ? 1 : 2
                last = position
            } else if side == .english, word == "and", last >= 0,
                NumberWords.values(small(position + 1), side) != nil, current >= 100_000
            {
                position += 1
                continue
            } else {
                break
            }
            position += 1
        }
        guard last >= first else { return false }
        append(.words, total + current, first, last)
        index = last + 1
        return true
    }

    /// `XXI`, `II`.
    private mutating func roman() -> Bool {
        let digits: [UInt8: Int64] = [
            0x49: 1, 0x56: 5, 0x58: 10, 0x4C: 50, 0x43: 100, 0x44: 500, 0x4D: 1000,
        ]
        let bytes = Array(bytes[tokens[index].range])
        guard bytes.count >= 2 || bytes == [0x58], bytes.allSatisfy({ digits[$0] != nil }) else {
            return false
        }
        var value: Int64 = 0
        for (position, byte) in bytes.enumerated() {
            let digit = digits[byte] ?? 0
            let next = position + 1 < bytes.count ? digits[bytes[position + 1]] ?? 0 : 0
            value += digit < next ? -digit : digit
        }
        append(.roman, value * 1000, index, index)
        index += 1
        return true
    }
}

/// Small letters, `ё` as `е`.
private enum FoldedWord {
    static func of(_ word: String) -> String {
        var bytes: [UInt8] = []
        for scalar in word.unicodeScalars {
            let value = LetterCase.lower(scalar.value)
            UTF8Scan.append(value == 0x451 ? 0x435 : value, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Words for numbers in all their forms.
private enum NumberWords {
    /// The values of a word in thousandths, of `twenty-one` both.
    static func values(_ word: String, _ side: Side) -> [Int64]? {
        if let value = table(side)[word] { return [value * 1000] }
        if word == "полтора" || word == "полторы" || word == "полутора" { return [1_500] }
        guard word.utf8.contains(0x2D) else { return nil }
        // `twenty-one`, `seven-day`.
        let parts = word.hyphenParts.filter { !$0.isEmpty }.map(String.init)
        guard parts.count >= 2, let tens = table(side)[parts[0]] else { return nil }
        if tens >= 20, let unit = table(side)[parts[1]], unit < 10 {
            return [tens * 1000, unit * 1000]
        }
        return [tens * 1000]
    }

    static func scale(_ word: String) -> Int64? { scales[word] }

    /// The month of a date, 1 to 12.
    static func month(_ word: String, _ side: Side) -> Int64? {
        side == .russian ? russianMonths[word] : englishMonths[word]
    }

    private static func table(_ side: Side) -> [String: Int64] {
        side == .russian ? russian : english
    }

    private static let scales: [String: Int64] = {
        var out: [String: Int64] = [
            "hundred": 100, "thousand": 1000, "million": 1_000_000, "mln": 1_000_000,
            "billion": 1_000_000_000, "bn": 1_000_000_000, "trillion": 1_000_000_000_000,
            "тыс": 1000, "млн": 1_000_000, "млрд": 1_000_000_000, "трлн": 1_000_000_000_000,
            "hundreds": 100, "thousands": 1000, "millions": 1_000_000, "billions": 1_000_000_000,
        ]
        for ending in ["а", "и", "", "е", "у", "ей", "ам", "ами", "ах", "ью"] {
            out["тысяч" + ending] = 1000
        }
        for ending in ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"] {
            out["миллион" + ending] = 1_000_000
            out["миллиард" + ending] = 1_000_000_000
            out["триллион" + ending] = 1_000_000_000_000
        }
        return out
    }()

    private static let russian: [String: Int64] = {
        var out: [String: Int64] = [
            "один": 1, "одна": 1, "одно": 1, "одного": 1, "одной": 1, "одному": 1, "одним": 1,
            "одном": 1, "одну": 1, "два": 2, "две": 2, "двух": 2, "двум": 2, "двумя": 2,
            "двое": 2, "двоих": 2, "три": 3, "трех": 3, "трем": 3, "тремя": 3, "трое": 3,
            "троих": 3, "четыре": 4, "четырех": 4, "четырем": 4, "четырьмя": 4, "четверо": 4,
            "пятеро": 5, "семь": 7, "восемь": 8, "восьми": 8, "восемью": 8, "сорок": 40,
            "сорока": 40, "девяносто": 90, "девяноста": 90, "сто": 100, "ста": 100,
            "двести": 200, "триста": 300, "четыреста": 400,
        ]
        let cardinals: [(String, Int64)] = [
            ("пят", 5), ("шест", 6), ("девят", 9), ("десят", 10), ("одиннадцат", 11),
            ("двенадцат", 12), ("тринадцат", 13), ("четырнадцат", 14), ("пятнадцат", 15),
            ("шестнадцат", 16), ("семнадцат", 17), ("восемнадцат", 18), ("девятнадцат", 19),
            ("двадцат", 20), ("тридцат", 30),
        ]
        for (stem, value) in cardinals {
            for ending in ["ь", "и", "ью"] { out[stem + ending] = value }
        }
        let tens: [(String, String, Int64)] = [
            ("пять", "пяти", 5), ("шесть", "шести", 6), ("семь", "семи", 7),
            ("восемь", "восьми", 8), ("девять", "девяти", 9),
        ]
        for (whole, oblique, value) in tens {
            if value < 9 {
                out[whole + "десят"] = value * 10
                out[oblique + "десяти"] = value * 10
            }
            out[whole + "сот"] = value * 100
            out[oblique + "сот"] = value * 100
        }
        for (stem, value) in [("двух", 2), ("трех", 3), ("четырех", 4)] as [(String, Int64)] {
            out[stem + "сот"] = value * 100
        }
        let ordinals: [(String, Int64)] =
            cardinals + [
                ("перв", 1), ("втор", 2), ("четверт", 4), ("шест", 6), ("седьм", 7),
                ("восьм", 8), ("сороков", 40), ("пятидесят", 50), ("шестидесят", 60),
                ("семидесят", 70), ("восьмидесят", 80), ("девяност", 90), ("сот", 100),
                ("двухсот", 200),
            ]
        for (stem, value) in ordinals {
            for ending in [
                "ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми",
            ] { out[stem + ending] = value }
        }
        for ending in ["ий", "ьего", "ьему", "ьим", "ьем", "ья", "ьей", "ью", "ье", "ьи", "ьих"] {
            out["трет" + ending] = 3
        }
        return out
    }()

    private static let english: [String: Int64] = {
        let cardinals = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen",
        ]
        let ordinals = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth",
        ]
        let tens = [
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        ]
        var out: [String: Int64] = ["hundredth": 100, "twice": 2, "dozen": 12]
        for (index, word) in cardinals.enumerated() { out[word] = Int64(index + 1) }
        for (index, word) in ordinals.enumerated() { out[word] = Int64(index + 1) }
        for (index, word) in tens.enumerated() {
            out[word] = Int64(index + 2) * 10
            out[word.dropLast() + "ieth"] = Int64(index + 2) * 10
            out[word.dropLast() + "ies"] = Int64(index + 2) * 10
        }
        return out
    }()

    private static let russianMonths: [String: Int64] = {
        let stems = [
            ("январ", "ья"), ("феврал", "ья"), ("март", "а"), ("апрел", "ья"), ("ма", "йя"),
            ("июн", "ья"), ("июл", "ья"), ("август", "а"), ("сентябр", "ья"), ("октябр", "ья"),
            ("ноябр", "ья"), ("декабр", "ья"),
        ]
        var out: [String: Int64] = [:]
        for (index, (stem, endings)) in stems.enumerated() {
            for ending in endings.map(String.init) + ["е", "ю", "у", "ем", "ом"] {
                out[stem + ending] = Int64(index + 1)
            }
            if endings == "а" { out[stem] = Int64(index + 1) }
        }
        return out
    }()

    private static let englishMonths: [String: Int64] = {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december",
        ]
        var out: [String: Int64] = ["sept": 9]
        for (index, name) in names.enumerated() {
            out[name] = Int64(index + 1)
            out[String(name.prefix(3))] = Int64(index + 1)
        }
        return out
    }()
}
