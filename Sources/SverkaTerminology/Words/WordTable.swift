import SverkaData

/// A table of `Glossary` that has words by what they do: the columns `kind`,
/// `word` and, of some kinds, `rendering`.
struct WordTable: Sendable {
    private var byKind: [String: [(word: String, rendering: String)]] = [:]
    private let name: String

    /// - Parameter name: of the file below `Glossary`.
    init(_ name: String) {
        self.name = name
        for line in GlossaryFile.named(name).bytes.split(separator: 0x0A).dropFirst() {
            let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count > 1 else { continue }
            byKind[fields[0], default: []].append((fields[1], fields.count > 2 ? fields[2] : ""))
        }
    }

    /// The words of a kind, in the order of the file.
    ///
    /// - Precondition: there are some; which kinds there are is fixed when the
    ///   program is built.
    func words(_ kind: String) -> [String] { lines(kind).map(\.word) }

    func set(_ kind: String) -> Set<String> { Set(words(kind)) }

    /// The words of a kind by their lemmas.
    func lemmas(_ kind: String) -> Set<LemmaKey> { Set(words(kind).map { LemmaKey($0) }) }

    /// What the words of a kind are rendered by.
    func renderings(_ kind: String) -> [String: String] {
        Dictionary(lines(kind).map { ($0.word, $0.rendering) }, uniquingKeysWith: { a, _ in a })
    }

    /// The words of a kind with their renderings, in the order of the file.
    func lines(_ kind: String) -> [(word: String, rendering: String)] {
        guard let lines = byKind[kind] else {
            preconditionFailure("no \(kind) in Glossary/\(name)")
        }
        return lines
    }

    /// All kinds of the file.
    var kinds: Set<String> { Set(byKind.keys) }
}
