/// Words by number: each different word gets the next integer, from 0.
package struct Vocabulary: Sendable {
    @usableFromInline var index: HashIndex
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]

    package init(capacity: Int = 64) { index = HashIndex(capacity: capacity) }

    package var count: Int { starts.count - 1 }

    /// The number of a word; a new one where it had none.
    // The look-up is inlined where it is called from; only a new word costs a
    // call.
    @inlinable @inline(__always)
    package mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
        let hash = ByteHash.of(word)
        let known = index[hash]
        return known >= 0 ? known : insert(word, hash)
    }

    @usableFromInline
    mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int32 {
        let number = Int32(count)
        bytes.append(contentsOf: word)
        starts.append(Int32(bytes.count))
        index.update(hash, number)
        return number
    }

    /// The number of a word; -1 where it has none.
    @inlinable @inline(__always)
    package func number(of word: some Sequence<UInt8>) -> Int32 { index[ByteHash.of(word)] }

    @inlinable @inline(__always)
    package func number(hash: UInt64) -> Int32 { index[hash] }

    package func bytes(of number: Int32) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
    }

    package func word(_ number: Int32) -> String {
        String(decoding: bytes(of: number), as: UTF8.self)
    }
}
