import SverkaSupport
import SverkaText

/// Units of numbers.
extension QuantityFinder {
    /// Gives a quantity its unit, which stands behind it or before, and what the
    /// time of day adds: `7 p.m.`
    ///
    /// `index` is behind the number, and then behind the unit.
    ///
    /// - Parameter first: token of the quantity.
    mutating func finish(_ quantity: inout Quantity, _ first: Int) {
        quantity.wholeRange = quantity.range
        if addPartOfDay(&quantity, index) { return }
        if let before = currency(before: first) {
            quantity.units = before.units
            quantity.wholeRange =
                Int(tokens[before.first].start)..<quantity.range.upperBound
        } else if quantity.units.isEmpty, let behind = unit(at: index) {
            quantity.units = behind.units
            quantity.wholeRange = quantity.range.lowerBound..<Int(tokens[behind.last].end)
            addPartOfDay(&quantity, behind.last + 1)
            if isTemperature(quantity), hasMinus(first) || isFrost(behind.last + 1) {
                quantity.value.negate()
            }
            index = behind.last + 1
        } else if quantity.units.isEmpty, side == .russian, quantity.kind == .number {
            addDegrees(&quantity, first)
        }
    }

    private func isTemperature(_ quantity: Quantity) -> Bool {
        quantity.units.contains { MeasureUnits.unit($0).dimension == "temperature" }
    }

    /// Whether a number has a minus: `−10 °C`, `минус 10 градусов`.
    private func hasMinus(_ first: Int) -> Bool {
        if NumberWords.isMinus(small(first - 1)) { return true }
        return first > 0 && isClose(first) && ["−", "-", "–"].contains(word(first - 1))
            && !isClose(first - 1)
    }

    /// `10 градусов мороза`, `10 degrees below zero`.
    private func isFrost(_ next: Int) -> Bool { NumberWords.isFrost(small(next)) }

    /// `минус 8` and `плюс 9` are of the weather where nothing else is counted.
    private func addDegrees(_ quantity: inout Quantity, _ first: Int) {
        let isMinus = NumberWords.isMinus(small(first - 1))
        guard isMinus || NumberWords.isPlus(small(first - 1)),
            let celsius = MeasureUnits.named("C"), abs(quantity.value) <= 60_000
        else { return }
        quantity.units = [celsius]
        if isMinus { quantity.value.negate() }
    }

    /// The same for the last one that was found.
    mutating func finishLast(_ first: Int) {
        var quantity = out.removeLast()
        let end = ends.removeLast()
        finish(&quantity, first)
        append(quantity, index - 1, scale: end.scale)
        distribute()
    }

    /// The unit that begins at a token, the longest one: `square miles`, `кв. км`.
    private func unit(at position: Int) -> (units: [MeasureUnits.ID], last: Int)? {
        var pieces: [(text: String, token: Int)] = []
        var token = position
        while pieces.count < 3, token < tokens.count {
            let text = small(token)
            if text == ".", token > position {
                token += 1
                continue
            }
            if pieces.isEmpty, !MeasureUnits.begins(text, side) { return nil }
            pieces.append((text, token))
            token += 1
        }
        while let last = pieces.last {
            let form = pieces.map(\.text).joined(separator: " ")
            let units = MeasureUnits.units(form, side)
            if !units.isEmpty { return (units, last.token) }
            pieces.removeLast()
        }
        return nil
    }

    /// The currency before a number: `US$5`, `€ 5`, `BYN 5`.
    func currency(before first: Int) -> (units: [MeasureUnits.ID], first: Int)? {
        guard first > 0 else { return nil }
        let before = tokens[first - 1]
        let start = first - 1
        var form = ""
        if before.kind == .symbol {
            form = small(start)
            if start > 0, isClose(start), tokens[start - 1].kind == .latin {
                let units = MeasureUnits.units(small(start - 1) + " " + form, side)
                if !units.isEmpty { return (units, start - 1) }
            }
        } else if before.kind == .latin, before.shape == .upper, before.range.count == 3 {
            form = small(start)
        } else {
            return nil
        }
        let units = MeasureUnits.units(form, side).filter { MeasureUnits.unit($0).isCurrency }
        return units.isEmpty ? nil : (units, start)
    }

    /// The units of `20-летний`, `5-day`, `3-км`.
    func attachedUnits(_ letters: Substring) -> [MeasureUnits.ID] {
        let first = letters.prefix { $0 != "-" && $0 != "‑" }
        let units = MeasureUnits.units(String(first), side)
        return !units.isEmpty || side == .english ? units : MeasureUnits.ofTail(letters)
    }

    /// The hour that `7` is in `7 p.m.`, `7 часов вечера`.
    @discardableResult
    private func addPartOfDay(_ quantity: inout Quantity, _ position: Int) -> Bool {
        guard quantity.value <= 12_000 else { return false }
        var next = small(position)
        if next == "p" || next == "a", isPoint(position + 1), small(position + 2) == "m" {
            next += "m"
        }
        guard NumberWords.partsOfDay[side].contains(next) else { return false }
        quantity.others.append((quantity.value + 12_000) % 24_000)
        return true
    }

    /// The same of `8pm`.
    func addHour(_ letters: Substring, _ quantity: inout Quantity) {
        if quantity.value <= 12_000, NumberWords.partsOfDay[side].contains(String(letters)) {
            quantity.others.append((quantity.value + 12_000) % 24_000)
        }
    }

    /// Gives the number before a dash or a small word the unit and the scale of
    /// the last one: `10–15 тысяч`, `between 10 and 15 miles`.
    mutating func distribute() {
        guard out.count > 1 else { return }
        let last = out.count - 1
        let first = ends[last - 1].token
        guard tokens.indices.contains(first),
            Int(tokens[first].end) <= out[last].wholeRange.lowerBound,
            first + 1 == firstToken(of: out[last]),
            out[last - 1].kind == .number, out[last].kind == .number
        else { return }
        let joint = small(first)
        let isDash = ["–", "-", "—"].contains(joint)
        guard isDash || NumberWords.joints[side].contains(joint) else { return }
        let isYear = (1_500_000...2_100_000).contains(out[last - 1].value)
        if out[last - 1].units.isEmpty, !isYear || isDash { out[last - 1].units = out[last].units }
        let scale = ends[last].scale
        if scale > 1, ends[last - 1].scale == 1, out[last - 1].others.isEmpty {
            let value = out[last - 1].value
            let large = scaled(value, by: scale)
            out[last - 1].value = isDash ? large : value
            out[last - 1].others.append(isDash ? value : large)
        }
    }

    private func firstToken(of quantity: Quantity) -> Int {
        tokens.partitioningIndex { Int($0.start) >= quantity.wholeRange.lowerBound }
    }
}
