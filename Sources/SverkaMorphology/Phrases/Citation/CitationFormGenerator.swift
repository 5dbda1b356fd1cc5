import SverkaText

/// Citation forms of Russian phrases: the nominative, with agreement, in the
/// number the phrase stands in.
///
/// `Вооружённых сил` → `Вооружённые силы`, `Союзным государством` → `Союзное
/// государство`, `Бориса Джонсона` → `Борис Джонсон`. Dependents behind the
/// head stay as they are, and so do acronyms and words that do not inflect.
@usableFromInline package struct CitationFormGenerator {
    let analyzer: Analyzer
    let tagger: Tagger
    let names: PersonNames

    @usableFromInline package init(analyzer: Analyzer) {
        self.analyzer = analyzer
        names = PersonNames(analyzer: analyzer)
        tagger = Tagger(analyzer: analyzer)
    }

    /// Whether a word is the name of a place in the lexicon.
    package func isPlace(_ word: String) -> Bool {
        analyzer.readings(of: word).contains { analyzer.lexicon.isPlace($0.lexeme) }
    }

    /// The citation form of a phrase; white space is folded, and quotation
    /// marks stay where they are.
    @usableFromInline package func citation(of phrase: String) -> String {
        let words = phrase.spacedWords.map(EdgedWord.init)
        guard !words.isEmpty else { return "" }
        let forms = citation(of: tagged(words))
        return zip(words, forms).map { $0.before + $1 + $0.after }.joined(separator: " ")
    }

    /// The same for words whose readings are chosen; a form for each.
    @usableFromInline package func citation(of words: [Tagger.Word]) -> [String] {
        if let numeral = numeral(words) ?? ordinal(words) { return numeral }
        if staysAsItIs(words) { return words.map(\.text) }
        return coordinated(words) ?? phrase(words)
    }

    /// The form of one phrase, without coordination.
    func phrase(_ words: [Tagger.Word]) -> [String] {
        var forms = words.map(\.text)
        if let name = names.name(in: words, at: 0) ?? names.aged(words) ?? names.double(words)
            ?? names.behindInitials(words)
        {
            forms.replaceSubrange(name.range, with: name.forms)
            return forms
        }
        if let place = possessive(words) { return place }
        if isForeignBeforeNoun(words) { return [words[0].text] + phrase(Array(words[1...])) }
        if let substantive = substantive(words) { return substantive }
        var words = withAgreement(withKnownAttribute(words))
        if words.count == 1 {
            if let acronym = smallAcronym(words[0]) { return [acronym] }
            if isSurnameAsItIs(words[0]) { return forms }
            words[0] = alone(words[0])
        }
        guard let head = head(of: words) else { return forms }
        let agreement = agreement(words, head)
        for index in words.indices where index <= head.last {
            // Behind a first name in the nominative the others are in it too.
            let stays =
                index > head.first && agreement.grammaticalCase == .nominative
                && mayBeNominative(words[index])
                || index < head.first && isNominal(words[index])
            if !stays {
                forms[index] = inflected(words[index], agreement, isHead: index == head.first)
            }
        }
        if let name = person(behind: head.first, in: words) {
            forms.replaceSubrange(name.range, with: name.forms)
        }
        return forms
    }

    private func mayBeNominative(_ word: Tagger.Word) -> Bool {
        analyzer.readings(of: word.text).contains {
            $0.tag.grammaticalCase == .nominative && $0.tag.number == .singular
        }
    }
}
