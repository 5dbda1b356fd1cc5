import SverkaData
import SverkaMorphology
import SverkaSupport
import SverkaText

/// Reads off a row what speaks for it to be kept.
struct WorthReader {
    let phrasing: TermPhrasing

    private var analyzer: Analyzer { phrasing.analyzer }

    func evidence(_ row: GlossaryRow) -> WorthEvidence {
        var evidence = WorthEvidence()
        evidence[.sureness] = row.confidence
        evidence[.count] = log2(Double(max(row.russianCount, row.englishCount, 1)))
        evidence[.together] = log2(1 + Double(row.count))
        evidence[.unrendered] = row.english.isEmpty ? 1 : 0
        evidence[.halfName] = row.russian.isEmpty && row.kind != .term ? 1 : 0
        evidence[.newsroom] = row.source == .newsroom ? 1 : 0
        evidence[.adjective] = row.pos == "ADJ" ? 1 : 0
        evidence[.figures] =
            row.russian.contains(where: \.isNumber) || row.english.contains(where: \.isNumber)
            ? 1 : 0
        evidence[.acronym] = Self.isAcronym(row) ? 1 : 0
        let english = TermParts(row.english)
        if row.kind == .term {
            readTerm(row, english, &evidence)
        } else {
            readName(row, english, &evidence)
        }
        return evidence
    }

    // MARK: Names

    private func readName(
        _ row: GlossaryRow, _ english: TermParts, _ evidence: inout WorthEvidence
    ) {
        evidence[.fullName] = english.words.count > 1 ? 1 : 0
        switch row.kind {
        case .person:
            evidence[.person] = 1
            evidence[.rarePerson] = rarity(english)
        case .organisation:
            evidence[.organisation] = 1
            evidence[.rareOrganisation] = rarity(english)
        case .place: evidence[.place] = 1
        case .term, .event, .work: break
        }
        if let kind = KnownPlaces.kinds[TermKey.folded(row.russian)] {
            evidence[KnownPlaces.undisputed.contains(kind) ? .undisputed : .listedPlace] = 1
        }
        if !row.russian.hasSpace, !row.russian.isEmpty, phrasing.isGivenName(row.russian) {
            evidence[.givenName] = 1
        }
    }

    // MARK: Terms

    private func readTerm(
        _ row: GlossaryRow, _ english: TermParts, _ evidence: inout WorthEvidence
    ) {
        let russian = row.russian.split(separator: " ")
        switch max(english.words.count, russian.count) {
        case ...1:
            evidence[.single] = 1
            evidence[.rareSingle] = rarity(english)
            evidence[.rareRussian] = russian.first.map { Zipf.above - zipf(ofRussian: $0) } ?? 0
        case 2: break
        default: evidence[.rareLong] = rarity(english)
        }
        evidence[.tail] = english.hasTail ? 1 : 0
        evidence[.capitals] =
            english.words.count > 1 && english.words.allSatisfy { $0.first?.isUppercase == true }
            ? 1 : 0
    }

    private static func isAcronym(_ row: GlossaryRow) -> Bool {
        let term = row.english.isEmpty ? row.russian : row.english
        return (2...8).contains(term.count)
            && term.allSatisfy { $0.isUppercase || $0.isASCII && $0.isNumber || $0 == "-" }
    }

    // MARK: Rarity

    /// How far the rarest word of a term lies below what is neither rare nor
    /// frequent.
    private func rarity(_ english: TermParts) -> Double {
        guard let rarest = english.words.map({ zipf(ofEnglish: $0) }).min() else { return 0 }
        return Zipf.above - rarest
    }

    func zipf(ofEnglish word: Substring) -> Double {
        let small = word.lowercased()
        let english = phrasing.citation
        return english.zipf(of: small) ?? english.zipf(of: english.reading(of: small).lemma)
            ?? small.split(separator: "-").compactMap { english.zipf(of: String($0)) }.min()
            ?? Zipf.unknown
    }

    func zipf(ofRussian word: Substring) -> Double {
        let reading = analyzer.readings(of: String(word))[0]
        guard reading.source == .lexicon, reading.lexeme.exists else { return Zipf.unknown }
        return Zipf.ofBands[min(analyzer.frequencyBand(of: reading.lexeme), 6)]
    }

    private enum Zipf {
        /// The middle of the scale.
        static let above = 4.0
        /// Of what no list of words has.
        static let unknown = 1.5
        /// Of the lexicon's bands of Russian lemmas, 1 to 6.
        static let ofBands = [5.4, 5.4, 4.7, 4.1, 3.6, 3.0, 2.5]
    }
}

/// The words of a term that are no words of grammar.
struct TermParts {
    var words: [Substring]
    /// Whether a preposition stands in it.
    var hasTail: Bool

    init(_ term: String) {
        let all = term.split(separator: " ")
        hasTail = all.dropFirst().contains(where: CandidateWords.englishTailWords.contains)
        words = all.filter { !CandidateWords.ofGrammar.contains($0.lowercased()) }
    }
}

/// What the places of the lexicon are.
private enum KnownPlaces {
    /// `country`, `city` and so on, by the folded Russian name.
    static let kinds: [String: String] = Dictionary(
        GlossaryFile.named("names/places.tsv").rows.lazy.filter { $0.count > 3 }
            .map { (TermKey.folded($0[0]), $0[3]) },
        uniquingKeysWith: { first, _ in first })

    static let undisputed: Set = ["country", "capital"]
}
