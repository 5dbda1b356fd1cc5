import SverkaSupport

/// Verbs that are in no type, and all that are made from them by prefixes.
///
/// A line of the lexicon names the model: `прийти  св нп =идти`. The models'
/// principal parts stand in `Glossary/grammar/irregular-verbs.tsv`.
enum IrregularVerb {
    /// The principal parts of each model, by its infinitive.
    private static let models: [Letters: VerbInflection.Parts] = {
        var models: [Letters: VerbInflection.Parts] = [:]
        for row in GrammarTable.rows(of: "irregular-verbs") {
            func at(_ column: Int) -> Letters {
                let text = row.text(column)
                return text == "-" ? "" : Letters(text) ?? ""
            }
            guard let verb = Letters(row.text(0)) else { continue }
            models[verb] = VerbInflection.Parts(
                first: at(1), second: at(2), thirdPlural: at(3), imperative: at(4), past: at(5),
                pastFeminine: at(6), passives: at(7).isEmpty ? [] : [at(7)], gerund: at(8),
                presentPassive: at(9), otherPersons: row.list(10).compactMap { Letters($0) })
        }
        return models
    }()

    static func parts(of infinitive: Letters, model: Letters) -> VerbInflection.Parts {
        var model = model
        if model.hasSuffix("ся") { model = model.dropLast(2) }
        if model == "идти", infinitive != "идти" { model = "йти" }
        var prefix = infinitive
        if infinitive.ends(with: model) {
            prefix = infinitive.dropLast(model.count)
        } else if model == "есть", infinitive.hasSuffix("сть") {
            prefix = infinitive.dropLast(4)
        }
        return models[model]?.map { joined(prefix, $0, model: model) } ?? VerbInflection.Parts()
    }

    /// Puts the prefix before a form: `при` + `йду` is `приду`, `разо` + `беру`
    /// is `разберу`, `со` + `жгу` is `сожгу`.
    private static func joined(_ prefix: Letters, _ form: Letters, model: Letters) -> Letters {
        if model == "йти" {
            if form.last != 0, form.hasPrefix("ш") { return prefix + form }
            if prefix == "при" { return prefix + Letters(codes: form.codes.dropFirst()) }
            return prefix + form
        }
        if model == "ехать", form.hasPrefix("е"), prefix.last == ("ъ" as ShortLetters).last {
            return prefix + form
        }
        // `собрать` → `соберу`, but `разобрать` → `разберу`.
        if ["брать", "драть", "звать", "гнать"].contains(model),
            prefix.last == ("о" as ShortLetters).last,
            ["обо", "ото", "изо", "взо", "разо", "подо", "надо", "возо", "предо"].contains(prefix),
            !form.begins(with: Letters(codes: [model.codes[0], model.codes[1]]))
        {
            return prefix.dropLast(1) + form
        }
        return prefix + form
    }
}
