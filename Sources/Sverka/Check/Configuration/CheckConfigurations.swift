import SverkaSupport

/// The `.sverka.json` files that hold for texts; each is read once.
package struct CheckConfigurations {
    private var byFolder: [String: CheckConfiguration?] = [:]

    package init() {}

    /// The nearest one: beside the text, or in the folders above, up to the
    /// root of the file system.
    ///
    /// - Parameter text: path of a text; `-` is taken to be where the program
    ///   runs.
    package mutating func nearest(
        to text: String
    ) throws(ConfigurationError) -> CheckConfiguration? {
        var folder = Folders.parent(of: Folders.absolute(text))
        var passed: [String] = []
        var found: CheckConfiguration?
        while true {
            if let known = byFolder[folder] {
                found = known
                break
            }
            passed.append(folder)
            found = try Self.configuration(in: folder)
            if found != nil || folder == "/" { break }
            folder = Folders.parent(of: folder)
        }
        for folder in passed { byFolder[folder] = .some(found) }
        return found
    }

    /// What the file in a folder says; nil where there is none.
    private static func configuration(
        in folder: String
    ) throws(ConfigurationError) -> CheckConfiguration? {
        let path = (folder == "/" ? "" : folder) + "/" + CheckConfiguration.name
        guard Files.exists(path), !Files.isFolder(path) else { return nil }
        let shown = Folders.relative(path)
        guard let bytes = try? Files.read(path) else {
            throw ConfigurationError(
                path: shown, line: 0, key: "", problem: "can't be read: no permission")
        }
        return try CheckConfiguration(bytes, path: shown)
    }
}
