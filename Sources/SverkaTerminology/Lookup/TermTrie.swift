import SverkaSupport

/// Terms by the lemmas of their words, the beginnings of longer ones among
/// them, so that look-up stops as soon as nothing goes on.
///
/// A word further costs one step in a table of 16 bytes a beginning.
struct TermTrie: Sendable {
    /// The words of a term, or those that one or more begin with.
    private struct Node: Sendable {
        /// Numbers of the terms that end here.
        var terms: [Int32] = []
        /// Whether longer terms begin so.
        var goesOn = false
    }

    private var places = HashIndex(capacity: 1024)
    private var nodes: [Node] = []

    /// Adds a term by the lemmas of its words.
    ///
    /// - Precondition: there is a word.
    mutating func add(_ number: Int32, _ lemmas: some BidirectionalCollection<LemmaKey>) {
        var key = TermKey.start
        for lemma in lemmas.dropLast() {
            key = key.next(lemma)
            nodes[node(key)].goesOn = true
        }
        nodes[node(key.next(lemmas.last!))].terms.append(number)
    }

    private mutating func node(_ key: TermKey) -> Int {
        let place = places[key.value]
        if place >= 0 { return Int(place) }
        places.update(key.value, Int32(nodes.count))
        nodes.append(Node())
        return nodes.count - 1
    }

    /// Whether a term has the words of a key or begins with them.
    func contains(_ key: TermKey) -> Bool { places[key.value] >= 0 }

    /// Numbers of the terms with a key.
    subscript(key: TermKey) -> [Int32] {
        let place = places[key.value]
        return place < 0 ? [] : nodes[Int(place)].terms
    }

    /// The end of the longest term that the words have from a place on, nil
    /// where none begins there.
    ///
    /// - Parameter fits: whether a term is meant by the words of a range.
    @inline(__always)
    func longest(
        _ words: [TermWord], from start: Int, where fits: (Int32, Range<Int>) -> Bool
    ) -> Int? {
        var longest: Int?
        var key = TermKey.start
        for index in start..<min(start + Self.mostWords, words.count) {
            key = key.next(words[index].lemma)
            let place = Int(places[key.value])
            if place < 0 { break }
            if nodes[place].terms.contains(where: { fits($0, start..<index + 1) }) {
                longest = index + 1
            }
            if !nodes[place].goesOn { break }
        }
        return longest
    }

    /// Words of a term up to which it is found.
    static let mostWords = 9
}
