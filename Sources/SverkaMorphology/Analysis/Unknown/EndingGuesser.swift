import SverkaSupport

/// Guesses how an unknown word inflects by what the lexicon's forms with the
/// same last letters are: `созерцает` as `восклицает`.
struct EndingGuesser: Sendable {
    struct Candidate {
        /// A lexeme of the lexicon that inflects so.
        var model: Lexeme.ID
        /// Where the ending begins.
        var stem: Int
        var tag: Tag
        /// The chance that the word inflects so, as far as its letters tell.
        var weight: Float
    }

    /// A model paradigm with how many lexemes follow it.
    private struct Model: Sendable {
        var lexeme: Lexeme.ID
        var count: Float
    }

    /// Letters of the word's end that are looked at, the most first.
    private static let lengths = [5, 4, 3, 2]
    /// How many forms the letters must be shared by for them to be trusted as
    /// much as fewer letters.
    private static let doubt: Float = 2
    /// What is left for fewer letters to say when they need not be asked.
    private static let negligible: Float = 0.02
    private let tables: LexiconTables
    private var places = HashIndex(capacity: 32_768)
    private var models: [[Model]] = []

    init(tables: LexiconTables) {
        self.tables = tables
        var seen = HashIndex(capacity: 65_536)
        for (number, entry) in tables.lexemes.enumerated() where entry.inflection >= 0 {
            let inflection = tables.classes[Int(entry.inflection)]
            guard Self.isModel(entry, inflection) else { continue }
            let lexeme = Lexeme.ID(number), lemma = tables[lemmaOf: lexeme]
            let stem = lemma.codes.dropLast(Int(entry.cut))
            guard stem.count >= 3 else { continue }
            let tail = lemma.suffix(Int(entry.cut))
            for width in 1...min(Self.lengths[0], stem.count) {
                let place = Self.place(stem.suffix(width), isName: inflection.kind == .surname)
                var key = ByteHash.next(place, UInt8(truncatingIfNeeded: entry.inflection))
                key = ByteHash.next(key, UInt8(truncatingIfNeeded: entry.inflection >> 8))
                for code in tail.codes { key = ByteHash.next(key, code) }
                let number = self.number(of: place)
                let known = seen[key]
                if known >= 0 {
                    models[number][Int(known)].count += 1
                } else {
                    seen.update(key, Int32(models[number].count))
                    models[number].append(Model(lexeme: lexeme, count: 1))
                }
            }
        }
    }

    /// Where the models of some last letters stand.
    private mutating func number(of place: UInt64) -> Int {
        let known = places[place]
        if known >= 0 { return Int(known) }
        places.update(place, Int32(models.count))
        models.append([])
        return models.count - 1
    }

    /// Whether new words may inflect as a lexeme does.
    private static func isModel(
        _ entry: LexiconTables.Entry, _ inflection: InflectionClass
    ) -> Bool {
        ([.noun, .adjective, .verb].contains(entry.pos) || inflection.kind == .surname)
            && inflection.model.isEmpty && inflection.type > 0 && !inflection.circle
            && inflection.kind != .participle
    }

    /// Names have models of their own.
    private static func place(_ letters: ArraySlice<UInt8>, isName: Bool) -> UInt64 {
        let hash = ByteHash.folded(letters)
        return isName ? ByteHash.next(hash, 0xFF) : hash
    }

    /// The likeliest readings of a word. What more letters say is blended with
    /// what fewer say, by how many forms share them (Witten and Bell).
    func candidates(
        for codes: [UInt8], isName: Bool, _ paradigms: inout ParadigmIndex
    ) -> [Candidate] {
        guard codes.count >= 3 else { return [] }
        var out: [Candidate] = []
        var left: Float = 1
        var found: [Candidate] = []
        for length in Self.lengths where left > Self.negligible {
            found.removeAll(keepingCapacity: true)
            collect(codes, length, isName: isName, &paradigms, into: &found)
            let total = found.reduce(0) { $0 + $1.weight }
            for var candidate in found {
                candidate.weight *= left / (total + Self.doubt)
                if let same = out.firstIndex(where: { meansTheSame($0, candidate) }) {
                    out[same].weight += candidate.weight
                } else {
                    out.append(candidate)
                }
            }
            left *= Self.doubt / (total + Self.doubt)
        }
        out.sort { $0.weight > $1.weight }
        return Array(out.prefix(24))
    }

    /// The same form of the same lemma, whether it is alive or not and wherever
    /// its stress is.
    private func meansTheSame(_ a: Candidate, _ b: Candidate) -> Bool {
        guard a.stem == b.stem else { return false }
        var tag = a.tag
        tag.animate = b.tag.animate
        return tag == b.tag && ending(a.model) == ending(b.model)
    }

    /// What a lemma has behind its stem.
    private func ending(_ lexeme: Lexeme.ID) -> ArraySlice<UInt8> {
        let letters = tables[lemmaOf: lexeme]
        return letters.codes.suffix(Int(tables[lexeme].cut))
    }

    private func collect(
        _ codes: [UInt8], _ length: Int, isName: Bool, _ paradigms: inout ParadigmIndex,
        into out: inout [Candidate]
    ) {
        for end in stride(from: codes.count, through: max(2, codes.count - 8), by: -1) {
            let width = max(length - (codes.count - end), 1)
            guard width <= end else { continue }
            let letters = codes[(end - width)..<end]
            let hash = ByteHash.of(codes[end...])
            for ofNames in isName ? [false, true] : [false] {
                let place = places[Self.place(letters, isName: ofNames)]
                guard place >= 0 else { continue }
                for model in models[Int(place)] {
                    paradigms.forEachTag(of: model.lexeme, ending: hash) { tag in
                        out.append(
                            Candidate(
                                model: model.lexeme, stem: end, tag: tag, weight: model.count))
                    }
                }
            }
        }
    }
}
