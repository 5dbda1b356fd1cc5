/// Counts of the terms of a part of an archive, as a file: JSON lines, a
/// header and then a line for each example, each term and each pair, in the
/// order of documents and keys, so that the same counts give the same bytes.
///
/// Keys are hashes of lemmas: parts that are added up must come from one
/// version of the program, which the header names.
package struct PartialCounts: Sendable {
    package var terms: TermStatistics
    /// Articles that were counted.
    package var documents: Int
    /// What they were counted by besides the texts; nil where a file does not
    /// say.
    package var lists: CountedLists?
    /// Hash of the file they were read from; 0 of what was counted here.
    package internal(set) var fingerprint: UInt64 = 0

    package init(_ terms: TermStatistics, documents: Int, lists: CountedLists? = nil) {
        self.terms = terms
        self.documents = documents
        self.lists = lists
    }

    package var isEmpty: Bool {
        terms.pairs.isEmpty && terms.seen.russian.isEmpty && terms.seen.english.isEmpty
    }

    /// Adds another part; its documents come behind those that are there.
    package mutating func add(_ other: PartialCounts) {
        terms.add(other.terms.moved(by: documents))
        documents += other.documents
    }
}
