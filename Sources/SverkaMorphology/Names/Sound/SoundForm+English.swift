import SverkaText

extension SoundForm {
    /// From an English spelling.
    @usableFromInline package init(english word: String) {
        self.init(english: word, soundsLastE: false)
    }

    /// The same, of a name whose last `e` may sound, as in `Makelele`.
    package init(english word: String, soundsLastE: Bool) {
        let bytes = SoundForm.folded(word)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let (sounds, length) = SoundForm.sounds(
                bytes, at: index, behind: out.count, soundsLastE: soundsLastE)
            for sound in sounds where out.last != sound.rawValue { out.append(sound.rawValue) }
            index += length
        }
        self.init(sounds: out)
    }

    /// The sounds that a spelling begins with, and how many letters stand for
    /// them.
    private static func sounds(
        _ bytes: [UInt8], at index: Int, behind count: Int, soundsLastE: Bool
    ) -> ([Sound], Int) {
        for (spelling, sounds) in groups[Int(bytes[index])]
        where bytes[index...].starts(with: spelling) {
            return (sounds, spelling.count)
        }
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch byte {
        case UInt8(ascii: "c"): return ("eiy".utf8.contains(next) ? [.s] : [.k], 1)
        case UInt8(ascii: "h"):
            // Silent behind a vowel before a consonant: John.
            return ("aeiouy".utf8.contains(next) || index == 0 ? [.kh] : [], 1)
        // Silent at the end.
        case UInt8(ascii: "e") where next == 0 && count > 2 && !soundsLastE: return ([], 1)
        default: return (latinLetters[byte].map { [$0] } ?? [], 1)
        }
    }

    /// Letters that stand for sounds together, by the first one's byte, the
    /// longest first.
    private static let groups: [[([UInt8], [Sound])]] = {
        let sorted = spellings.map { (Array($0.0.utf8), $0.1) }.sorted { $0.0.count > $1.0.count }
        return (0...255).map { byte in sorted.filter { $0.0[0] == byte } }
    }()

    private static let spellings: [(String, [Sound])] = [
        ("shch", [.sh]), ("sch", [.sh]), ("tch", [.ch]), ("tsch", [.ch]), ("dzh", [.j]),
        ("ch", [.ch]), ("sh", [.sh]), ("zh", [.zh]), ("kh", [.kh]), ("ts", [.ts]), ("tz", [.ts]),
        ("ph", [.f]), ("th", [.t]), ("ck", [.k]), ("gh", [.g]), ("qu", [.k, .v]), ("x", [.k, .s]),
        ("dg", [.j]), ("ee", [.i]), ("oo", [.u]), ("ou", [.u]), ("ea", [.i]), ("ya", [.a]),
        ("yu", [.u]), ("yo", [.o]), ("ye", [.e]), ("iya", [.i, .a]), ("ia", [.i, .a]),
        ("iu", [.u]), ("ie", [.e]), ("cz", [.ch]), ("rz", [.zh]), ("sz", [.sh]), ("wh", [.v]),
        ("kn", [.n]), ("wr", [.r]),
    ]

    private static let latinLetters: [UInt8: Sound] = {
        var table: [UInt8: Sound] = [:]
        let pairs: [(String, Sound)] = [
            ("a", .a), ("b", .b), ("d", .d), ("e", .e), ("f", .f), ("g", .g), ("i", .i),
            ("j", .j), ("k", .k), ("l", .l), ("m", .m), ("n", .n), ("o", .o), ("p", .p),
            ("q", .k), ("r", .r), ("s", .s), ("t", .t), ("u", .u), ("v", .v), ("w", .v),
            ("y", .i), ("z", .z),
        ]
        for (letter, sound) in pairs { table[letter.utf8.first!] = sound }
        return table
    }()
}
