/// Capitals of one word laid on another.
package enum Capitals {
    /// The word with the capitals of the model: all that follow from it being
    /// a name, an acronym or hyphenated.
    package static func copied(from model: String, to word: String) -> String {
        let capital = model.first?.isUppercase == true
        guard capital else { return word.lowercased() == word ? word : word.lowercased() }
        let parts = model.hyphenParts.filter { !$0.isEmpty }
        let isAcronym = parts[0].count > 1 && parts[0].allSatisfy(\.isUppercase)
        if parts.count == 1 || isAcronym, model.dropFirst().contains(where: \.isUppercase) {
            return shared(model, word)
        }
        if parts.count > 1, parts.dropFirst().contains(where: { $0.first?.isUppercase == true }) {
            return word.hyphenParts.map { $0.prefix(1).uppercased() + $0.dropFirst() }
                .joined(separator: "-")
        }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// `БелАЗом`, `РНК-содержащих`: as far as the letters are the same.
    private static func shared(_ model: String, _ word: String) -> String {
        var out = ""
        var rest = Substring(word)
        for letter in model {
            guard let own = rest.first, letter.lowercased() == own.lowercased() else { break }
            out.append(letter)
            rest.removeFirst()
        }
        return out + rest
    }
}
