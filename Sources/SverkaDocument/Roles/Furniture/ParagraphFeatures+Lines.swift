import SverkaSupport
import SverkaText

/// Kinds of lines that pages have and articles seldom.
extension ParagraphFeatures {
    /// `Главная Новости Политика`: words with capitals throughout, which no
    /// Russian headline has.
    var isMenu: Bool {
        if isMenuOfLanguages || isPath || isTicker { return true }
        guard language == .russian, !closed, (4...20).contains(words), !isCapitals else {
            return false
        }
        let all = text.split(separator: " ")
        let capitals = all.count {
            $0.unicodeScalars.first.map { LetterCase.isUpper($0.value) } ?? false
        }
        return capitals * 10 >= all.count * (all.count >= Self.wordsOfLongMenu ? 7 : 8)
    }

    /// Words of a menu some of whose items may be of several words, at least.
    private static let wordsOfLongMenu = 6

    /// `Home / World / Eurasia`: where on the site the page stands.
    private var isPath: Bool {
        guard !closed, (3...12).contains(words) else { return false }
        return Self.separators.contains { separator in
            guard text.holds(separator) else { return false }
            let parts = text.split(separator: separator)
            return parts.count > 2
                && parts.allSatisfy { $0.utf8.count { $0 == 0x20 } < Self.wordsOfItem }
        }
    }

    private static let separators = [" / ", " > ", " » ", " › ", " → "]
    private static let wordsOfItem = 3

    /// `Курсы: USD 3,0124 EUR 3,4871`: prices by the codes of currencies.
    private var isTicker: Bool {
        guard !closed, digits >= 2, words <= 20 else { return false }
        let all = text.split(separator: " ")
        let prices = zip(all, all.dropFirst()).count { code, price in
            code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
                && price.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        }
        return prices >= 2
    }

    /// `EN RU BE UA`
    private var isMenuOfLanguages: Bool {
        guard !closed, (2...8).contains(words), digits == 0 else { return false }
        let all = text.split { $0 == " " || $0 == "|" || $0 == "/" }
        return all.count > 2
            && all.allSatisfy { word in
                word.utf8.count <= 4 && word.unicodeScalars.count == 2
                    && word.unicodeScalars.allSatisfy { LetterCase.isUpper($0.value) }
            }
    }

    /// `24 февраля 2024, 09:15 · 4 812 просмотров · Поделиться`
    var isByline: Bool {
        guard words <= 20, !closed else { return false }
        if isSigned { return true }
        // `| ` or `· ` behind a space.
        var last: UInt8 = 0, isBehindMark = false
        for byte in text.utf8 {
            if isBehindMark, byte == 0x20 { return true }
            isBehindMark =
                last == 0x20 && byte == 0x7C || last == 0xC2 && byte == 0xB7
            last = byte
        }
        return false
    }

    /// `By Anna Ivanova`
    private var isSigned: Bool {
        guard (2...6).contains(words), text.utf8.starts(with: "By ".utf8) else { return false }
        return text.split(separator: " ").dropFirst().allSatisfy { word in
            word == "and" || word.unicodeScalars.first.map { LetterCase.isUpper($0.value) } ?? false
        }
    }

    /// `Фото: пресс-служба`, `Теги: политика, общество`, `Image source:`
    var isLabel: Bool {
        guard words <= 8, let colon = text.utf8.firstIndex(of: 0x3A), !closed || words <= 2 else {
            return false
        }
        return text[..<colon].split(separator: " ").count <= 2
    }

    /// `https://example.org/a`, `mail@example.org`
    var isAddress: Bool {
        guard words <= 3 else { return false }
        let bytes = text.utf8
        return bytes.contains(0x2F) && !bytes.contains(0x20) || bytes.contains(0x40)
    }

    /// `olga_78: Господи, верните всех домой.`: a name as readers give
    /// themselves, and what they say.
    var isComment: Bool {
        guard closed, let colon = text.utf8.firstIndex(of: 0x3A) else { return false }
        let name = text[..<colon]
        guard (1...24).contains(name.utf8.count), !name.utf8.contains(0x20) else { return false }
        return name.utf8.contains(0x5F)
            || name.utf8.contains { (0x30...0x39).contains($0) }
                && name.utf8.contains { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }
    }

    /// `10:00`, `№ 5`, `10 %`, `+7 495 123-45-67`: digits and no date.
    var isQuantity: Bool {
        guard letters < 2, digits > 0 else { return false }
        let points = text.utf8.count { $0 == 0x2E || $0 == 0x2F }
        return points < 2
    }

    /// `©`, `→`: what stands in no prose.
    var hasSign: Bool {
        guard words <= Self.wordsOfNotice,
            text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xC3 || $0 == 0xE2 })
        else { return false }
        return text.unicodeScalars.contains { Self.signs.contains($0) }
    }

    /// The most words of a line that signs tell of.
    private static let wordsOfNotice = 40

    private static let signs: Set<Unicode.Scalar> = ["©", "→", "←", "▶", "✕", "×", "↑", "☰"]

    /// Whether all its letters are capitals.
    var isCapitals: Bool {
        letters >= 6
            && text.unicodeScalars.allSatisfy {
                LetterCase.isUpper($0.value) || !ScalarClass($0.value).isLetter
            }
    }
}
