import SverkaSupport
import Foundation
import SverkaAlignment
import SverkaCheck
import SverkaText

/// What a file `.sverka.json` says about the checking of the texts beside and
/// below it.
///
/// ```json
/// {
///     "glossary": "style/glossary.tsv",
///     "severities": {"missing": "error", "name-variant": "off"},
///     "ignore": ["drafts/**", "*.old.txt"],
///     "source": "en"
/// }
/// ```
///
/// All keys may be left out. Of several files the nearest one holds for a text,
/// alone: what it does not say has its usual value.
public struct CheckConfiguration: Sendable, Equatable {
    /// What such files are called.
    public static let name = ".sverka.json"

    /// Where it was read.
    public var path: String
    /// The glossaries to check against, later ones win. In the file a path or a
    /// list of paths, seen from the folder of the file; here seen from where
    /// the program runs.
    public var glossaries: [String] = []
    /// What kinds of findings count as, by the names that findings have:
    /// `error`, `warning`, `note`, or `off` for those that are not reported.
    public var severities: [Finding.Kind: Finding.Level] = [:]
    /// The texts that are passed over; see `Glob`.
    public var ignored: [Glob] = []
    /// The language that was translated from: `ru` or `en`; nil where the file
    /// does not say.
    public var source: Side?

    /// Reads what a file says.
    ///
    /// - Parameter path: of the file, for messages, and for what paths in it
    ///   are seen from.
    /// - Throws: `ConfigurationError` for what is no JSON, for an unknown key
    ///   and for a value of a wrong type.
    public init(_ bytes: [UInt8], path: String) throws(ConfigurationError) {
        self.path = path
        let root: JSONNode
        do throws(JSONError) {
            root = try JSONReader.read(bytes)
        } catch {
            throw ConfigurationError(
                path: path, line: error.line, key: "",
                problem: "column \(error.column): \(error.problem)")
        }
        let reader = Reader(path: path)
        for (key, line, value) in try reader.members(root, key: "") {
            switch key {
            case "glossary":
                let folder = Self.folder(of: path)
                glossaries = try reader.texts(value, key: key).map {
                    Inputs.normalised($0.hasPrefix("/") ? $0 : folder + $0)
                }
            case "severities": severities = try reader.levels(value, key: key)
            case "ignore": ignored = try reader.texts(value, key: key).map(Glob.init)
            case "source": source = try reader.side(value, key: key)
            default:
                throw reader.unknown(
                    key, "key", in: ["glossary", "severities", "ignore", "source"], line, key: key)
            }
        }
    }

