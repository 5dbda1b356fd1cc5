/// Reads YAML files of a program's texts: nested maps, lists, and scalars plain,
/// in quotes or as blocks. Anything else is an error that names its line.
struct YAMLStringsReader: KeyedReader {
    let name = "YAML"
    let endings = ["yaml", "yml"]

    func strings(_ text: [UInt8], path: String) throws(DocumentError) -> [KeyedString] {
        var scanner = YAMLScanner(text, path: path)
        return try scanner.strings()
    }
}
