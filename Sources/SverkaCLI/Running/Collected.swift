import Sverka

/// The articles that came through a run, and how many did not.
struct Collected {
    var alignments: [ReviewedAlignment] = []
    var failed = 0
    /// Articles in one language only.
    var oneLanguage = 0
    /// Files of folders and archives that are not read, by why.
    var passedOver: [String: Int] = [:]

    /// What has become of the reviews of all.
    var outcome: ReviewOutcome {
        alignments.reduce(into: ReviewOutcome()) { $0.add($1.outcome) }
    }

    /// 0, 1 where some failed, 2 where all did.
    var status: Int32 { alignments.isEmpty ? 2 : failed > 0 ? 1 : 0 }

    var summary: String {
        let pairs = alignments.reduce(0) {
            $0 + $1.alignment.rows.count(where: \.isPaired)
        }
        var out = "\(counted(alignments.count, "article")), \(counted(pairs, "pair"))"
        if oneLanguage > 0 { out += ", \(oneLanguage) in one language only" }
        if failed > 0 { out += ", \(failed) not read" }
        return out
    }

    /// For the end of the summary: `; passed over: 3 .png, 1 README`.
    var passed: String {
        guard !passedOver.isEmpty else { return "" }
        let parts = passedOver.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return "; passed over: " + parts.joined(separator: ", ")
    }
}

extension Run {
    /// The articles that came through, with messages for the others.
    func collect(_ outcomes: [Pipeline.Outcome], _ inputs: Inputs) -> Collected {
        var out = Collected()
        console.warn(ofProblems: inputs)
        out.failed += inputs.problems.count
        out.passedOver = inputs.passedOver
        for outcome in outcomes {
            switch outcome {
            case .aligned(let alignment, let languages):
                out.alignments.append(alignment)
                if languages.count < 2 { out.oneLanguage += 1 }
            case .failed(let error):
                console.message("\(error)")
                out.failed += 1
            case .passedOver(let files): out.passedOver.merge(files, uniquingKeysWith: +)
            }
        }
        return out
    }
}
