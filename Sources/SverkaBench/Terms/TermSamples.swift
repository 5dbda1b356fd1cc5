import Sverka

/// Rows of glossaries that people have judged.
///
/// A folder is a set. It holds texts (`ru.txt` and `en.txt` line by line, or
/// one of them alone, or else articles) and a table of judgements.
struct TermSamples {
    struct Sample {
        var evidence: TermEvidence
        var isRight: Bool
        /// Place among `sets`.
        var set: Int
        /// `термин = term`.
        var term: String
    }

    /// The rows of paired text, and those that the lexicon has put together.
    private(set) var paired: [Sample] = []
    private(set) var composed: [Sample] = []
    /// The folders.
    let sets: [String]

    init(_ folders: [String]) throws {
        sets = folders
        let pipeline = Pipeline()
        for (set, folder) in folders.enumerated() {
            let judgements = try TermJudgements(folder)
            for proposal in try Self.proposals(folder, pipeline) {
                let row = proposal.row
                guard let isRight = judgements.isRight(row) else { continue }
                func sample(_ evidence: TermEvidence) -> Sample {
                    Sample(
                        evidence: evidence, isRight: isRight, set: set,
                        term: row.russian + " = " + row.english)
                }
                switch proposal.evidence {
                case .paired(let evidence): paired.append(sample(evidence))
                case .composed(let evidence): composed.append(sample(evidence))
                case .listed, .none: break
                }
            }
        }
    }

    /// All rows, however unsure, in an order that depends on nothing but them.
    private static func proposals(_ folder: String, _ pipeline: Pipeline) throws -> [TermProposal] {
        var sources = Pipeline.GlossarySources()
        sources.thresholds.minConfidence = 0
        sources.thresholds.minDraftConfidence = 0
        return pipeline.proposals(try alignments(folder, pipeline), sources).sorted {
            ($0.row.russian, $0.row.english) < ($1.row.russian, $1.row.english)
        }
    }

    private static func alignments(_ folder: String, _ pipeline: Pipeline) throws -> [Alignment] {
        let paths = Bilingual { side in "\(folder)/\(side.language.rawValue).txt" }
        let own = paths.both.filter(Files.exists)
        guard own.count == 2 else {
            return pipeline.align(Inputs(own.isEmpty ? [folder] : own).files).compactMap {
                if case .aligned(let reviewed, _) = $0 { reviewed.alignment } else { nil }
            }
        }
        let units = try paths.map { path throws in
            try pipeline.read(Inputs.File(path: path, format: .lines)).units
        }
        return [
            Pipeline.Worker(pipeline.lexicon).aligner.align(
                document: folder,
                UnitStreams(russian: units.russian, english: units.english))
        ]
    }
}
