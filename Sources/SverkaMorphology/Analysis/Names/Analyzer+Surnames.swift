/// Surnames, of which a man and a woman bear two.
extension Analyzer {
    /// `Путина`, `Тилдена`: where a name may be a man's in the genitive or a
    /// woman's in the nominative, in news it is the man's more often.
    func preferMen(_ readings: inout [Reading]) {
        let man = readings.first {
            $0.tag.pos == .properNoun && $0.tag.gender == .masculine && $0.tag.number == .singular
                && [.genitive, .dative].contains($0.tag.grammaticalCase)
        }
        guard let man else { return }
        let womans: Case = man.tag.grammaticalCase == .genitive ? .nominative : .accusative
        for index in readings.indices
        where readings[index].tag.pos == .properNoun && readings[index].tag.gender == .feminine
            && readings[index].tag.number == .singular
            && readings[index].tag.grammaticalCase == womans
        {
            // A given name or place of that form is known, a surname follows
            // from the man's.
            let inflection = inflection(of: readings[index].lexeme)
            if readings[index].source == .name, inflection?.kind != .surname { continue }
            let isSurname =
                readings[index].source != .guess || inflection?.kind == .surname
                || self.inflection(of: man.lexeme)?.kind == .surname
            readings[index].weight *=
                isSurname ? ReadingWeights.womanBesideMan : ReadingWeights.womanBesideStranger
        }
    }

    /// Of a woman's surname that is listed by itself the man's, which has it
    /// among its forms: `Тихановский` of `Тихановская`; else the lexeme itself.
    package func surname(of lexeme: Lexeme.ID) -> Lexeme.ID {
        guard partOfSpeech(of: lexeme) == .properNoun, let own = inflection(of: lexeme),
            own.kind == .adjectivalNoun, own.gender == .feminine
        else { return lexeme }
        let mans = readings(of: lemma(of: lexeme)).first {
            $0.lexeme != lexeme && $0.tag.pos == .properNoun
                && $0.tag.grammaticalCase == .nominative && $0.tag.gender == .feminine
                && inflection(of: $0.lexeme)?.kind == .surname
        }
        return mans?.lexeme ?? lexeme
    }
}
