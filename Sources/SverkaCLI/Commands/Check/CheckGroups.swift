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
    init?(_ files: [Inputs.File], _ console: Console, isPair: Bool = false) {
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
                console.message("\(error)")
                return nil
            }
        }
        if isPair { all.sort { $0.configuration != nil && $1.configuration == nil } }
    }

    /// Whether the output is none of the glossaries that configurations name;
    /// else a message says so.
    func leaveAlone(_ output: String?, _ run: Run) -> Bool {
        run.mayWrite(output, reading: all.flatMap { $0.configuration?.glossaries ?? [] })
    }
}

extension CheckGroups.Group {
    /// What the texts are checked by: options of the command line go before
    /// the configuration. Nil, with a message, where a glossary can't be read.
    func prepared(
        by options: Options<CheckCommand.Flags>, _ run: Run
    ) -> (Checker.Terms, CheckSettings)? {
        var glossaries = run.sources.glossaries
        if glossaries.isEmpty {
            var given: [Glossary] = []
            for path in configuration?.glossaries ?? [] {
                // What a configuration names may be a device that has no end.
                if let status = try? FileStatus(path), status.kind != .file {
                    run.console.message("\(path): is no file")
                    return nil
                }
                guard let glossary = run.tables.anyGlossary(path) else { return nil }
                given.append(glossary)
            }
            run.console.warn(of: given)
            glossaries = given
        }
        let glossary = Pipeline.checkGlossary(newsroom: run.sources.newsroom, glossaries)
        let settings = CheckSettings(
            source: options.source ?? configuration?.source ?? .russian,
            levels: configuration?.severities ?? [:], fixes: options.fix)
        return (
            run.pipeline.checkTerms(glossary, forbidden: configuration?.forbidden ?? []), settings
        )
    }
}
