import SverkaSupport
import SverkaText

extension Quantity {
    /// What each of two texts has in digits and the other has not in any form.
    @usableFromInline package static func differences(
        _ russian: String, _ english: String
    ) -> (russian: [Quantity], english: [Quantity]) {
        differences(AnalyzedText(russian, .russian), AnalyzedText(english, .english))
    }

    /// The same of texts whose tokens are known.
    package static func differences(
        _ russian: AnalyzedText, _ english: AnalyzedText
    ) -> (russian: [Quantity], english: [Quantity]) {
        func hasDigits(_ text: AnalyzedText) -> Bool {
            text.text.withUTF8Bytes { $0.contains { (0x30...0x39).contains($0) } }
        }
        guard hasDigits(russian) || hasDigits(english) else { return ([], []) }
        for inWords in [false, true] {
            let mine = find(in: russian, inWords: inWords)
            let theirs = find(in: english, inWords: inWords)
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
    package static func missing(_ mine: [Quantity], in theirs: [Quantity]) -> [Quantity] {
        let others = QuantityValues(theirs)
        let said = mine.filter {
            $0.kind == .clock && others.haveTime($0.value / 100, $0.value % 100)
        }
        return mine.filter { quantity in
            switch quantity.kind {
            case .words, .roman, .clock: return false
            case .month: return others.missMonth(quantity.value)
            case .time: return others.missTime(quantity.value / 100, quantity.value % 100)
            case .digits:
                return others.missNumber(quantity.value)
                    && !said.contains { $0.range.overlaps(quantity.range) }
            }
        }
    }
}

/// What a text has in numbers, for looking up.
private struct QuantityValues {
    /// Of numbers in any form.
    private let numbers: Set<Int64>
    private let months: Set<Int64>
    private let times: Set<Int64>

    init(_ quantities: [Quantity]) {
        numbers = Set(
            quantities.filter { $0.kind != .month && $0.kind != .time }.map(\.value))
        months = Set(quantities.filter { $0.kind == .month }.map(\.value))
        times = Set(quantities.filter { $0.kind == .time || $0.kind == .clock }.map(\.value))
    }

    /// The hour in the morning and in the evening.
    private static func hours(_ hour: Int64) -> [Int64] { [hour, (hour + 12) % 24] }

    /// Whether there is the time, in the morning or the evening, with a colon
    /// or a point.
    func haveTime(_ hour: Int64, _ minute: Int64) -> Bool {
        Self.hours(hour).contains { hour in
            times.contains(hour * 100 + minute) || numbers.contains(hour * 1000 + minute * 10)
        }
    }

    /// Months may be left out altogether.
    func missMonth(_ month: Int64) -> Bool { !months.isEmpty && !months.contains(month) }

    func missTime(_ hour: Int64, _ minute: Int64) -> Bool {
        if haveTime(hour, minute) { return false }
        return !Self.hours(hour).contains { hour in
            minute == 0 && numbers.contains(hour * 1000) || hour == 0 && numbers.contains(12_000)
        }
    }

    func missNumber(_ value: Int64) -> Bool {
        if numbers.contains(value) { return false }
        // `21.30` beside `21:30`.
        let asTime = value / 1000 * 100 + value % 1000 / 10
        return ![0, 1200, -1200].contains { times.contains(asTime + $0) } && value >= 2_000
    }
}
