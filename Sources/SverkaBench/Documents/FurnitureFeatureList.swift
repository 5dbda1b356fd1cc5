import Sverka

/// What speaks for and against the furniture of documents, to fit weights on: a
/// row a paragraph.
struct FurnitureFeatureList: Measurement {
    static let name = "furniture"
    static let arguments = "FILE..."
    static let help = "the evidence of furniture in each paragraph, for fitting"

    private let paths: [String]

    init(_ input: MeasurementInput) throws { paths = try input.somePaths() }

    func run() throws {
        FeatureTable.printHeader()
        var reader = DocumentReader()
        let files = Inputs(paths).files
        for file in files {
            reader.repeated.add(
                reader.lineKeys(try Files.read(file.path), path: file.path, format: file.format))
        }
        for file in files {
            let rows = try reader.furnitureEvidence(
                Files.read(file.path), path: file.path, format: file.format)
            for (index, row) in rows.enumerated() {
                FeatureTable.printRow(file.path, "\(index + 1)", row.text, row.features)
            }
        }
    }
}
