import SverkaAlignment
import SverkaMorphology
import SverkaText

/// A term of one side as it was seen.
struct TermOccurrences: Sendable {
    /// A way a term was written, with how often.
    struct Surface: Sendable {
        var text: String
        var count = 0
    }

    var count = 0
    var documents = 1
    /// Place of the first document it stands in.
    var order = 0
    /// How it was written, with how often, by hash.
    var surfaces: [UInt64: Surface] = [:]
    /// Of those in the plural.
    var plural = 0
    /// Written small, or with capitals inside a sentence.
    var small = 0
    var capital = 0
    /// Of those in units that are paired.
    var paired = 0
    var words = 1
    var isName = false
    /// The shortest phrases it was a part of, with how often.
    var parents: [UInt64: Int] = [:]
    var pos = PartOfSpeech.noun
    /// Known beforehand, by list or lexicon.
    var isKnown = false
    /// The least common word in it, by band.
    var frequencyBand = 1
    /// The clearest one; none of what stands in a gloss alone.
    var example: TermExample?

    /// Notes one more occurrence.
    mutating func note(
        _ text: TermText, _ range: Range<Int>, head: TermText.Word,
        isKnown: Bool, paired: Bool, parent: UInt64?, _ example: TermExample
    ) {
        count += 1
        self.example = TermExample.clearer(self.example, example)
        self.isKnown = self.isKnown || isKnown
        if paired { self.paired += 1 }
        words = range.count
        surfaces[text.surfaceHash(range), default: Surface(text: text.surface(range))]
            .count += 1
        pos = head.pos
        if head.isPlural { plural += 1 }
        let first = text.words[range.lowerBound]
        if first.token.shape == .lower { small += 1 } else if !first.isFirst { capital += 1 }
        isName = head.pos == .properNoun
        frequencyBand = range.lazy.map { Int(text.words[$0].frequencyBand) }.max() ?? 9
        if let parent { parents[parent, default: 0] += 1 }
    }

    /// Whether it has not stood but in longer phrases.
    var isAlwaysPart: Bool { parents.values.reduce(0, +) >= count }
    /// The same of words with capitals.
    var isPartOfNames: Bool { small == 0 && capital > 0 && isAlwaysPart }

    /// A single word that is too usual to make a term by itself.
    var isEveryday: Bool { words == 1 && frequencyBand < 3 && !isName }

    /// Whether it is in the plural as a rule.
    var isPlural: Bool { plural * 3 > count * 2 }

    /// Whether it is a word in capitals throughout.
    var isAcronym: Bool {
        words == 1
            && surfaces.values.contains { surface in
                let scalars = surface.text.unicodeScalars
                return scalars.count > 1 && scalars.allSatisfy { LetterCase.isUpper($0.value) }
            }
    }

    /// How it was written, the most usual first.
    var mostSeen: [Surface] {
        surfaces.values.sorted { ($0.count, $1.text) > ($1.count, $0.text) }
    }

    /// Adds the counts of another document.
    mutating func add(_ other: TermOccurrences) {
        count += other.count
        documents += other.documents
        plural += other.plural
        small += other.small
        capital += other.capital
        paired += other.paired
        isKnown = isKnown || other.isKnown
        if other.order < order {
            order = other.order
            (words, isName, pos, frequencyBand) = (
                other.words, other.isName, other.pos, other.frequencyBand
            )
        }
        example = TermExample.clearer(example, other.example)
        surfaces.merge(other.surfaces) { Surface(text: $0.text, count: $0.count + $1.count) }
        parents.merge(other.parents, uniquingKeysWith: +)
    }
}
