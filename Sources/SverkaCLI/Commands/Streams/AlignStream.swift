import Sverka

/// `sverka align --stream`.
struct AlignStream {
    let plan: Plan
    /// Whether each line of a pair is a unit as it stands.
    let lines: Bool
    let output: String?

    func run() -> Int32 {
        guard let run = DocumentStream.run(plan, output: output) else { return 2 }
        var stream = DocumentStream(run, output: output)
        let isFine = stream.forEach { [pipeline = run.pipeline] documents in
            pipeline.align(documents, lines: lines).map(Self.line)
        }
        run.console.summary(stream.summary)
        return isFine ? stream.status() : 2
    }

    /// Of a text that holds several articles, as a mailbox, a line each.
    private static func line(_ outcomes: [Pipeline.Outcome]) -> DocumentStream.Made {
        var bytes: [UInt8] = []
        for outcome in outcomes {
            switch outcome {
            case .aligned(let alignment, _): bytes += AlignmentJSONLines.line(of: alignment)
            case .failed(let error): return .failure(.init("\(error)"))
            case .passedOver: break
            }
        }
        return .success(bytes)
    }
}
