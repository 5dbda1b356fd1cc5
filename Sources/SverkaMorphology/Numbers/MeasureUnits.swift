import SverkaText

/// The units of `Glossary/grammar/units.tsv` by the forms that texts have.
struct MeasureUnits: Sendable {
    /// The number of a unit in the table.
    typealias ID = Int16

    private var all: [MeasureUnit] = []
    private var names: [String: ID] = [:]
    /// Words in small letters with a space between, and signs.
    private var forms = Bilingual<[String: [ID]]>(repeating: [:])
    /// What forms begin with.
    private var firsts = Bilingual<Set<String>>(repeating: [])
    /// `километров` of `5-километровый`.
    private var tails: [(stem: String, unit: ID)] = []

    private static let shared = MeasureUnits()

    private init() {
        for row in GrammarTable.rows(of: "units") {
            let unit = ID(all.count)
            all.append(
                MeasureUnit(
                    dimension: row.text(1), factor: row.number(2), offset: row.number(3)))
            names[row.text(0)] = unit
            for side in Side.allCases {
                for form in row.list(side == .russian ? 4 : 5) { add(form, unit, side) }
            }
        }
        // Signs and codes are the same in both languages.
        for (form, units) in forms.english where forms.russian[form] == nil {
            forms.russian[form] = units
            if let first = form.split(separator: " ").first {
                firsts.russian.insert(String(first))
            }
        }
    }

    private mutating func add(_ form: String, _ unit: ID, _ side: Side) {
        if form.hasPrefix("~") {
            tails.append((String(form.dropFirst()), unit))
            return
        }
        forms[side][form, default: []].append(unit)
        if let first = form.split(separator: " ").first { firsts[side].insert(String(first)) }
    }

    static func unit(_ id: ID) -> MeasureUnit { shared.all[Int(id)] }

    /// The unit of a name of the table.
    static func named(_ name: String) -> ID? { shared.names[name] }

    static let hour = named("hour")
    static let minute = named("minute")

    /// The units that words may mean: `pound` is money or a mass.
    static func units(_ form: String, _ side: Side) -> [ID] { shared.forms[side][form] ?? [] }

    /// Whether a form begins with the word.
    static func begins(_ word: String, _ side: Side) -> Bool {
        shared.firsts[side].contains(word)
    }

    /// The units of what is left of `двадцатилетний` behind its number.
    static func ofTail(_ tail: Substring) -> [ID] {
        let unit = shared.tails.first { tail.utf8.starts(with: $0.stem.utf8) }?.unit
        return unit.map { [$0] } ?? []
    }
}
