/// Words of the notation are compared byte by byte.
private func ~= (word: StaticString, text: Substring) -> Bool {
    text.utf8.count == word.utf8CodeUnitCount
        && text.utf8.elementsEqual(
            UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
}

extension InflectionClass {
    /// Reads the notation.
    ///
    /// - Returns: nil where it is none.
    package init?(_ text: some StringProtocol) {
        let parts = Substring(text).split(separator: " ")
        guard let first = parts.first else { return nil }
        switch first {
        case "м", "мо", "ж", "жо", "с", "со", "мо-жо", "мн": self.init(kind: .noun)
        case "п": self.init(kind: .adjective)
        case "мс-п": self.init(kind: .pronominal)
        case "св", "нсв", "св-нсв", "нсв-св": self.init(kind: .verb)
        default: return nil
        }
        var index = false
        for part in parts where !readMark(part) {
            guard !index, readIndex(Substring(part)) else { return nil }
            index = true
        }
        if !index, kind != .pronominal { return nil }
        if common, gender == .none { gender = .feminine }
    }

    /// Reads the kind of word or a remark; false where the part is none.
    private mutating func readMark(_ part: Substring) -> Bool {
        switch part {
        case "м": gender = .masculine
        case "мо": (gender, animate) = (.masculine, true)
        case "ж": gender = .feminine
        case "жо": (gender, animate) = (.feminine, true)
        case "с": gender = .neuter
        case "со": (gender, animate) = (.neuter, true)
        case "мо-жо": (gender, animate, common) = (.feminine, true, true)
        case "мн": pluralOnly = true
        case "мс-п": break
        case "п": if kind == .noun { kind = .adjectivalNoun }
        case "св": perfective = true
        case "нсв": imperfective = true
        case "св-нсв", "нсв-св": (perfective, imperfective) = (true, true)
        case "нп": intransitive = true
        case "ё": alternatesYo = true
        case "П2": secondLocative = true
        case "Р2": partitive = true
        default: return false
        }
        return true
    }

    /// Reads `3*b`, `8b/b(-г-)`, `1a/c'~`, `=идти`.
    private mutating func readIndex(_ text: Substring) -> Bool {
        if text.utf8.first == 0x3D {
            guard let base = Letters(text.dropFirst()), !base.isEmpty else { return false }
            model = base
            return true
        }
        var rest = text.unicodeScalars
        guard let number = Self.number(&rest), number <= 16 else { return false }
        type = number
        var stresses: [Character] = []
        while let scalar = rest.first {
            rest.removeFirst()
            switch scalar {
            case "*": fleeting = true
            case "°": circle = true
            case "~": relational = true
            case "a", "b", "c", "d", "e", "f": stresses.append(Character(scalar))
            case "'", "/", "’": break
            case "(": guard readBrackets(&rest) else { return false }
            default: return false
            }
        }
        stress = stresses.first ?? "a"
        secondStress = stresses.count > 1 ? stresses[1] : "a"
        return type == 0 || !stresses.isEmpty
    }

    /// Reads the number that stands first; nil where none does.
    private static func number(_ rest: inout Substring.UnicodeScalarView) -> UInt8? {
        var number: UInt8?
        while let digit = rest.first?.value, (0x30...0x39).contains(digit), number ?? 0 < 10 {
            number = (number ?? 0) * 10 + UInt8(digit - 0x30)
            rest.removeFirst()
        }
        return number
    }

    /// Reads `1)` or `-д-)`, what stands behind an opening bracket.
    private mutating func readBrackets(_ rest: inout Substring.UnicodeScalarView) -> Bool {
        guard let close = rest.firstIndex(of: ")") else { return false }
        let inside = Substring(rest[..<close])
        rest = rest[rest.index(after: close)...]
        if let number = UInt8(inside) {
            circled.insert(number)
        } else if let letters = Letters(inside.filter { $0 != "-" }) {
            consonants = letters
        } else {
            return false
        }
        return true
    }
}
