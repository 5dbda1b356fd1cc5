import SverkaSupport
import SverkaText

/// How a name sounds, coarsely, in a form that its Russian and its English
/// spellings share.
///
/// Symbols are consonant classes and vowels of no language in particular:
/// `Лукашенко`, `Lukashenko` and `Lukashenka` differ in the last vowel alone.
/// The rules cover BGN/PCGN, ISO 9, passport, Belarusian and Ukrainian
/// spellings and the usual Russian rendering of English names.
public struct SoundForm: Sendable, Hashable {
    /// The sounds, by `Sound`'s raw values.
    package let sounds: [UInt8]

    enum Sound: UInt8 {
        case a, e, i, o, u
        case b, v, g, d, zh, z, k, l, m, n, p, r, s, t, f, kh, ts, ch, sh, j
    }

    /// From a Russian word.
    public init(russian word: String) {
        var out: [UInt8] = []
        func put(_ sound: Sound) {
            // Doubled letters sound once.
            if out.last != sound.rawValue { out.append(sound.rawValue) }
        }
        let letters = word.unicodeScalars.map { Letters.code($0.value) ?? 0 }
        let names = SoundForm.russianLetters
        for (index, code) in letters.enumerated() {
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            switch Letters.scalar(max(code, 1)) {
            case _ where code == 0 || code == Letters.hyphen: continue
            case "д" where next == ("ж" as ShortLetters).last: continue  // `дж` is one sound
            case "ж" where index > 0 && letters[index - 1] == ("д" as ShortLetters).last: put(.j)
            case "у" where LetterSet.vowels.contains(next) && index == 0: put(.v)  // Уоррен
            case "к" where next == ("с" as ShortLetters).last: put(.k)
            default:
                if let sounds = names[Int(code)] { sounds.forEach(put) }
            }
        }
        sounds = out
    }

    /// By the letter's code.
    private static let russianLetters: [[Sound]?] = {
        var table = [[Sound]?](repeating: nil, count: 40)
        let pairs: [(String, [Sound])] = [
            ("а", [.a]), ("б", [.b]), ("в", [.v]), ("г", [.g]), ("д", [.d]), ("е", [.e]),
            ("ё", [.o]), ("ж", [.zh]), ("з", [.z]), ("и", [.i]), ("й", [.i]), ("к", [.k]),
            ("л", [.l]), ("м", [.m]), ("н", [.n]), ("о", [.o]), ("п", [.p]), ("р", [.r]),
            ("с", [.s]), ("т", [.t]), ("у", [.u]), ("ф", [.f]), ("х", [.kh]), ("ц", [.ts]),
            ("ч", [.ch]), ("ш", [.sh]), ("щ", [.sh]), ("ы", [.i]), ("э", [.e]), ("ю", [.u]),
            ("я", [.a]),
        ]
        for (letter, sounds) in pairs { table[Int(Letters(letter)!.codes[0])] = sounds }
        return table
    }()

    /// From an English spelling.
    public init(english word: String) {
        self.init(english: word, soundsLastE: false)
    }

    /// The same, of a name whose last `e` may sound, as in `Makelele`.
    package init(english word: String, soundsLastE: Bool) {
        let bytes = SoundForm.folded(word)
        var out: [UInt8] = []
        func put(_ sounds: [Sound]) {
            for sound in sounds where out.last != sound.rawValue { out.append(sound.rawValue) }
        }
        var index = 0
        scan: while index < bytes.count {
            for (spelling, sounds) in SoundForm.groups
            where bytes[index...].starts(with: spelling) {
                put(sounds)
                index += spelling.count
                continue scan
            }
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            let soft =
                next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
            switch byte {
            case UInt8(ascii: "c"): put([soft ? .s : .k])
            case UInt8(ascii: "h"):
                // Silent behind a vowel before a consonant: John.
                let vowelFollows = next != 0 && "aeiouy".utf8.contains(next)
                if vowelFollows || index == 0 { put([.kh]) }
            // Silent at the end.
            case UInt8(ascii: "e") where next == 0 && out.count > 2 && !soundsLastE: break
            default:
                if let sound = SoundForm.latinLetters[byte] { put([sound]) }
            }
            index += 1
        }
        sounds = out
    }

