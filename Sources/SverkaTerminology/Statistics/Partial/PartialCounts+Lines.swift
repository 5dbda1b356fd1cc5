import SverkaMorphology

extension PartialCounts {
    /// The first line of a file.
    struct Header: Codable {
        var sverka = Self.mark
        var version: String
        var documents: Int
        /// Words of Russian and of English texts.
        var words: [Int]?
        var lists: CountedLists?
        /// How many lines of counts follow.
        var lines: Int?

        /// What tells our files from others.
        static let mark = "partial counts"
    }

    /// A line behind the header: an example, a term or a pair.
    struct Line: Codable {
        var example: ExampleLine?
        var side: Int?
        var key: UInt64?
        var seen: SeenLine?
        var russian: UInt64?
        var english: UInt64?
        var pair: PairLine?
        /// Why a document of a stream is not among the counts.
        var error: String?
    }

    /// What a number of a file may be, so that sums over any number of files hold
    /// it.
    private static let range = 0...1_000_000_000_000

    /// An example; terms and pairs name it by its number, from 0.
    struct ExampleLine: Codable {
        var ru: String
        var en: String
        var place: String
        var clarity: Double
        var order: Int
    }

    /// What was seen of a term.
    struct SeenLine: Codable {
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

    /// What was seen of a pair.
    struct PairLine: Codable {
        var count, documents: Int
        var links: Float
        var gloss: Bool
        var example: Int?
        /// As 20260503.
        var first, last: Int?
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
        self.init(
            count: seen.count, documents: seen.documents, order: seen.order,
            plural: seen.plural, small: seen.small, capital: seen.capital,
            paired: seen.paired, words: seen.words, band: seen.frequencyBand,
            name: seen.isName, known: seen.isKnown, pos: seen.pos.rawValue,
            surfaces: seen.surfaces.all.sorted { $0.hash < $1.hash }
                .map { Surface(hash: $0.hash, text: $0.text, count: $0.count) },
            parents: seen.parents.sorted { $0.key < $1.key }
                .map { Parent(key: $0.key.value, count: $0.value) },
            example: example)
    }

    /// The term; nil where its part of speech is none of ours.
    func term(_ example: TermExample?) -> TermOccurrences? {
        guard let pos = PartOfSpeech(rawValue: pos) else { return nil }
        var seen = TermOccurrences(order: order)
        seen.example = example
        (seen.count, seen.documents, seen.paired) = (count, documents, paired)
        (seen.plural, seen.small, seen.capital) = (plural, small, capital)
        (seen.words, seen.frequencyBand, seen.pos) = (words, band, pos)
        (seen.isName, seen.isKnown) = (name, known)
        for surface in surfaces {
            seen.surfaces.add(
                TermSurfaces.Surface(
                    hash: surface.hash, text: surface.text, count: surface.count))
        }
        for parent in parents { seen.parents[TermKey(value: parent.key)] = parent.count }
        return seen
    }
}

extension PartialCounts.PairLine {
    init(_ together: Cooccurrence, _ example: Int?) {
        self.init(
            count: together.count, documents: together.documents, links: together.links,
            gloss: together.isGloss, example: example, first: together.dates?.first,
            last: together.dates?.last)
    }

    func together(_ example: TermExample?) -> Cooccurrence {
        var dates: SeenDates?
        if let first, let last { dates = SeenDates(first: first, last: last) }
        return Cooccurrence(
            count: count, documents: documents, links: links, isGloss: gloss, example: example,
            dates: dates)
    }
}

// MARK: Numbers

extension PartialCounts {
    /// Whether numbers of a file are such as the program writes.
    fileprivate static func areSound(_ numbers: [Int]) -> Bool {
        numbers.allSatisfy(range.contains)
    }
}

extension PartialCounts.Header {
    var isSound: Bool { PartialCounts.areSound([documents] + (words ?? [])) }
}

extension PartialCounts.ExampleLine {
    /// A clarity is a small number; what is not one would go before all others.
    var isSound: Bool { PartialCounts.areSound([order]) && abs(clarity) < 1e6 }
}

extension PartialCounts.SeenLine {
    var isSound: Bool {
        PartialCounts.areSound(
            [count, documents, order, plural, small, capital, paired]
                + surfaces.map(\.count) + parents.map(\.count))
            && (0...1000).contains(words) && (0...FrequencyBands.unknown).contains(band)
    }
}

extension PartialCounts.PairLine {
    var isSound: Bool {
        PartialCounts.areSound([count, documents, first ?? 0, last ?? 0])
            && (0...1e12).contains(links)
    }
}
