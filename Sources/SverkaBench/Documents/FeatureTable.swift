/// Prints the features of paragraphs, a row each, for fitting.
enum FeatureTable {
    static func printHeader() {
        print("document", "number", "text", "features", separator: "\t")
    }

    static func printRow(
        _ document: String, _ number: String, _ text: String,
        _ features: [(name: String, value: Float)]
    ) {
        let features = features.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
        print(document, number, text, features, separator: "\t")
    }
}
