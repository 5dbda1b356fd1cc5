import Foundation
import SverkaSupport
import SverkaText

extension PartialCounts {
    /// Reads counts.
    ///
    /// - Throws: `TableError` with the line, for a file that is none of ours,
    ///   one of another version, or one that was cut off or changed.
    package init(parsing bytes: [UInt8], path: String, version: String) throws(TableError) {
        let lines = bytes.split(separator: 0x0A)
        var reader = LineReader(path: path)
        let header = try reader.header(lines.first, version: version)
        self.init(TermStatistics(), documents: header.documents, lists: header.lists)
        if let words = header.words, words.count == 2 {
            terms.words = Bilingual(russian: words[0], english: words[1])
        }
        fingerprint = ByteHash.of(bytes)
        for (index, bytes) in lines.enumerated().dropFirst() {
            try reader.read(bytes, line: index + 1, into: &terms)
        }
        try reader.end(header)
    }

    private struct LineReader {
        let path: String
        private let decoder = JSONDecoder()
        private var examples: [TermExample] = []
        /// Lines of counts so far, and all.
        private var (counted, last) = (0, 1)

        init(path: String) { self.path = path }

        func header(
            _ line: ArraySlice<UInt8>?, version: String
        ) throws(TableError) -> Header {
            guard let line, let header = try? decoder.decode(Header.self, from: Data(line)),
                header.sverka == Header.mark
            else { throw problem(1, "no partial counts; make them with glossary build --partial") }
            guard header.version == version else {
                throw problem(
                    1, "counts of version \(header.version), this is \(version); count anew")
            }
            guard header.isSound else { throw problem(1, Self.unsound) }
            return header
        }

        private static let unsound: Message = "a number beyond what counts can be; count anew"

        mutating func read(
            _ bytes: ArraySlice<UInt8>, line number: Int, into terms: inout TermStatistics
        ) throws(TableError) {
            guard let line = try? decoder.decode(Line.self, from: Data(bytes)) else {
                throw problem(number, "not a line of partial counts")
            }
            guard line.example?.isSound ?? true, line.seen?.isSound ?? true,
                line.pair?.isSound ?? true
            else { throw problem(number, Self.unsound) }
            // A document of a stream that could not be read.
            last = number
            if line.error != nil { return }
            counted += 1
            if let line = line.example {
                examples.append(line.example)
            } else if let side = line.side.flatMap(Side.init), let key = line.key,
                let seen = line.seen, let term = seen.term(try example(seen.example, number))
            {
                terms.seen[side][TermKey(value: key)] = term
            } else if let russian = line.russian, let english = line.english, let pair = line.pair {
                let key = TermPair(
                    russian: TermKey(value: russian), english: TermKey(value: english))
                terms.pairs[key] = pair.together(try example(pair.example, number))
            } else {
                throw problem(number, "not a line of partial counts")
            }
        }

        /// Sees to it that no line is missing.
        func end(_ header: Header) throws(TableError) {
            guard header.lines == counted else {
                throw problem(last, "the file was cut off or changed here; count anew")
            }
        }

        private func example(_ number: Int?, _ line: Int) throws(TableError) -> TermExample? {
            guard let number else { return nil }
            guard examples.indices.contains(number) else {
                throw problem(line, "an example that is not in the file")
            }
            return examples[number]
        }

        private func problem(_ line: Int, _ text: Message) -> TableError {
            TableError(path: path, line: line, column: 0, problem: text)
        }
    }
}
