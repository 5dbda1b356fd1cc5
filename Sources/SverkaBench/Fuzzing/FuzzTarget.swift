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
    private static let documents: [FuzzTarget] =
        TextEncoding.allCases.map { encoding in
            document("text-\(encoding.rawValue)") {
                articles(ending: ".txt").map { FuzzSample($0.name, encoding.encoded($0.bytes)) }
            }
        } + [
            document("markdown") { articles(ending: ".md").map { FuzzSample($0.name, $0.bytes) } },
            document("html") {
                (articles(ending: ".html") + articles(ending: ".html", in: "Tests/Pages"))
                    .map { FuzzSample($0.name, $0.bytes) }
            },
        ]
        + DocumentSamples.all.map { sample in
            document(ending(sample.name)) { [FuzzSample(sample.name, parts: sample.parts)] }
        }
        + Set(BitextSamples.all.map { ending($0.name) }).sorted().map { ending in
            document(ending) {
                BitextSamples.all.filter { Self.ending($0.name) == ending }.map {
                    FuzzSample($0.name, Array($0.text.utf8))
                }
            }
        }

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
        let names = (try? Files.names(in: folder)) ?? []
        return names.filter { $0.hasSuffix(ending) }.compactMap { name in
            (try? Files.read("\(folder)/\(name)")).map { ("\(folder)/\(name)", $0) }
        }
    }
}

extension FuzzSample {
    fileprivate init(_ name: String, _ bytes: [UInt8]?) { self.init(name, bytes ?? []) }
}
