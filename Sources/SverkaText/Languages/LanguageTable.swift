import SverkaData
import SverkaSupport

/// What languages are told apart by where a person has said so: letters and
/// words of `Glossary/languages.tsv`.
struct LanguageTable: Sendable {
    typealias Points = NgramTable.Sums

    /// Of letters from U+0400, and from U+0000 to U+024F behind them.
    private var letters = [Points](repeating: .zero, count: 0x130 + 0x250)
    /// Letters that have points.
    private var telling = [Bool](repeating: false, count: 0x130 + 0x250)
    /// By the key of the word.
    private var words = HashIndex()
    private var points: [Points] = []

    static let standard = LanguageTable(GlossaryFile.named("languages.tsv"))

    private init(_ file: GlossaryFile) {
        for row in file.rows {
            guard row.count == 4, let weight = Float(row[3]),
                let language = Language(rawValue: row[0])
            else { continue }
            let points = Int32((weight * NgramTable.scale).rounded())
            for item in row[2].split(separator: " ") {
                let letters = item.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
                add(letters, isWord: row[1] == "word", points, language)
            }
        }
    }

    private mutating func add(
        _ letters: [UInt16], isWord: Bool, _ weight: Int32, _ language: Language
    ) {
        let script: LanguageScript = letters[0] < 0x400 ? .latin : .cyrillic
        var points = Points.zero
        for (column, its) in LanguageClass.all(script).enumerated() where its.language == language {
            points[column] = weight
        }
        if isWord {
            letters.withUnsafeBufferPointer { letters in
                NgramTable.keys(of: letters) { _ in } whole: { key in
                    let place = words[key]
                    if place >= 0 {
                        self.points[Int(place)] &+= points
                    } else {
                        words.add(key, Int32(self.points.count))
                        self.points.append(points)
                    }
                }
            }
        } else if letters.count == 1, let place = Self.place(of: letters[0]) {
            self.letters[place] &+= points
            telling[place] = true
        }
    }

    /// Where a letter's points stand; nil for those that have none.
    @inline(__always)
    private static func place(of letter: UInt16) -> Int? {
        if letter >= 0x400 { return letter < 0x530 ? Int(letter) - 0x400 : nil }
        return letter < 0x250 ? 0x130 + Int(letter) : nil
    }

    /// Adds what a letter says.
    @inline(__always)
    func add(letter: UInt16, to sums: inout Points) {
        guard let place = Self.place(of: letter) else { return }
        letters.withUnsafeBufferPointer { sums &+= $0[place] }
    }

    /// Adds what a word says.
    @inline(__always)
    func add(word key: UInt64, to sums: inout Points) {
        let place = words[key]
        if place >= 0 { sums &+= points[Int(place)] }
    }
}
