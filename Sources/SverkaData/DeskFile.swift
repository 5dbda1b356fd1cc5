import CSverkaData

/// A file of the review page's script or style, as it was when the program was
/// built.
package struct DeskFile: @unchecked Sendable {
    // Unchecked only because a pointer is never `Sendable` of itself: what it
    // points to is constant.

    /// Its name in `Sources/SverkaExport/Desk/Page`, such as `Model/rows.js`.
    package let name: String

    /// The file's content.
    package let bytes: UnsafeBufferPointer<UInt8>

    /// All files, in the order in which they are joined.
    package static let all: [DeskFile] = (0..<Int(sverka_desk_file_count)).map { index in
        let file = sverka_desk_files[index]
        return DeskFile(
            name: String(cString: file.name),
            bytes: UnsafeBufferPointer(start: file.bytes, count: Int(file.count)))
    }

    /// The files of one ending, `js` or `css`, joined.
    package static func joined(_ ending: String) -> [UInt8] {
        all.filter { $0.name.hasSuffix("." + ending) }.flatMap(\.bytes)
    }
}
