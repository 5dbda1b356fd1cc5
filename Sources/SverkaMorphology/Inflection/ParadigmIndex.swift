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
    private var paradigms: [ParadigmEndings] = []
    /// Of each paradigm.
    private var filters: [ParadigmEndings.Filter] = []

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
        guard filters[Int(paradigm)].mayHave(ending) else { return }
        paradigms[Int(paradigm)].forEachTag(ending, body)
    }

    /// What a lexeme shares with those that inflect alike.
    struct Shared {
        /// Of class, cut and ending.
        let key: UInt64
        let inflection: InflectionClass
        let beginning: Letters
        /// Letters of the lemma that hold all that inflection looks at.
        let ending: Letters
    }

    /// Nil of a lexeme that the lexicon has not, that does not inflect, or that has
    /// forms of its own.
    func sharedParts(of lexeme: Lexeme.ID) -> Shared? {
        guard lexeme.index < tables.lexemes.count, tables[lexeme].inflection >= 0,
            !tables.hasOwnForms(lexeme)
        else { return nil }
        return parts(of: lexeme)
    }

    private func parts(of lexeme: Lexeme.ID) -> Shared {
        let entry = tables[lexeme]
        let inflection = tables.classes[Int(entry.inflection)]
        let lemma = tables[lemmaOf: lexeme]
        let context = lemma.suffix(inflection.context(of: lemma))
        var key = ByteHash.of(context.codes)
        for shift in [0, 8] as [Int32] {
            key = ByteHash.next(key, UInt8(truncatingIfNeeded: entry.inflection >> shift))
        }
        key = ByteHash.next(key, entry.cut)
        return Shared(
            key: key, inflection: inflection, beginning: lemma.dropLast(context.count),
            ending: context)
    }

    private mutating func add(_ lexeme: Lexeme.ID) -> Int32 {
        let parts = parts(of: lexeme), context = parts.ending, key = parts.key
        let cut = Int(tables[lexeme].cut)
        var paradigm = shared[key]
        if paradigm < 0 {
            paradigm = Int32(paradigms.count)
            shared.update(key, paradigm)
            let endings = store.endings(key) {
                ParadigmEndings(
                    Paradigm.of(context, parts.inflection), behind: context.count - cut)
            }
            paradigms.append(endings)
            filters.append(endings.filter)
        }
        ofLexeme[lexeme.index] = paradigm
        return paradigm
    }
}
