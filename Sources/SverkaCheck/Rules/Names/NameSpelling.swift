import SverkaMorphology
import SverkaSupport
import SverkaText

/// One way that a document spells a name.
struct NameSpelling {
    /// A place where it stands.
    struct Place {
        var unit: Int
        var token: Int
    }

    let spelling: String
    let side: Side
    var places: [Place] = []
    /// Which letters occur in it, as bits.
    private(set) var mask: UInt64 = 0
    /// In small letters, as scalars.
    private let letters: [UInt32]
    private let sound: SoundForm

    init(_ spelling: String, _ side: Side) {
        (self.spelling, self.side) = (spelling, side)
        letters = spelling.unicodeScalars.map { LetterCase.lower($0.value) }
        for letter in letters { mask |= 1 << UInt64(letter & 63) }
        sound = side == .russian ? SoundForm(russian: spelling) : SoundForm(english: spelling)
    }

    /// How many bits two masks of one name may differ in: a change takes one
    /// letter away and puts one in.
    static let mostOtherLetters = 2 * CheckWeights.mostChanges

    /// Whether both are spellings of one name.
    func isVariant(of other: NameSpelling) -> Bool {
        guard abs(letters.count - other.letters.count) <= CheckWeights.mostChanges,
            !isOtherForm(of: other),
            Self.distance(letters, other.letters) <= CheckWeights.mostChanges
        else { return false }
        return sound.similarity(to: other.sound) >= CheckWeights.sameSound
    }

    /// Endings make other names, or forms of the same.
    private func isOtherForm(of other: NameSpelling) -> Bool {
        let common = zip(letters, other.letters).prefix { $0 == $1 }.count
        return common >= min(letters.count, other.letters.count)
            || side == .russian && common >= max(letters.count, other.letters.count) - 1
    }

    /// Letters to change, leave out or put in (Levenshtein 1965).
    static func distance(_ a: [UInt32], _ b: [UInt32]) -> Int {
        // `row[j]` is the distance of what was read of `a` from the first j
        // letters of `b`.
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let cost = min(
                    diagonal + (a[i] == b[j] ? 0 : 1), row[j] + 1, row[j + 1] + 1)
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[b.count]
    }
}
