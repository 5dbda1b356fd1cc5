import SverkaText

extension FurnitureRules {
    /// Rules by the shape of a line.
    static let shapeRules: [FurnitureRule] = [
        FurnitureRule("counter", isByShape: true) { it, _ in
            // `Комментарии (0)`, `12 comments on …`
            !it.closed && it.digits > 0 && it.words <= 3 && !it.isMarkedShort
        },
        FurnitureRule("date line", isByShape: true) { it, phrases in
            // A date or span of dates and little else.
            !it.closed && it.digits > 0 && it.words <= 9 && phrases.isDate(it.key)
        },
        FurnitureRule("menu") { it, _ in
            // `Главная Новости Политика`: capitals throughout, which no Russian
            // headline has.
            guard it.language == .russian, !it.closed, (4...20).contains(it.words) else {
                return false
            }
            let words = it.text.split(separator: " ")
            let capitals = words.count {
                $0.unicodeScalars.first.map { LetterCase.isUpper($0.value) } ?? false
            }
            return capitals * 10 >= words.count * 8
        },
        FurnitureRule("byline") { it, _ in
            // `24 февраля 2024, 09:15 · 4 812 просмотров · Поделиться`
            guard it.words <= 20, !it.closed, !it.isHeading else { return false }
            let bytes = it.text.utf8
            guard bytes.contains(0xB7) || bytes.contains(0x7C) else { return false }
            return it.text.contains(" · ") || it.text.contains(" | ") && it.digits > 0
        },
        FurnitureRule("label", isByShape: true) { it, _ in
            // `Фото: пресс-служба`, `Теги: политика, общество`, `Image source:`
            guard it.words <= 5, !it.closed, !it.isHeading,
                let colon = it.text.utf8.firstIndex(of: 0x3A)
            else { return false }
            return it.text[..<colon].split(separator: " ").count <= 2
        },
        FurnitureRule("fragment", isByShape: true) { it, _ in
            // A few words that are no sentence, and no heading that is marked
            // as one.
            it.words <= 4 && !it.closed && !it.isMarkedShort
        },
    ]
}
