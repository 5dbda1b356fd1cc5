/// The folders in which browsers put the pictures and scripts of pages that were
/// saved: `page_files` beside `page.html`.
package struct SavedPages {
    /// Their paths.
    package private(set) var folders: Set<String> = []

    /// - Parameter paths: of all files of a folder or archive.
    package init(_ paths: [String]) {
        for path in paths {
            for ending in [".html", ".htm", ".xhtml"] where path.lowercased().hasSuffix(ending) {
                let stem = path.dropLast(ending.count)
                folders.formUnion([stem + "_files", stem + ".files"])
            }
        }
    }

    /// Whether a file stands in one of them.
    package func hold(_ path: String) -> Bool {
        guard !folders.isEmpty else { return false }
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if folders.contains(String(folder)) { return true }
        }
        return false
    }
}
