import SverkaSupport
import SverkaData

/// Abbreviations that end in a point, from `Glossary/abbreviations.tsv`.
package struct Abbreviations: Sendable {
    /// What may follow.
    enum Kind: String {
        /// A name or another word always follows: `г-н`, `ул`, `Mr`.
        case beforeName = "before-name"
        /// It is one only before a number: `рис`, `No`.
        case beforeNumber = "before-number"
        /// It is one only behind a number and may end the sentence there: `г`,
        /// `руб`; elsewhere a name follows.
        case afterNumber = "after-number"
        /// It may end a sentence: `т. д`, `etc`, `U.S`.
        case mayEnd = "may-end"
    }

    private var kinds: [String: Kind] = [:]
    private var closing: Set<String> = []
    /// Words that begin sentences: `Он`, `The`.
    private(set) var openers: Set<String> = []
    /// Words behind which a single letter is a name: `группа А`.
    private(set) var namesThingByLetter: Set<String> = []

    /// Those behind a year or century, which a name may follow: `г`.
    private(set) var dates: Set<String> = []

    /// Words whose number is followed by a title: `Статья 14. Порядок`.
    private(set) var headings: Set<String> = []

    /// What goes on behind a time of day: `5 p.m. Monday`.
    private(set) var behindTime: Set<String> = []

    /// Verbs behind which a speaker's name follows his words: `asked`.
    private(set) var said: Set<String> = []

    /// Names that have a mark of their own: `Yahoo!`.
    private(set) var withMark: Set<String> = []

    /// What is known of names with a point inside: `Яндекс.Такси`.
    private(set) var dotted = DottedNames()

    /// Words that abbreviations stand for: `г` for `год`.
    private var words: [String: String] = [:]

    package static let shared = Abbreviations()

    private init() {
        let file = GlossaryFile.named("abbreviations.tsv")
        for line in file.bytes.split(separator: 0x0A).dropFirst() {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard fields.count >= 2 else { continue }
            if fields.count > 2, !fields[2].isEmpty { words[fields[0]] = fields[2] }
            switch fields[1] {
            case "word": break
            case "opener": openers.insert(fields[0])
            case "thing": namesThingByLetter.insert(fields[0])
            case "date": dates.insert(fields[0])
            case "heading": headings.insert(fields[0])
            case "behind-time": behindTime.insert(fields[0])
            case "said": said.insert(fields[0])
            case "with-mark": withMark.insert(fields[0])
            case "brand": dotted.brands.insert(fields[0])
            case "site-ending": dotted.endings.insert(fields[0])
            case "brand-noun": dotted.nouns.append(fields[0])
            case "closing":
                kinds[fields[0]] = .mayEnd
                closing.insert(fields[0])
            default: kinds[fields[0]] = Kind(rawValue: fields[1])
            }
        }
    }

    /// The word an abbreviation stands for, given without its last point.
    package func word(for text: String) -> String? { words[text] ?? words[text.lowercased()] }

    /// The kind of an abbreviation, given without its last point.
    func kind(_ text: String) -> Kind? { kinds[text] ?? kinds[text.lowercased()] }

    /// Whether it closes what it stands in, as `и т. д.` does, so that a
    /// capital behind it begins a sentence.
    func closes(_ text: String) -> Bool {
        closing.contains(text) || closing.contains(text.lowercased())
    }
}
