import SverkaSupport

/// The forms of paradigms by what stands behind the stem, looked up for a
/// lexeme when it is first met and shared by all that inflect alike.
struct ParadigmIndex {
    private let tables: LexiconTables
    private let store: ParadigmStore
    /// Paradigm of each lexeme; -1 for one not asked for yet.
    private var ofLexeme: [Int32]
    /// Paradigms by class, cut and context.
    private var shared = HashIndex(capacity: 1024)
    private var count: Int32 = 0
    /// First entry of a paradigm and an ending.
    private var index = HashIndex(capacity: 16_384)
    private var entries: [(tag: Tag, next: Int32)] = []

    init(lexicon: Lexicon) {
        tables = lexicon.tables
        store = lexicon.paradigms
        ofLexeme = [Int32](repeating: -1, count: tables.lexemes.count)
    }

    /// Calls `body` with each tag of a lexeme's forms with that ending.
    ///
    /// - Parameter ending: hash of the letters behind the stem, `ё` as `е`.
    @inline(__always)
    mutating func forEachTag(of lexeme: Lexeme.ID, ending: UInt64, _ body: (Tag) -> Void) {
        var paradigm = ofLexeme[lexeme.index]
        if paradigm < 0 { paradigm = add(lexeme) }
        var entry = index[Self.key(paradigm, ending)]
        while entry >= 0 {
            let (tag, next) = entries[Int(entry)]
            body(tag)
            entry = next
        }
    }

    private static func key(_ paradigm: Int32, _ ending: UInt64) -> UInt64 {
        ending ^ UInt64(paradigm + 1) &* 0x9E37_79B9_7F4A_7C15
    }

    private mutating func add(_ lexeme: Lexeme.ID) -> Int32 {
        let entry = tables[lexeme]
        let inflection = tables.classes[Int(entry.inflection)]
        let lemma = tables[lemmaOf: lexeme]
        let context = lemma.suffix(inflection.context(of: lemma))
        var key = ByteHash.of(context.codes)
        for shift in [0, 8] as [Int32] {
            key = ByteHash.next(key, UInt8(truncatingIfNeeded: entry.inflection >> shift))
        }
        key = ByteHash.next(key, entry.cut)
        var paradigm = shared[key]
        if paradigm < 0 {
            paradigm = count
            count += 1
            shared.update(key, paradigm)
            let stem = context.count - Int(entry.cut)
            let endings = store.endings(key) {
                Paradigm.of(context, inflection).forms
                    .filter { $0.letters.count >= stem }
                    .map {
                        ParadigmStore.Ending(
                            hash: ByteHash.folded($0.letters.codes.dropFirst(stem)), tag: $0.tag)
                    }
            }
            fill(paradigm, endings)
        }
        ofLexeme[lexeme.index] = paradigm
        return paradigm
    }

    private mutating func fill(_ paradigm: Int32, _ endings: [ParadigmStore.Ending]) {
        for ending in endings {
            let key = Self.key(paradigm, ending.hash)
            let entry = Int32(entries.count)
            entries.append((ending.tag, -1))
            var last = index[key]
            guard last >= 0 else {
                index.update(key, entry)
                continue
            }
            while entries[Int(last)].next >= 0 { last = entries[Int(last)].next }
            entries[Int(last)].next = entry
        }
    }
}
