import SverkaText

/// Times that are said with their units.
extension QuantityFinder {
    /// The numbers with those times beside them: `девять часов пять минут`, `9
    /// часов 5 минут`.
    func withClocks(_ numbers: [Quantity]) -> [Quantity] {
        guard numbers.count > 1 else { return numbers }
        var found: [Quantity] = []
        for (hours, minutes) in zip(numbers, numbers.dropFirst()) {
            guard hours.value < 25_000, minutes.value < 60_000,
                let unit = tokenBehind(hours), NumberWords.hours.contains(small(unit)),
                unit + 1 < tokens.count,
                Int(tokens[unit + 1].start) == minutes.range.lowerBound,
                let last = tokenBehind(minutes), NumberWords.minutes.contains(small(last))
            else { continue }
            found.append(
                Quantity(
                    kind: .clock, value: hours.value / 1000 * 100 + minutes.value / 1000,
                    range: hours.range.lowerBound..<minutes.range.upperBound))
        }
        guard !found.isEmpty else { return numbers }
        return (numbers + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func tokenBehind(_ quantity: Quantity) -> Int? {
        let index = tokens.partitioningIndex { Int($0.start) >= quantity.range.upperBound }
        return index < tokens.count ? index : nil
    }
}
