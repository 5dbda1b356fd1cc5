import SverkaTerminology

/// What is said of a term in words that TBX has fixed.
enum TBXTermNotes {
    /// By type, in the order of the file.
    static func all(_ term: ExportedConcept.Term) -> [(type: String, value: String)] {
        let first = term.rows[0]
        return [
            ("administrativeStatus", statuses[term.status]),
            ("partOfSpeech", partsOfSpeech[first.pos]), ("termType", types[first.form]),
        ].compactMap { type, value in value.map { (type, $0) } }
    }

    private static let statuses: [GlossaryRow.Status: String] = [
        .preferred: "preferredTerm-admn-sts", .admitted: "admittedTerm-admn-sts",
        .deprecated: "deprecatedTerm-admn-sts",
    ]
    private static let partsOfSpeech = [
        "VERB": "verb", "ADJ": "adjective", "ADV": "adverb", "NOUN": "noun",
        "PROPN": "properNoun",
    ]
    private static let types: [GlossaryRow.Form: String] = [
        .full: "fullForm", .short: "shortForm", .acronym: "acronym",
    ]
}
