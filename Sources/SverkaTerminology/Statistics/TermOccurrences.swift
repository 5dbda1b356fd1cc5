import SverkaMorphology
import SverkaText

/// A term of one side as it was seen.
struct TermOccurrences: Sendable {
    var count = 0
    var documents = 1
    /// Place of the first document it stands in.
    var order = 0
    /// Place of the document that it was noted in last.
    private var latest = 0
    /// How it was written.
    var surfaces = TermSurfaces()
    /// Of those in the plural.
    var plural = 0
    /// Written small, or with capitals inside a sentence.
    var small = 0
    var capital = 0
    /// Of those in units that are paired.
    var paired = 0
    /// The shortest phrases it was a part of, with how often.
    var parents: [TermKey: Int] = [:]
    /// Known beforehand, by list or lexicon.
    var isKnown = false
    /// The clearest one; none of what stands in a gloss alone.
    var example: TermExample?

    // Of these the first document has the last word.
    var words = 1
    var isName = false
    var pos = PartOfSpeech.noun
    /// The least common word in it, by band.
    var frequencyBand = 1

    init(order: Int = 0) { (self.order, latest) = (order, order) }

    /// Tells that a document is read, whose words come one behind the other.
    ///
    /// - Returns: whether the document has the last word on what the term is.
    private mutating func enter(_ document: Int) -> Bool {
        if document != latest {
            documents += 1
            latest = document
        }
        order = min(order, document)
        return document == order
    }

    /// Notes one more occurrence.
    mutating func note(
        _ text: TermText, _ range: Range<Int>, head: TermText.Word,
        isKnown: Bool, paired: Bool, parent: TermKey?, _ example: TermExample
    ) {
        count += 1
        self.example = TermExample.clearer(self.example, example)
        self.isKnown = self.isKnown || isKnown
        if paired { self.paired += 1 }
        surfaces.add(text, range)
        if head.isPlural { plural += 1 }
        let first = text.words[range.lowerBound]
        if first.token.shape == .lower { small += 1 } else if !first.isFirst { capital += 1 }
        if let parent { parents[parent, default: 0] += 1 }
        guard enter(example.order) else { return }
        words = range.count
        pos = head.pos
        isName = head.pos == .properNoun
        frequencyBand =
            text.words[range].lazy.map { Int($0.frequencyBand) }.max() ?? FrequencyBands.unknown
    }

    /// Notes that it stands in a gloss, where its words may have been counted
    /// already.
    mutating func noteGloss(_ text: TermText, _ range: Range<Int>, in document: Int) {
        let words = text.words[range]
        if count == 0 || document != latest { count += 1 }
        surfaces.add(text, range)
        if words.first?.token.shape == .lower { small += 1 } else { capital += 1 }
        guard enter(document) else { return }
        self.words = words.count
        pos = words.last?.pos ?? .noun
    }

    /// Adds the counts of other documents.
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
            (words, isName) = (other.words, other.isName)
            (pos, frequencyBand) = (other.pos, other.frequencyBand)
        }
        example = TermExample.clearer(example, other.example)
        surfaces.add(other.surfaces)
        if parents.isEmpty {
            parents = other.parents
        } else {
            for (key, count) in other.parents { parents[key, default: 0] += count }
        }
    }
}
