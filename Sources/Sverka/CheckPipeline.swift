import SverkaAlignment
import SverkaCheck
import SverkaDocument
import SverkaTerminology
import SverkaText

extension Pipeline {
    /// Holds documents against a glossary, in their order.
    ///
    /// - Parameter source: the side that the other translates.
    public func check(
        _ files: [Inputs.File], _ glossary: Glossary, source: Side = .russian,
        severities: [Finding.Kind: Finding.Severity] = [:]
    ) -> [Result<[Finding], DocumentError>] {
        Parallel.map(
            files, jobs: jobs,
            workers: { [pool] thread in
                let worker = pool.worker(thread)
                let checker = Checker(glossary, bank: worker.aligner.bank)
                checker.source = source
                checker.severities = severities
                return (worker, checker)
            }
        ) { (tools: (Worker, Checker), file: Inputs.File) in
            do throws(DocumentError) {
                let bytes = try Files.read(file.path)
                let document = try reader.read(bytes, path: file.path, format: file.format)
                let alignment = tools.0.aligner.align(
                    document: document.path, units: document.units)
                let places =
                    file.format == .docx
                    ? SourcePlaces(try DOCXText(bytes, path: file.path))
                    : SourcePlaces(bytes, document.encoding)
                return .success(
                    tools.1.findings(in: alignment).map { spot in
                        let units = spot.side == .russian ? alignment.russian : alignment.english
                        let place = places.place(of: spot.range, in: units[spot.unit])
                        return Finding(
                            path: document.path, line: place.line, column: place.column,
                            severity: spot.severity, kind: spot.kind, found: spot.found,
                            expected: spot.expected, message: spot.message)
                    }.filter { !places.isSilenced($0.line) }
                        .sorted { ($0.line, $0.column) < ($1.line, $1.column) })
            } catch {
                return .failure(error)
            }
        }
    }
}

/// Lines and columns in a file as it is on disk; of a DOCX, paragraphs and runs.
struct SourcePlaces {
    private let bytes: [UInt8]
    private let encoding: TextEncoding
    private var docx: DOCXText?
    /// Lines between `sverka: off` and `sverka: on`.
    private var silenced: [ClosedRange<Int>] = []

    init(_ bytes: [UInt8], _ encoding: TextEncoding) {
        self.bytes = bytes
        self.encoding = encoding
        var off: Int?
        let lines = decoded(0..<bytes.count).split(
            separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if line.contains("sverka: off") { off = off ?? index + 1 }
            if line.contains("sverka: on"), let start = off {
                silenced.append(start...index + 1)
                off = nil
            }
        }
        if let start = off { silenced.append(start...max(start, lines.count)) }
    }

    init(_ docx: DOCXText) {
        self.init(docx.bytes, .utf8)
        self.docx = docx
    }

    func isSilenced(_ line: Int) -> Bool { silenced.contains { $0.contains(line) } }

    private func decoded(_ range: Range<Int>) -> String {
        bytes[range].withUnsafeBufferPointer {
            String(decoding: encoding.decoded($0), as: UTF8.self)
        }
    }

    /// The place of bytes of a unit's text: where the same words stand in the
    /// file; the unit's beginning where mark-up parts them.
    func place(of range: Range<Int>, in unit: Unit) -> (line: Int, column: Int) {
        let before = Array(decoded(0..<unit.place.bytes.lowerBound).unicodeScalars)
        let inside = Array(decoded(unit.place.bytes).unicodeScalars)
        let found = Array(String(unit.text.slice(range)).unicodeScalars)
        let text = Array(String(unit.text.slice(0..<range.lowerBound)).unicodeScalars)
        // The words in the file that come behind as many of the same as in the
        // unit's text; white space may differ.
        let earlier = Self.places(of: found, in: text).count
        let places = Self.places(of: found, in: inside)
        let offset = earlier < places.count ? places[earlier] : 0
        let prefix = before + inside[..<offset]
        let line = prefix.count { $0 == "\n" } + 1
        let start = prefix.lastIndex(of: "\n").map { $0 + 1 } ?? 0
        if let docx { return (line, docx.run(line: line, behind: prefix[start...])) }
        let mark = start == 0 && prefix.first == "\u{FEFF}" ? 1 : 0
        return (line, prefix.count - start - mark + 1)
    }

    private static func places(
        of words: [Unicode.Scalar], in text: [Unicode.Scalar]
    ) -> [Int] {
        guard !words.isEmpty, text.count >= words.count else { return [] }
        func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
        var out: [Int] = []
        for start in text.indices where text[start] == words[0] {
            var position = start
            var matched = 0
            while matched < words.count, position < text.count {
                if isSpace(words[matched]), isSpace(text[position]) {
                    while position < text.count, isSpace(text[position]) { position += 1 }
                    matched += 1
                } else if words[matched] == text[position] {
                    position += 1
                    matched += 1
                } else {
                    break
                }
            }
            if matched == words.count { out.append(start) }
        }
        return out
    }
}
