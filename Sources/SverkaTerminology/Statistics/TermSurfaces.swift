import SverkaText

/// The ways a term was written, with how often.
///
/// A term has as many as it has forms and capitals: a look through all of them
/// costs less than a dictionary.
struct TermSurfaces: Sendable {
    /// A way a term was written.
    struct Surface: Sendable {
        /// Hash of the text's bytes, which it is found by.
        var hash: UInt64
        var text: String
        var count: Int
    }

    /// In no particular order.
    private(set) var all: [Surface] = []

    /// Adds a stretch of a text.
    mutating func add(_ text: TermText, _ range: Range<Int>) {
        let hash = text.surfaceHash(range)
        if let index = all.firstIndex(where: { $0.hash == hash }) {
            all[index].count += 1
        } else {
            all.append(Surface(hash: hash, text: text.surface(range), count: 1))
        }
    }

    /// Adds a way so many times.
    mutating func add(_ surface: Surface) {
        if let index = all.firstIndex(where: { $0.hash == surface.hash }) {
            all[index].count += surface.count
        } else {
            all.append(surface)
        }
    }

    /// Adds those of other documents.
    mutating func add(_ other: TermSurfaces) {
        if all.isEmpty {
            all = other.all
        } else {
            for surface in other.all { add(surface) }
        }
    }

    /// The most usual first; of equally usual ones the first in the alphabet.
    var mostSeen: [Surface] {
        all.count < 2 ? all : all.sorted { ($0.count, $1.text) > ($1.count, $0.text) }
    }
}
