import SverkaText

/// The capitals that a place gives to the term that stands there.
struct Capitalisation {
    private enum Kind { case asItIs, first, title, all }
    private var kind = Kind.asItIs
    /// The place may be the beginning of a sentence or not.
    private var isDoubtful = false

    init(worse: String, slot: TermSlot) {
        let found = slot.found
        guard found.first?.isUppercase == true else { return }
        let worseIsCapital = worse.first?.isUppercase == true
        if found == found.uppercased(), worse != worse.uppercased(), found.count > 1 {
            kind = .all
        } else if slot.side == .english, !worseIsCapital, Self.isTitle(found) {
            kind = .title
        } else if !worseIsCapital {
            kind = .first
        } else {
            switch slot.before {
            case nil, ".", "!", "?", "…", "...": kind = .first
            case let mark?:
                // A colon, a dash, a bracket.
                isDoubtful = !mark.unicodeScalars.contains { $0.properties.isAlphabetic }
            }
        }
    }

    /// `The Key Rates of Banks`: all words of a term begin with capitals, but
    /// for short ones.
    private static func isTitle(_ term: String) -> Bool {
        let words = term.split(separator: " ")
        return words.count > 1
            && words.allSatisfy { $0.first?.isUppercase == true || $0.count < 5 }
            && words.dropFirst().contains { $0.first?.isUppercase == true }
    }

    /// Whether a term can be given them without a second look.
    func isCertain(for better: String) -> Bool {
        !isDoubtful || better.first?.isUppercase == true
    }

    func applied(to term: String) -> String {
        switch kind {
        case .asItIs: term
        case .first: term.prefix(1).uppercased() + term.dropFirst()
        case .all: term.uppercased()
        case .title:
            term.split(separator: " ").enumerated().map { index, word in
                index > 0 && TitleWords.staySmall(word)
                    ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
            }.joined(separator: " ")
        }
    }
}
