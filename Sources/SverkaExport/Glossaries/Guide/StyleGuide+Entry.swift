extension StyleGuide {
    /// A term with what is said of it.
    struct Entry {
        var term: String
        /// See `GuideRenderings`.
        var renderings: [String] = []
        var also: [String] = []
        var short: [String] = []
        var avoid: [String] = []
        /// Of an avoided term, what to use.
        var see: String?
        var definition = ""
        var note = ""
        var example: (source: String, target: String)?

        /// Renderings that stand behind the usual ones, by what they are.
        var others: [(label: String, renderings: [String])] {
            [("also", also), ("in short", short)].filter { !$0.1.isEmpty }
        }

        /// What the term is sorted by: small letters from the first letter or
        /// digit on, ё as е, without marks of stress.
        var key: String {
            let unstressed = term.unicodeScalars.filter { !(0x300...0x301).contains($0.value) }
            let plain = String(String.UnicodeScalarView(unstressed)).lowercased()
                .map { $0 == "ё" ? "е" : $0 }
            let start = plain.firstIndex { $0.isLetter || $0.isNumber } ?? 0
            return String(plain[start...])
        }

        /// The heading it stands under: a capital letter, or `#`.
        var letter: String {
            key.first.map { $0.isLetter ? $0.uppercased() : "#" } ?? "#"
        }
    }
}
