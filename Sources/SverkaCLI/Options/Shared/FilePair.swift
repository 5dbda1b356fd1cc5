import Sverka

/// Two files that are one text in two languages.
struct FilePair {
    var russian: Inputs.File
    var english: Inputs.File
    /// Whether each line is a unit as it stands.
    var lines: Bool

    var files: [Inputs.File] { [russian, english] }
}

extension Options<PairOptions> {
    /// What `--ru`, `--en` and `--lines` ask for; nil where articles are given.
    ///
    /// - Parameters:
    ///   - what: what articles are called in messages.
    ///   - first: how many arguments stand before those that are articles.
    func files(or what: Message, behind first: Int = 0) throws(UsageError) -> FilePair? {
        let arguments = arguments.dropFirst(first)
        guard self.ru != nil || self.en != nil else {
            if arguments.isEmpty {
                throw UsageError("which \(what)? give files, or --ru and --en", command: command)
            }
            if self.lines { throw UsageError("--lines goes with --ru and --en", command: command) }
            return nil
        }
        guard let ru = self.ru, let en = self.en else {
            throw UsageError("a pair of files needs both --ru and --en", command: command)
        }
        guard arguments.isEmpty else {
            throw UsageError("give \(what) or a pair of files, not both", command: command)
        }
        if ru == "-", en == "-" {
            throw UsageError(
                "only one of --ru and --en can be standard input", command: command)
        }
        return FilePair(russian: Self.file(ru), english: Self.file(en), lines: self.lines)
    }

    private static func file(_ path: String) -> Inputs.File {
        let path = Inputs.normalised(path)
        return Inputs.File(path: path, format: DocumentFormat(path: path) ?? .plain)
    }
}
