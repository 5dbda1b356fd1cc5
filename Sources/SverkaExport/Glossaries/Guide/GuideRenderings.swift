import SverkaTerminology
import SverkaText

/// The renderings that the style guide gives with a term: those of its own rows,
/// and the concept's short forms. `Путин` and `Putin` stand with `Владимир Путин`
/// as what may be said in short, not as its equals.
struct GuideRenderings {
    /// Preferred ones; those of the next status where there are none.
    private(set) var usual: [String] = []
    /// Others that are allowed.
    private(set) var also: [String] = []
    private(set) var short: [String] = []
    private let own: [GlossaryRow]
    private let all: [GlossaryRow]
    private let target: Side

    init(_ term: ExportedConcept.Term, _ concept: ExportedConcept, _ source: Side) {
        target = source.other
        own = term.rows.filter { !$0[source.other].isEmpty }
        all = concept.rows
        let allowed = own.filter { $0.status != .deprecated }
        let full = allowed.filter { $0.form == .full }
        let main = full.isEmpty ? allowed : full
        let best = Self.order.first { status in main.contains { $0.status == status } }
        add(main.filter { $0.status == best }, to: \.usual)
        add(main.filter { $0.status != best }, to: \.also)
        guard !full.isEmpty else { return }
        add(allowed.filter { $0.form != .full }, to: \.short)
        add(
            all.filter {
                $0.form != .full && $0[source] != term.term
                    && [.preferred, .admitted].contains($0.status)
            }, to: \.short)
    }

    private static let order: [GlossaryRow.Status] = [.preferred, .admitted, .proposed]

    private mutating func add(_ rows: [GlossaryRow], to list: WritableKeyPath<Self, [String]>) {
        for row in rows {
            let text = row[target]
            guard !text.isEmpty, !(usual + also + short).contains(text) else { continue }
            self[keyPath: list].append(text)
        }
    }

    /// What is to be avoided: with the concept's first term whatever is.
    ///
    /// - Parameter avoided: the renderings that no allowed row has.
    func avoided(of avoided: Set<String>, isFirst: Bool) -> [String] {
        var out: [String] = []
        for row in isFirst ? own + all : own
        where avoided.contains(row[target]) && !out.contains(row[target]) {
            out.append(row[target])
        }
        return out
    }
}
