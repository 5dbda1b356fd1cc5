/// What spreadsheets do to text they are given.
enum Spreadsheet {
    /// Whether one would run the text as a formula, or read it as a number,
    /// date, time or truth value and show it otherwise.
    static func wouldChange(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        if [0x3D, 0x2B, 0x2D, 0x40, 0x27].contains(first) { return true }
        guard text.utf8.count <= 80 else { return false }
        if text.utf8.count <= 12, readsAsTruth.contains(text.lowercased()) { return true }
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        var rest = Substring(text)
        while let start = rest.firstIndex(where: \.isLetter) {
            let end = rest[start...].firstIndex { !$0.isLetter } ?? rest.endIndex
            guard readsAsNumber.contains(rest[start..<end].lowercased()) else { return false }
            rest = rest[end...]
        }
        return true
    }

    /// Truth values, as LibreOffice and Excel have them in our languages.
    private static let readsAsTruth: Set<String> = ["true", "false", "истина", "ложь"]

    /// Letters that stand in what reads as a number, date or time.
    private static let readsAsNumber: Set<String> = [
        "e", "am", "pm", "t", "z", "st", "nd", "rd", "th",
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec", "january", "february", "march", "april", "june", "july", "august", "september",
        "october", "november", "december", "янв", "фев", "мар", "апр", "мая", "май", "июн",
        "июл", "авг", "сен", "окт", "ноя", "дек", "января", "февраля", "марта", "апреля",
        "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря", "январь",
        "февраль", "март", "апрель", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
        "декабрь", "сент", "нояб", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "пн", "вт", "ср",
        "чт", "пт", "сб", "вс", "понедельник", "вторник", "среда", "четверг", "пятница",
        "суббота", "воскресенье", "г", "ч", "ру", "b", "р", "руб",
    ]
}
