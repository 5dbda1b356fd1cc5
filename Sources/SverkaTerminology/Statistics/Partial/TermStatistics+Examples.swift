import SverkaText

extension TermStatistics {
    /// The counts with their documents behind so many others.
    func moved(by documents: Int) -> TermStatistics {
        guard documents > 0 else { return self }
        var examples: [ObjectIdentifier: TermExample] = [:]
        for example in self.examples {
            examples[ObjectIdentifier(example)] = example.moved(by: documents)
        }
        func moved(_ example: TermExample?) -> TermExample? {
            example.flatMap { examples[ObjectIdentifier($0)] }
        }
        var out = self
        for side in Side.allCases {
            out.seen[side] = seen[side].mapValues { term in
                var term = term
                term.order += documents
                term.example = moved(term.example)
                return term
            }
        }
        out.pairs = pairs.mapValues { together in
            var together = together
            together.example = moved(together.example)
            return together
        }
        return out
    }

    /// The examples of terms and pairs, each once, in the order of documents
    /// and places.
    var examples: [TermExample] {
        var have: Set<ObjectIdentifier> = []
        let ofTerms = seen.both.lazy.flatMap { $0.values.lazy.compactMap(\.example) }
        return (Array(ofTerms) + pairs.values.compactMap(\.example))
            .filter { have.insert(ObjectIdentifier($0)).inserted }
            .sorted { ($0.order, $0.place) < ($1.order, $1.place) }
    }
}
