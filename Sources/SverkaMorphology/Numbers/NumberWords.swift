import SverkaSupport
import SverkaText

/// Words for numbers in all their forms, in small letters with `ё` as `е`; from
/// `Glossary/grammar/numbers.tsv`.
struct NumberWords {
    /// Values in thousandths.
    private var values = Bilingual<[String: Int64]>(repeating: [:])
    private var months = Bilingual<[String: Int64]>(repeating: [:])
    /// `тысяч`, `million`.
    private var scales: [String: Int64] = [:]
    /// `m` of `£10m`.
    private var attached: [String: Int64] = [:]
    /// `тысячн` of `20-тысячный`.
    private var stems: [(stem: String, scale: Int64)] = []
    private var halves = Bilingual<[[String]]>(repeating: [])
    /// Words that a number may begin with, by the hashes of their bytes.
    private var counting = Bilingual<Set<UInt64>>(repeating: [])
    private var hours: Set<String> = []
    private var minutes: Set<String> = []

    private static let shared = NumberWords()

    private init() {
        for row in GrammarTable.rows(of: "numbers") {
            let side: Side = row.text(0) == "ru" ? .russian : .english
            for form in row.list(3) { add(form, row.text(1), row.number(2), side) }
        }
        counting = values.map { values in
            Set((Array(values.keys) + scales.keys).map { ByteHash.of($0.utf8) })
        }
    }

    private mutating func add(_ form: String, _ kind: String, _ value: Double, _ side: Side) {
        switch kind {
        case "number": values[side][form] = Int64(value * 1000)
        case "scale": scales[form] = Int64(value)
        case "attached": attached[form] = Int64(value)
        case "stem": stems.append((form, Int64(value)))
        case "month": months[side][form] = Int64(value)
        case "half": halves[side].append(form.split(separator: " ").map(String.init))
        case "hour": hours.insert(form)
        case "minute": minutes.insert(form)
        default: break
        }
    }

    /// The values of a word in thousandths, of `twenty-one` both; nil of a word
    /// for no number.
    static func values(_ word: String, _ side: Side) -> [Int64]? {
        let table = shared.values[side]
        if let value = table[word] { return [value] }
        // `twenty-one`, `seven-day`.
        guard word.lastHyphen != nil else { return nil }
        let parts = word.hyphenParts.filter { !$0.isEmpty }.map(String.init)
        guard parts.count >= 2, let tens = table[parts[0]] else { return nil }
        if tens >= 20_000, let unit = table[parts[1]], unit < 10_000 { return [tens, unit] }
        return [tens]
    }

    /// Whether a number may begin with the word whose bytes have that hash.
    static func counts(_ hash: UInt64, _ side: Side) -> Bool {
        shared.counting[side].contains(hash)
    }

    /// What a word multiplies the number before it by.
    static func scale(_ word: String) -> Int64? { shared.scales[word] }

    /// What letters close to digits multiply them by.
    static func attachedScale(_ letters: String) -> Int64? {
        shared.stems.first { letters.hasPrefix($0.stem) }?.scale
            ?? shared.attached[letters] ?? shared.scales[letters]
    }

    /// The month of a date, 1 to 12.
    static func month(_ word: String, _ side: Side) -> Int64? { shared.months[side][word] }

    /// `с половиной`, word by word.
    static var halves: Bilingual<[[String]]> { shared.halves }
    /// `часов`.
    static var hours: Set<String> { shared.hours }
    /// `минут`.
    static var minutes: Set<String> { shared.minutes }
}
