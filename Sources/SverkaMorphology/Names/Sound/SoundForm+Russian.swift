import SverkaText

extension SoundForm {
    /// From a Russian word.
    package init(russian word: String) {
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
        self.init(sounds: out)
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
}