    /// The folder of a path with a slash behind, or nothing.
    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[...slash])
    }

    /// Whether a text is passed over.
    public func ignores(_ text: String) -> Bool {
        guard !ignored.isEmpty else { return false }
        let folder = Folders.absolute(Self.folder(of: path) + ".")
        let text = Folders.absolute(text)
        let prefix = folder == "/" ? "/" : folder + "/"
        guard text.hasPrefix(prefix) else { return false }
        let inside = String(text.dropFirst(prefix.count))
        return ignored.contains { $0.matches(inside) }
    }

    /// Takes values of the expected types from JSON.
    private struct Reader {
        let path: String

        func wrong(_ node: JSONNode, _ key: String, _ expected: String) -> ConfigurationError {
            ConfigurationError(
                path: path, line: node.line, key: key,
                problem: "\(expected) is expected, not \(node.kind)")
        }

        func unknown(
            _ word: String, _ what: String, in known: [String], _ line: Int, key: String
        ) -> ConfigurationError {
            let hint = Suggestion.nearest(to: word, in: known)
            return ConfigurationError(
                path: path, line: line, key: key,
                problem: "unknown \(what) '\(word)'" + Suggestion.question(hint)
                    + (hint == nil ? "; known are \(known.joined(separator: ", "))" : ""))
        }

        func members(
            _ node: JSONNode, key: String
        ) throws(ConfigurationError) -> [(key: String, line: Int, value: JSONNode)] {
            guard case .object(let members) = node.value else {
                throw wrong(node, key, "an object")
            }
            return members
        }

        func text(_ node: JSONNode, key: String) throws(ConfigurationError) -> String {
            guard case .string(let text) = node.value else { throw wrong(node, key, "a text") }
            return text
        }

        /// A text or a list of texts.
        func texts(_ node: JSONNode, key: String) throws(ConfigurationError) -> [String] {
            guard case .array(let items) = node.value else {
                guard case .string(let text) = node.value else {
                    throw wrong(node, key, "a text or a list of texts")
                }
                return [text]
            }
            var out: [String] = []
            for (index, item) in items.enumerated() {
                out.append(try text(item, key: "\(key)[\(index)]"))
            }
            return out
        }

        func levels(
            _ node: JSONNode, key: String
        ) throws(ConfigurationError) -> [Finding.Kind: Finding.Level] {
            var out: [Finding.Kind: Finding.Level] = [:]
            for (name, line, value) in try members(node, key: key) {
                let path = "\(key).\(name)"
                guard let kind = Finding.Kind(rawValue: name) else {
                    throw unknown(
                        name, "kind of finding", in: Finding.Kind.allCases.map(\.rawValue), line,
                        key: path)
                }
                let word = try text(value, key: path)
                guard let level = Finding.Level(rawValue: word) else {
                    throw unknown(
                        word, "severity", in: Finding.Level.allCases.map(\.rawValue), value.line,
                        key: path)
                }
                out[kind] = level
            }
            return out
        }

        func side(_ node: JSONNode, key: String) throws(ConfigurationError) -> Side {
            let word = try text(node, key: key)
            let known = Side.allCases.map { $0.language.rawValue }
            guard let number = known.firstIndex(of: word) else {
                throw unknown(word, "language", in: known, node.line, key: key)
            }
            return Side.allCases[number]
        }
    }
}

/// A `.sverka.json` that can't be used.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    public var path: String
    /// From 1; 0 for the file as a whole.
    public var line: Int
    /// As `severities.missing`; empty for the file as a whole.
    public var key: String
    public var problem: String

    public var description: String {
        path + (line > 0 ? ":\(line)" : "") + ": " + (key.isEmpty ? "" : "\(key): ") + problem
    }
}

/// The `.sverka.json` files that hold for texts; each is read once.
public struct CheckConfigurations {
    private var byFolder: [String: CheckConfiguration?] = [:]

    public init() {}

    /// The nearest one: beside the text, or in the folders above, up to the
    /// root of the file system.
    ///
    /// - Parameter text: path of a text; `-` is taken to be where the program
    ///   runs.
    public mutating func nearest(
        to text: String
    ) throws(ConfigurationError) -> CheckConfiguration? {
        let absolute = Folders.absolute(text)
        return try nearest(above: Folders.parent(of: absolute))
    }

    private mutating func nearest(
        above folder: String
    ) throws(ConfigurationError) -> CheckConfiguration? {
        if let known = byFolder[folder] { return known }
        let path =
            folder == "/" ? "/" + CheckConfiguration.name : "\(folder)/\(CheckConfiguration.name)"
        var found: CheckConfiguration?
        if Files.exists(path), !Files.isFolder(path) {
            let shown = Folders.relative(path)
            guard let bytes = try? Files.read(path) else {
                throw ConfigurationError(
                    path: shown, line: 0, key: "", problem: "can't be read: no permission")
            }
            found = try CheckConfiguration(bytes, path: shown)
        } else if folder != "/" {
            found = try nearest(above: Folders.parent(of: folder))
        }
        byFolder[folder] = .some(found)
        return found
    }
}

/// Paths as the file system sees them.
enum Folders {
    private static var current: String { FileManager.default.currentDirectoryPath }

    /// From the root, without `.` and `..`.
    static func absolute(_ path: String) -> String {
        Inputs.normalised(path.hasPrefix("/") ? path : current + "/" + path)
    }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// Seen from where the program runs, if it is below; for messages.
    static func relative(_ path: String) -> String {
        let prefix = current + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
