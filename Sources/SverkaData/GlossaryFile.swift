import CSverkaData

/// A file of the folder `Glossary`, as it was when the program was built.
///
/// The bytes are part of the binary: they are there without any reading, are
/// never freed, and cost memory only where they are looked at.
package struct GlossaryFile: @unchecked Sendable {
    // Unchecked only because a pointer is never `Sendable` of itself: what it
    // points to is constant.

    /// The path below `Glossary`, such as `lexicon/nouns.tsv`.
    package let name: String

    /// The file's content.
    package let bytes: UnsafeBufferPointer<UInt8>

    /// All files, in the order of their names.
    package static let all: [GlossaryFile] = (0..<Int(sverka_data_file_count)).map { index in
        let file = sverka_data_files[index]
        return GlossaryFile(
            name: String(cString: file.name),
            bytes: UnsafeBufferPointer(start: file.bytes, count: Int(file.count)))
    }

    /// The file of that name.
    ///
    /// - Precondition: there is one; which files there are is fixed when the
    ///   program is built.
    package static func named(_ name: String) -> GlossaryFile {
        guard let file = all.first(where: { $0.name == name }) else {
            preconditionFailure("no file \(name) in Glossary")
        }
        return file
    }

    /// All files of a folder below `Glossary`, in the order of their names.
    package static func files(in folder: String) -> [GlossaryFile] {
        all.filter { $0.name.hasPrefix(folder + "/") }
    }
}
