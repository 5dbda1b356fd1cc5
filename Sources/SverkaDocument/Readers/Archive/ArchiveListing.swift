import SverkaSupport

/// The files of an archive that are read, in the order of names as in a folder,
/// and how many are not.
struct ArchiveListing {
    struct Entry {
        /// In the archive.
        var index: Int
        var name: String
        var format: DocumentFormat
    }

    var entries: [Entry] = []
    private(set) var passedOver: [String: Int] = [:]

    init(_ archive: ZipArchive) {
        let names = (0..<archive.count).map { ArchiveNames.name(archive, at: $0) }
        let pages = SavedPages(names)
        // Of files of one name the last one is what unpacking leaves.
        let last = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
        for (index, name) in names.enumerated() where !name.isEmpty && last[name] == index {
            // A folder.
            if archive.nameBytes(at: index).bytes.last == 0x2F { continue }
            if name.utf8.split(separator: 0x2F).dropLast().contains(where: { $0.first == 0x2E }) {
                passedOver["hidden", default: 0] += 1
            } else if pages.hold(name) {
                passedOver["in folders of saved pages", default: 0] += 1
            } else if let why = Inputs.reasonToPassOver(
                name, isKnown: { DocumentFormat(path: $0)?.isReadInFolders ?? false })
            {
                passedOver[why, default: 0] += 1
            } else if let format = DocumentFormat(path: name) {
                entries.append(Entry(index: index, name: name, format: format))
            }
        }
        entries.sort { ($0.name, $0.index) < ($1.name, $1.index) }
    }
}
