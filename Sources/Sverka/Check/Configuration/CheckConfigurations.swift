import SverkaSupport

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
