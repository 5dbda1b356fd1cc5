import Sverka

/// `sverka glossary build --partial --stream`: one file of counts of all
/// documents of the stream. What is said of bad lines stands behind the counts,
/// where `glossary add` passes over it.
struct CountStream {
    let plan: Plan
    /// Whether each line of a pair is a unit as it stands.
    let lines: Bool
    let output: String?

    func run() -> Int32 {
        guard var run = DocumentStream.run(plan, output: output),
            let earlier = run.earlierGlossary(at: nil)
        else { return 2 }
        run.sources.earlier = earlier
        let known = run.pipeline.known(run.sources)
        var counts = PartialCounts(TermStatistics(), documents: 0, lists: run.sources.lists)
        var faults: [UInt8] = []
        var stream = DocumentStream(run, output: nil, keepingFaults: { faults += $0 })
        let isFine = stream.forEach { [pipeline = run.pipeline, sources = run.sources] documents in
            var alignments: [Alignment] = []
            let made = pipeline.align(documents, lines: lines).map { outcomes in
                Self.take(outcomes, &alignments)
            }
            counts.add(
                PartialCounts(
                    pipeline.count(alignments, known).sum, documents: alignments.count,
                    lists: sources.lists))
            return made
        }
        guard isFine, run.write(counts.bytes(version: Sverka.version) + faults, to: output) else {
            return 2
        }
        run.console.summary(stream.summary)
        return stream.status()
    }

    /// Keeps the alignments of a document.
    private static func take(
        _ outcomes: [Pipeline.Outcome], _ alignments: inout [Alignment]
    ) -> DocumentStream.Made {
        for outcome in outcomes {
            if case .failed(let error) = outcome { return .failure(.init("\(error)")) }
        }
        for case .aligned(let alignment, _) in outcomes { alignments.append(alignment.alignment) }
        return .success([])
    }
}
