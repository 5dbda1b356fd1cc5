import SverkaCheck
import SverkaSupport
import SverkaText

/// What a file `.sverka.json` says about the checking of the texts beside and
/// below it.
///
/// ```json
/// {
///     "glossary": "style/glossary.tsv",
///     "severities": {"missing": "error", "name-variant": "off"},
///     "ignore": ["drafts/**", "*.old.txt"],
///     "source": "en",
///     "forbidden": {"utilize": "use", "на сегодняшний день": "сегодня"}
/// }
/// ```
///
/// All keys may be left out. Of several files the nearest one holds for a text,
/// alone: what it does not say has its usual value.
package struct CheckConfiguration: Sendable, Equatable {
    /// What such files are called.
    package static let name = ".sverka.json"

    /// Where it was read.
    package var path: String
    /// The glossaries to check against, later ones win. In the file a path or a
    /// list of paths, seen from the folder of the file; here seen from where
    /// the program runs.
    package var glossaries: [String] = []
    /// What kinds of findings count as, by the names that findings have:
    /// `error`, `warning`, `note`, or `off` for those that are not reported.
    package var severities: [Finding.Kind: Finding.Level] = [:]
    /// The texts that are passed over; see `Glob`.
    package var ignored: [Glob] = []
    /// The language that was translated from: `ru` or `en`; nil where the file
    /// does not say.
    package var source: Side?
    /// Words that must not stand in the texts.
    package var forbidden: [ForbiddenWord] = []

    /// Reads what a file says.
    ///
    /// - Parameter path: of the file, for messages, and for what paths in it
    ///   are seen from.
    /// - Throws: `ConfigurationError` for what is no JSON, for an unknown key
    ///   and for a value of a wrong type.
    package init(_ bytes: [UInt8], path: String) throws(ConfigurationError) {
        self.path = path
        let root: JSONNode
        do throws(JSONError) {
            root = try JSONReader.read(bytes)
        } catch {
            throw ConfigurationError(
                path: path, line: error.line, key: "",
                problem: "column \(error.column): \(error.problem)")
        }
        let reader = ConfigurationReader(path: path)
        for (key, line, value) in try reader.members(root, key: "") {
            switch key {
            case "glossary":
                let folder = Self.folder(of: path)
                glossaries = try reader.texts(value, key: key).map {
                    Inputs.normalised(Folders.isAbsolute($0) ? $0 : folder + $0)
                }
            case "severities": severities = try reader.levels(value, key: key)
            case "ignore": ignored = try reader.texts(value, key: key).map(Glob.init)
            case "source": source = try reader.side(value, key: key)
            case "forbidden": forbidden = try reader.forbidden(value, key: key)
            default:
                throw reader.unknown(
                    key, "key", in: Self.keys, line, key: key)
            }
        }
    }

    private static let keys = ["glossary", "severities", "ignore", "source", "forbidden"]

    /// The folder of a path with a slash behind, or nothing.
    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "" }
        return String(path[..<path.utf8.index(after: slash)])
    }

    /// Whether a text is passed over.
    package func ignores(_ text: String) -> Bool {
        guard !ignored.isEmpty else { return false }
        let folder = Folders.absolute(Self.folder(of: path) + ".")
        let text = Folders.absolute(text)
        let prefix = folder == "/" ? "/" : folder + "/"
        guard text.utf8.starts(with: prefix.utf8) else { return false }
        let inside = String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
        return ignored.contains { $0.matches(inside) }
    }
}
