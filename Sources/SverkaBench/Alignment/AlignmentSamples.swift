import class Foundation.FileManager
import Sverka

/// Articles and pairs of files that have a gold alignment.
///
/// A folder is a set: one with `NAME.txt` and `NAME.gold.tsv`, one with
/// `ru.txt`, `en.txt` and `gold.tsv`, or one with folders of that kind.
struct AlignmentSamples {
    struct Sample {
        var streams: UnitStreams
        var gold: [Scoring.NumberedBead]
        /// Place among `sets`.
        var set: Int
    }

    private(set) var all: [Sample] = []
    /// The folders.
    let sets: [String]

    init(_ folders: [String]) throws {
        sets = folders
        let pipeline = Pipeline()
        for (set, folder) in folders.enumerated() {
            let pairs = Self.pairs(in: folder)
            for pair in pairs { all.append(try Self.pair(pair, set, pipeline)) }
            guard pairs.isEmpty else { continue }
            for file in Inputs([folder]).files {
                all.append(try Self.article(file, set, pipeline))
            }
        }
    }

    /// The folder itself or those in it, where they hold a pair of files.
    private static func pairs(in folder: String) -> [String] {
        let inside = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return ([folder] + inside.sorted().map { "\(folder)/\($0)" })
            .filter { Files.exists($0 + "/gold.tsv") }
    }

    private static func pair(_ folder: String, _ set: Int, _ pipeline: Pipeline) throws -> Sample {
        let units = try Bilingual { side throws in
            try pipeline.read(
                Inputs.File(path: "\(folder)/\(side.language.rawValue).txt", format: .lines)
            ).units
        }
        return Sample(
            streams: UnitStreams(russian: units.russian, english: units.english),
            gold: try gold(folder + "/gold.tsv"), set: set)
    }

    private static func article(
        _ file: Inputs.File, _ set: Int, _ pipeline: Pipeline
    ) throws -> Sample {
        let units = try pipeline.identify([file])[0].get().units
        let stem = file.path.split(separator: ".")[0]
        return Sample(
            streams: UnitStreams(article: units), gold: try gold(stem + ".gold.tsv"), set: set)
    }

    private static func gold(_ path: String) throws -> [Scoring.NumberedBead] {
        AlignmentTable.beads(in: try Table(parsing: try Files.read(path), path: path))
    }
}

extension AlignmentSamples.Sample {
    /// The paired rows that an aligner makes of it.
    func paired(
        by worker: Pipeline.Worker
    ) -> [(bead: Scoring.NumberedBead, row: Alignment.Row)] {
        let alignment = worker.aligner.align(document: "", streams)
        return alignment.rows.filter(\.isPaired).map { row in
            let bead = Scoring.NumberedBead(
                russian: Set(alignment.units(row, .russian).map(\.number.description)),
                english: Set(alignment.units(row, .english).map(\.number.description)))
            return (bead, row)
        }
    }
}
