import SverkaSupport
import SverkaText

/// Paragraphs of the source that stand a second time, where their translation
/// should.
enum RepeatedSource {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        // In one language alone a text may say things twice.
        guard !text.units.russian.isEmpty, !text.units.english.isEmpty else { return [] }
        let source = context.source
        let splitter = SentenceSplitter()
        let paired = text.pairedUnits(source)
        var seen: Set<UInt64> = []
        return zip(text.units[source], text.words[source]).enumerated().compactMap { unit, item in
            item.0.text.withUTF8Bytes { bytes -> Range<Int>? in
                let sentences = splitter.sentences(in: bytes, tokens: item.1.tokens)
                let range = repeated(sentences, in: bytes, &seen)
                // What has its translation may well be said twice.
                return paired.contains(unit) ? nil : range
            }.map { .untranslated(text, source, unit, $0) }
        }
    }

    /// From the first to the last sentence that was seen before, if they are
    /// half of a paragraph's.
    private static func repeated(
        _ sentences: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>, _ seen: inout Set<UInt64>
    ) -> Range<Int>? {
        let keys = sentences.map { SentenceKey.of(bytes, $0) }
        let copied = zip(sentences, keys).filter { range, key in
            range.count > CheckWeights.mostRepeated && seen.contains(key)
        }.map(\.0)
        seen.formUnion(keys)
        guard let first = copied.first, let last = copied.last,
            copied.count * 2 >= sentences.count
        else { return nil }
        return first.lowerBound..<last.upperBound
    }
}
