import SverkaDocument
import SverkaSupport
import SverkaText

extension Pipeline {
    /// A reader that knows which lines the documents have in common.
    ///
    /// - Parameter files: those that are read together; two have nothing in
    ///   common that is worth knowing.
    func reader(knowingLinesOf files: [Inputs.File]) -> DocumentReader {
        var reader = reader
        guard files.count > 2 else { return reader }
        let keys = Parallel.map(files, jobs: jobs, workers: { _ in }) {
            [reader] _, file -> Set<UInt64> in
            guard file.path != "-", let bytes = try? Files.read(file.path) else { return [] }
            return reader.lineKeys(bytes, path: file.path, format: file.format)
        }
        for lines in keys { reader.repeated.add(lines) }
        return reader
    }

    /// What the other language says of the paragraphs of documents, for
    /// fitting: of each its number, its text and the features that it has.
    package func counterpartEvidence(
        _ files: [Inputs.File]
    ) -> [[(number: UnitNumber, text: String, features: [(name: String, value: Float)])]] {
        let reader = reader(knowingLinesOf: files)
        return files.map { file in
            guard let document = try? Self.read(file, reader) else { return [] }
            return pool.with { worker in
                CounterpartRoles.evidence(document.units, worker.aligner).all.map {
                    let unit = document.units[$0.index]
                    return (unit.number, unit.text, $0.evidence.named)
                }
            }
        }
    }
}
