import SverkaSupport
import Foundation
import SverkaMorphology
import SverkaText

/// Counts of the terms of a part of an archive, as a file: JSON lines, a
/// header and then a line for each example, each term and each pair, in the
/// order of documents and keys, so that the same counts give the same bytes.
///
/// Keys are hashes of lemmas: parts that are added up must come from one
/// version of the program, which the header names.
public struct PartialCounts: Sendable {
    public var terms: TermStatistics
    /// Articles that were counted.
    public var documents: Int
    /// What they were counted by besides the texts; nil where a file does not
    /// say.
    public var lists: CountedLists?
    /// Hash of the file they were read from; 0 of what was counted here.
    public private(set) var fingerprint: UInt64 = 0

    public init(_ terms: TermStatistics, documents: Int, lists: CountedLists? = nil) {
        self.terms = terms
        self.documents = documents
        self.lists = lists
    }

    public var isEmpty: Bool {
        terms.pairs.isEmpty && terms.seen.allSatisfy(\.isEmpty)
    }

    /// Adds another part; its documents come behind those that are there.
    public mutating func add(_ other: PartialCounts) {
        terms.add(other.terms.moved(by: documents))
        documents += other.documents
    }

    private struct Header: Codable {
        var sverka = "partial counts"
        var version: String
        var documents: Int
        var lists: CountedLists?
    }

    fileprivate struct Line: Codable {
        var example: ExampleLine?
        var side: Int?
        var key: UInt64?
        var seen: SeenLine?
        var russian: UInt64?
        var english: UInt64?
        var pair: PairLine?
    }

    /// An example; terms and pairs name it by its number, from 0.
    fileprivate struct ExampleLine: Codable {
        var ru: String
        var en: String
        var place: String
        var clarity: Double
        var order: Int
    }

    fileprivate struct SeenLine: Codable {
        struct Surface: Codable {
            var hash: UInt64
            var text: String
            var count: Int
        }
        struct Parent: Codable {
            var key: UInt64
            var count: Int
        }
        var count, documents, order, plural, small, capital, paired, words, band: Int
        var name, known: Bool
        var pos: UInt8
        var surfaces: [Surface]
        var parents: [Parent]
        var example: Int?
    }

    fileprivate struct PairLine: Codable {
        var count, documents: Int
        var links: Float
        var gloss: Bool
        var example: Int?
    }

    /// The counts as a file.
    ///
    /// - Parameter version: of the program.
    public func bytes(version: String) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var out: [UInt8] = []
        func write(_ line: some Encodable) {
            // Strings and finite numbers always encode.
            if let data = try? encoder.encode(line) { out += data }
            out.append(0x0A)
        }
        write(Header(version: version, documents: documents, lists: lists))
        let examples = terms.examples
        for example in examples { write(Line(example: ExampleLine(example))) }
        let numbers = Dictionary(
            uniqueKeysWithValues: examples.enumerated().map { (ObjectIdentifier($1), $0) })
        func number(_ example: TermExample?) -> Int? {
            example.flatMap { numbers[ObjectIdentifier($0)] }
        }
        for side in 0...1 {
            for (key, seen) in terms.seen[side].sorted(by: { $0.key < $1.key }) {
                write(Line(side: side, key: key, seen: SeenLine(seen, number(seen.example))))
            }
        }
        let pairs = terms.pairs.sorted {
            ($0.key.russian, $0.key.english) < ($1.key.russian, $1.key.english)
        }
        for (key, together) in pairs {
            let line = PairLine(together, number(together.example))
            write(Line(russian: key.russian, english: key.english, pair: line))
        }
        return out
    }

    /// Reads counts.
    ///
    /// - Throws: `TableError` with the line, for a file that is none of ours,
    ///   one of another version, or one that was cut off or changed.
    public init(parsing bytes: [UInt8], path: String, version: String) throws(TableError) {
        terms = TermStatistics()
        documents = 0
        let decoder = JSONDecoder()
        let lines = bytes.split(separator: 0x0A)
        func problem(_ line: Int, _ text: String) -> TableError {
            TableError(path: path, line: line, column: 0, problem: text)
        }
        guard let first = lines.first,
            let header = try? decoder.decode(Header.self, from: Data(first)),
            header.sverka == Header(version: "", documents: 0).sverka
        else { throw problem(1, "no partial counts; make them with glossary build --partial") }
        guard header.version == version else {
            throw problem(
                1, "counts of version \(header.version), this is \(version); count anew")
        }
        documents = header.documents
        lists = header.lists
        fingerprint = ByteHash.of(bytes)
        var examples: [TermExample] = []
        func example(_ number: Int?, _ line: Int) throws(TableError) -> TermExample? {
            guard let number else { return nil }
            guard examples.indices.contains(number) else {
                throw problem(line, "an example that is not in the file")
            }
            return examples[number]
        }
        for (index, bytes) in lines.enumerated().dropFirst() {
            guard let line = try? decoder.decode(Line.self, from: Data(bytes)) else {
                throw problem(index + 1, "not a line of partial counts")
            }
            if let line = line.example {
                examples.append(line.example)
            } else if let side = line.side, let key = line.key, let seen = line.seen,
                (0...1).contains(side),
                let pos = PartOfSpeech(rawValue: seen.pos)
            {
                terms.seen[side][key] = seen.term(pos, try example(seen.example, index + 1))
            } else if let russian = line.russian, let english = line.english, let pair = line.pair {
                let key = TermPair(russian: russian, english: english)
                terms.pairs[key] = pair.together(try example(pair.example, index + 1))
            } else {
                throw problem(index + 1, "not a line of partial counts")
            }
        }
    }
}

