import Sverka

/// Texts by the `.sverka.json` that holds for them.
struct CheckGroups {
    struct Group {
        var configuration: CheckConfiguration?
        /// Places of the texts among those given.
        var files: [Int] = []
    }

    private(set) var all: [Group] = []
    /// How many texts are passed over because a configuration says so.
    private(set) var ignored = 0

    /// - Parameter isPair: whether the files are one text; the nearest
    ///   configuration of the first that has one holds for both.
    /// - Returns: nil, with a message, where a configuration can't be used.
    init?(_ files: [Inputs.File], _ plan: Plan, isPair: Bool = false) {
        var configurations = CheckConfigurations()
        var places: [String: Int] = [:]
        for (index, file) in files.enumerated() {
            do throws(ConfigurationError) {
                let found = try configurations.nearest(to: file.path)
                if !isPair, let found, found.ignores(file.path) {
                    ignored += 1
                    continue
                }
                let key = found?.path ?? ""
                let place = places[key] ?? all.count
                if place == all.count {
                    places[key] = place
                    all.append(Group(configuration: found))
                }
                all[place].files.append(index)
            } catch {
                plan.console.message("\(error)")
                return nil
            }
        }
        if isPair { all.sort { $0.configuration != nil && $1.configuration == nil } }
    }
}

extension CheckGroups.Group {
    /// What the texts are checked by: options of the command line go before
    /// the configuration. Nil, with a message, where a glossary can't be read.
    func prepared(_ plan: Plan) -> (Checker.Terms, CheckSettings)? {
        var glossaries = plan.sources.glossaries
        if glossaries.isEmpty {
            var given: [PlacedGlossary] = []
            for path in configuration?.glossaries ?? [] {
                guard let glossary = plan.placedGlossary(path) else { return nil }
                given.append(glossary)
            }
            plan.warn(of: given)
            glossaries = given.map(\.glossary)
        }
        let glossary = Pipeline.checkGlossary(newsroom: plan.sources.newsroom, glossaries)
        let asked = plan.options.value("source").map { $0 == "en" ? Side.english : .russian }
        let settings = CheckSettings(
            source: asked ?? configuration?.source ?? .russian,
            levels: configuration?.severities ?? [:], fixes: plan.options.has("fix"))
        return (plan.pipeline.checkTerms(glossary), settings)
    }
}
