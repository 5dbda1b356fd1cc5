import Sverka
import SverkaTestSupport

/// Something that reads files, with valid ones to break.
struct FuzzTarget: Sendable {
    var name: String
    /// Made when they are needed: some are results of the program itself.
    var samples: @Sendable () -> [FuzzSample]
    /// Reads bytes that were changed; may refuse them.
    ///
    /// - Parameter name: of the sample that they were made of.
    var read: @Sendable (_ bytes: [UInt8], _ name: String) -> Void

    /// The one of that name.
    static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }

    static let all: [FuzzTarget] = documents + tables + others
}

/// A valid file: one part, or those of an archive.
struct FuzzSample: Sendable {
    var name: String
    var parts: [(name: String, bytes: [UInt8])]

    init(_ name: String, _ bytes: [UInt8]) { (self.name, parts) = (name, [("", bytes)]) }

    init(_ name: String, parts: [(name: String, text: String)]) {
        self.name = name
        self.parts = parts.map { ($0.name, Array($0.text.utf8)) }
    }

    private var isArchive: Bool { !parts[0].name.isEmpty }

    /// A file as it is, or of which a part or the whole archive was changed.
    func changed(with others: [FuzzSample], _ random: inout SeededRandom) -> [UInt8] {
        var parts = parts
        let pieces = others.map { $0.parts[0].bytes }
        let isWhole = isArchive && Int.random(in: 0..<4, using: &random) == 0
        if !isWhole {
            let place = Int.random(in: 0..<parts.count, using: &random)
            parts[place].bytes = Mutated.copy(of: parts[place].bytes, with: pieces, &random)
        }
        guard isArchive else { return parts[0].bytes }
        let file = ZipArchive.archive(of: parts)
        return isWhole ? Mutated.copy(of: file, &random) : file
    }
}

// MARK: Articles

extension FuzzTarget {
    /// Formats of articles, each read as far as its units.
    private static let documents: [FuzzTarget] = texts + pages + files + pairs

    private static let texts: [FuzzTarget] = TextEncoding.allCases.map { encoding in
        document("text-\(encoding.rawValue)") {
            articles(ending: ".txt").map { article in
                FuzzSample(article.name, encoding.encoded(article.bytes) ?? article.bytes)
            }
        }
    }

    private static let pages: [FuzzTarget] = [
        document("markdown") {
            articles(ending: ".md").map { FuzzSample($0.name, $0.bytes) }
        },
        document("html") {
            let pages = articles(ending: ".html") + articles(ending: ".html", in: "Tests/Pages")
            return pages.map { FuzzSample($0.name, $0.bytes) }
        },
    ]

    private static let files: [FuzzTarget] = DocumentSamples.all.map { sample in
        document(Self.ending(sample.name)) {
            if sample.parts[0].name.isEmpty {
                return [FuzzSample(sample.name, Array(sample.parts[0].text.utf8))]
            }
            return [FuzzSample(sample.name, parts: sample.parts)]
        }
    }

    private static let pairs: [FuzzTarget] = {
        let endings = Set(BitextSamples.all.map { Self.ending($0.name) }).sorted()
        return endings.map { ending in
            document(ending) {
                BitextSamples.all.filter { Self.ending($0.name) == ending }.map { sample in
                    FuzzSample(sample.name, Array(sample.text.utf8))
                }
            }
        }
    }()

    private static func document(
        _ name: String, _ samples: @escaping @Sendable () -> [FuzzSample]
    ) -> FuzzTarget {
        FuzzTarget(name: name, samples: samples) { bytes, name in
            let format = DocumentFormat(path: name) ?? .plain
            _ = try? DocumentReader().contents(of: bytes, path: name, format: format)
        }
    }

    private static func ending(_ name: String) -> String {
        name.split(separator: ".").last.map(String.init) ?? name
    }

    /// Files of a folder of the checkout, without those that hold others' gold.
    static func articles(
        ending: String, in folder: String = "Corpus"
    ) -> [(name: String, bytes: [UInt8])] {
        Inputs([folder]).files.map(\.path).filter { $0.hasSuffix(ending) }.compactMap { path in
            (try? Files.read(path)).map { (path, $0) }
        }
    }
}