extension PartialCounts.ExampleLine {
    init(_ example: TermExample) {
        (ru, en, place) = (example.russian, example.english, example.place)
        (clarity, order) = (example.clarity, example.order)
    }

    var example: TermExample {
        TermExample(russian: ru, english: en, place: place, clarity: clarity, order: order)
    }
}

extension PartialCounts.SeenLine {
    init(_ seen: TermOccurrences, _ example: Int?) {
        self.example = example
        count = seen.count
        documents = seen.documents
        order = seen.order
        plural = seen.plural
        small = seen.small
        capital = seen.capital
        paired = seen.paired
        words = seen.words
        band = seen.frequencyBand
        name = seen.isName
        known = seen.isKnown
        pos = seen.pos.rawValue
        surfaces = seen.surfaces.sorted { $0.key < $1.key }
            .map { Surface(hash: $0.key, text: $0.value.text, count: $0.value.count) }
        parents = seen.parents.sorted { $0.key < $1.key }
            .map { Parent(key: $0.key, count: $0.value) }
    }

    func term(_ pos: PartOfSpeech, _ example: TermExample?) -> TermOccurrences {
        var seen = TermOccurrences()
        seen.example = example
        seen.count = count
        seen.documents = documents
        seen.order = order
        seen.plural = plural
        seen.small = small
        seen.capital = capital
        seen.paired = paired
        seen.words = words
        seen.frequencyBand = band
        seen.isName = name
        seen.isKnown = known
        seen.pos = pos
        for surface in surfaces {
            seen.surfaces[surface.hash] = TermOccurrences.Surface(
                text: surface.text, count: surface.count)
        }
        for parent in parents { seen.parents[parent.key] = parent.count }
        return seen
    }
}

extension PartialCounts.PairLine {
    init(_ together: Cooccurrence, _ example: Int?) {
        self.example = example
        count = together.count
        documents = together.documents
        links = together.links
        gloss = together.isGloss
    }

    func together(_ example: TermExample?) -> Cooccurrence {
        var out = Cooccurrence()
        out.count = count
        out.documents = documents
        out.links = links
        out.isGloss = gloss
        out.example = example
        return out
    }
}

extension TermStatistics {
    /// The counts with their documents behind so many others.
    fileprivate func moved(by documents: Int) -> TermStatistics {
        guard documents > 0 else { return self }
        var examples: [ObjectIdentifier: TermExample] = [:]
        for example in self.examples {
            examples[ObjectIdentifier(example)] = example.moved(by: documents)
        }
        func moved(_ example: TermExample?) -> TermExample? {
            example.flatMap { examples[ObjectIdentifier($0)] }
        }
        var out = self
        for side in 0...1 {
            for key in out.seen[side].keys {
                out.seen[side][key]!.order += documents
                out.seen[side][key]!.example = moved(out.seen[side][key]!.example)
            }
        }
        for key in out.pairs.keys { out.pairs[key]!.example = moved(out.pairs[key]!.example) }
        return out
    }

    /// The examples of terms and pairs, each once, in the order of documents
    /// and places.
    fileprivate var examples: [TermExample] {
        var have: Set<ObjectIdentifier> = []
        let all = seen.lazy.flatMap { $0.values.lazy.compactMap(\.example) }
        return (Array(all) + pairs.values.compactMap(\.example))
            .filter { have.insert(ObjectIdentifier($0)).inserted }
            .sorted { ($0.order, $0.place) < ($1.order, $1.place) }
    }
}
