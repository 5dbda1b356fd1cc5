import Sverka

/// What the other language says of the paragraphs of documents, to fit weights
/// on: a row a paragraph.
struct CounterpartFeatureList: Measurement {
    static let name = "counterparts"
    static let arguments = "FILE..."
    static let help = "what translations say of each paragraph, for fitting"

    private let paths: [String]

    init(_ input: MeasurementInput) throws { paths = try input.somePaths() }

    func run() {
        FeatureTable.printHeader()
        let files = Inputs(paths).files
        let rows = Pipeline(lexicon: .standard).counterpartEvidence(files)
        for (file, rows) in zip(files, rows) {
            for row in rows {
                FeatureTable.printRow(file.path, "\(row.number)", row.text, row.features)
            }
        }
    }
}
