import SverkaSupport
import SverkaText

/// The main part of a DOCX file, for putting other words into its runs.
package struct DOCXMainPart {
    /// In UTF-8.
    package let xml: [UInt8]
    private let archive: ZipArchive
    private let name: String
    /// Bytes of a byte-order mark.
    private let mark: Int

    /// - Returns: nil for what is no DOCX, or one whose text is not in plain UTF-8.
    package init?(_ file: [UInt8]) {
        guard let archive = try? ZipArchive(file),
            let package = try? DOCXPackage(file, budget: UnpackingBudget())
        else { return nil }
        (self.archive, name, xml) = (archive, package.mainName, package.document)
        mark = xml.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let isUTF16 = xml.starts(with: [0xFF, 0xFE]) || xml.prefix(2).contains(0)
        guard !isUTF16, UTF8Scan.repaired(xml[mark...]) == Array(xml[mark...]) else { return nil }
    }

    /// Where words of the file's text stand in the XML, if that is inside one run.
    ///
    /// - Parameter range: of `text.bytes`.
    package func place(of range: Range<Int>, in text: DOCXText) -> Range<Int>? {
        guard let (source, before, count) = text.stretch(of: range) else { return nil }
        let end = source.upperBound + mark
        var index = source.lowerBound + mark, seen = 0
        var start: Int?
        guard end <= xml.count, index < end, xml[index] != 0x3C else { return nil }
        while index < end, seen < before + count {
            let next = characterEnd(index, end)
            if DOCXParagraph.visible(scalars(index..<next)) > 0 {
                if seen == before { start = index }
                seen += 1
            }
            index = next
        }
        guard let start, seen == before + count else { return nil }
        let isSame =
            visible(scalars(start..<index))
            == visible(
                String(decoding: text.bytes[range], as: UTF8.self).unicodeScalars)
        return isSame ? start..<index : nil
    }

    /// The file with other XML in this part.
    package func file(with xml: [UInt8]) -> [UInt8]? { archive.replacing(name, with: xml) }

    private func characterEnd(_ index: Int, _ end: Int) -> Int {
        if xml[index] == 0x26,
            let reference = CharacterReference.scalar(xml, at: index, end: end)
        {
            return index + reference.length
        }
        var next = index + 1
        while next < end, xml[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    private func scalars(_ range: Range<Int>) -> String.UnicodeScalarView {
        var out: [UInt8] = []
        CharacterReference.appendDecoded(xml, range, to: &out)
        return String(decoding: out, as: UTF8.self).unicodeScalars
    }

    private func visible(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
        scalars.filter { DOCXParagraph.visible([$0]) > 0 }
    }
}
