import SverkaMorphology

extension RussianComposer {
    /// A Russian preposition for an English one, with its case.
    struct Preposition {
        var word: String
        /// The Russian nouns it stands behind; none for any.
        var heads: Set<String> = []
        var russian: String
        var grammaticalCase: Case

        /// That behind a noun.
        static func of(_ word: String, behind head: String) -> Preposition? {
            all.first { $0.word == word && ($0.heads.isEmpty || $0.heads.contains(head)) }
        }

        static let english = Set(all.map(\.word))

        private static let all = [
            Preposition(
                word: "of", heads: ["вторжение"], russian: "в", grammaticalCase: .accusative),
            Preposition(word: "of", russian: "", grammaticalCase: .genitive),
            Preposition(
                word: "on",
                heads: [
                    "акциз", "атака", "запрет", "налёт", "налог", "нападение", "наступление",
                    "ограничение", "покушение", "посягательство", "рейд", "спрос", "ставка", "удар",
                ], russian: "на", grammaticalCase: .accusative),
            Preposition(
                word: "on", heads: ["война"], russian: "с", grammaticalCase: .instrumental),
            Preposition(
                word: "on", heads: ["санкция"], russian: "против", grammaticalCase: .genitive),
            Preposition(
                word: "on",
                heads: [
                    "комиссия", "комитет", "конференция", "консультация", "переговоры", "политика",
                    "программа", "работа", "решение", "совет", "сотрудничество", "эксперт",
                ], russian: "по", grammaticalCase: .dative),
            Preposition(word: "on", russian: "о", grammaticalCase: .locative),
        ]
    }
}
