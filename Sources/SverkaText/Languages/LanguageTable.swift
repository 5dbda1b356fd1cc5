import SverkaData
import SverkaSupport

/// What languages are told apart by: `Glossary/languages.tsv`.
struct LanguageTable: Sendable {
    /// Points for each language, in the order of `order`.
    typealias Points = SIMD8<Float>

    static let order: [Language] = [
        .russian, .belarusian, .ukrainian, .bulgarian, .serbian, .english, .undetermined,
    ]
    static let english = 5, undetermined = 6
    /// Those in Cyrillic letters.
    static let cyrillic = 0..<5

    /// A language that no longer text does without some letters of.
    struct Need: Sendable {
        var column: Int
        /// So many Cyrillic letters make a text that needs one of them.
        var letters: Int
    }

    /// By the hash of their bytes.
    private(set) var words: [UInt64: Points] = [:]
    /// Of the Cyrillic letters from U+0400.
    private(set) var letters = [Points](repeating: .zero, count: 0x130)
    private(set) var pairs: [UInt32: Points] = [:]
    private(set) var needs: [Need] = []
    /// For each Cyrillic letter from U+0400 the columns, as bits, of the
    /// languages that need it or another such.
    private(set) var needed = [UInt8](repeating: 0, count: 0x130)

    static let standard = LanguageTable(GlossaryFile.named("languages.tsv"))

    private init(_ file: GlossaryFile) {
        for row in file.rows {
            guard row.count == 4, let weight = Float(row[3]),
                let column = Self.order.firstIndex(where: { $0.rawValue == row[0] })
            else { continue }
            if row[1] == "needed" { needs.append(Need(column: column, letters: Int(weight))) }
            for item in row[2].split(separator: " ") { add(item, row[1], weight, column) }
        }
    }

    private mutating func add(_ item: Substring, _ kind: String, _ weight: Float, _ column: Int) {
        let scalars = item.unicodeScalars.map(\.value)
        switch kind {
        case "letter": letters[Int(scalars[0] - 0x400)][column] += weight
        case "needed": needed[Int(scalars[0] - 0x400)] |= 1 << UInt8(column)
        case "pair": pairs[scalars[0] << 16 | scalars[1], default: .zero][column] += weight
        default: words[ByteHash.of(item.utf8), default: .zero][column] += weight
        }
    }
}