    private static let groups: [([UInt8], [Sound])] = [
        ("shch", [.sh]), ("sch", [.sh]), ("tch", [.ch]), ("tsch", [.ch]), ("dzh", [.j]),
        ("ch", [.ch]), ("sh", [.sh]), ("zh", [.zh]), ("kh", [.kh]), ("ts", [.ts]), ("tz", [.ts]),
        ("ph", [.f]), ("th", [.t]), ("ck", [.k]), ("gh", [.g]), ("qu", [.k, .v]), ("x", [.k, .s]),
        ("dg", [.j]), ("ee", [.i]), ("oo", [.u]), ("ou", [.u]), ("ea", [.i]), ("ya", [.a]),
        ("yu", [.u]), ("yo", [.o]), ("ye", [.e]), ("iya", [.i, .a]), ("ia", [.i, .a]),
        ("iu", [.u]), ("ie", [.e]), ("cz", [.ch]), ("rz", [.zh]), ("sz", [.sh]), ("wh", [.v]),
        ("kn", [.n]), ("wr", [.r]),
    ].map { (Array($0.0.utf8), $0.1) }.sorted { $0.0.count > $1.0.count }

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

    /// Small ASCII letters; marked ones lose their marks.
    private static func folded(_ word: String) -> [UInt8] {
        var out: [UInt8] = []
        for scalar in word.unicodeScalars {
            let value = LetterCase.lower(scalar.value)
            if (0x61...0x7A).contains(value) {
                out.append(UInt8(value))
            } else if let plain = marked[value] {
                out.append(contentsOf: plain.utf8)
            }
        }
        return out
    }

    private static let marked: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        for (plain, letters) in [
            ("a", "áàâäãåāăą"), ("e", "éèêëēėęě"), ("i", "íìîïīįı"), ("o", "óòôöõøōő"),
            ("u", "úùûüūůűŭų"), ("c", "ć"), ("ch", "č"), ("sh", "šş"), ("zh", "ž"), ("z", "źż"),
            ("s", "ś"), ("n", "ńñň"), ("l", "ł"), ("r", "ř"), ("t", "ťţ"), ("d", "ďđ"), ("y", "ýÿ"),
            ("g", "ğģ"), ("k", "ķ"), ("ts", "ț"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"),
        ] {
            for scalar in letters.unicodeScalars { table[scalar.value] = plain }
        }
        return table
    }()

    // MARK: Comparing

    private static let vowelLimit = Sound.u.rawValue

    /// The first two consonants, by groups that spellings mix up: names that
    /// differ in it are not compared. 0 for a name without consonants.
    public var key: UInt32 {
        var key: UInt32 = 0
        var count = 0
        for sound in sounds where sound > SoundForm.vowelLimit {
            key = key << 8 | UInt32(SoundForm.group[Int(sound)])
            count += 1
            if count == 2 { break }
        }
        return key
    }

    /// Consonants that stand for one another in different spellings.
    private static let group: [UInt8] = {
        var table = (0..<32).map(UInt8.init)
        func same(_ sounds: Sound...) {
            for sound in sounds { table[Int(sound.rawValue)] = sounds[0].rawValue }
        }
        same(.g, .kh)  // Гомель Homel
        same(.v, .f, .b)
        same(.s, .z, .ts)
        same(.zh, .j, .sh, .ch)
        return table
    }()

    /// How alike two names sound, from 0 to 1: 1 less the weighted edit
    /// distance by the longer name's length.
    ///
    /// Cost: the product of the lengths.
    public func similarity(to other: SoundForm) -> Double {
        let a = sounds, b = other.sounds
        if a.isEmpty || b.isEmpty { return 0 }
        let weight = max(SoundForm.weight(a), SoundForm.weight(b))
        var row = [Float](repeating: 0, count: b.count + 1)
        for j in b.indices { row[j + 1] = row[j] + SoundForm.gap(b[j]) }
        for i in a.indices {
            var diagonal = row[0]
            row[0] += SoundForm.gap(a[i])
            for j in b.indices {
                let cost = min(
                    diagonal + SoundForm.change(a[i], b[j]), row[j + 1] + SoundForm.gap(a[i]),
                    row[j] + SoundForm.gap(b[j]))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return Double(max(0, 1 - row[b.count] / weight))
    }

    private static func weight(_ sounds: [UInt8]) -> Float {
        sounds.reduce(0) { $0 + ($1 <= vowelLimit ? 0.5 : 1) }
    }

    private static func gap(_ sound: UInt8) -> Float {
        if sound <= vowelLimit { return 0.3 }
        return sound == Sound.kh.rawValue ? 0.5 : 0.9
    }

    private static func change(_ a: UInt8, _ b: UInt8) -> Float {
        if a == b { return 0 }
        if a <= vowelLimit, b <= vowelLimit { return 0.2 }
        if a <= vowelLimit || b <= vowelLimit {
            // й and в may be vowels: Уолтер, Janis.
            let consonant = max(a, b), vowel = min(a, b)
            if consonant == Sound.v.rawValue, vowel == Sound.u.rawValue { return 0.2 }
            if consonant == Sound.j.rawValue, vowel == Sound.i.rawValue { return 0.3 }
            return 1
        }
        return group[Int(a)] == group[Int(b)] ? 0.25 : 1
    }
}
