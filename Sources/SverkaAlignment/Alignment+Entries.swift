import SverkaText

extension Alignment {
    /// What stands on one side of an entry: a paragraph, a sentence, or several
    /// that belong together.
    public struct Passage: Sendable, Equatable {
        /// The text with white space folded; of several paragraphs or sentences
        /// with a space between. Empty where nothing stands on this side.
        public let text: String
        /// The numbers of its paragraphs, counted from 1 in reading order:
        /// `["4", "5"]`. A sentence has its own behind that of the paragraph:
        /// `["4_10"]`.
        public let numbers: [String]

        /// Whether nothing stands on this side.
        public var isEmpty: Bool { numbers.isEmpty }
    }

    /// Passages that say the same, or one that has no counterpart.
    public struct Entry: Sendable, Equatable {
        /// The Russian passage; empty in an entry that is English alone.
        public let russian: Passage
        /// The English passage; empty in an entry that is Russian alone.
        public let english: Passage
        /// The chance that these passages and no others belong together, 0 to
        /// 1; of an entry with one side, that it has no counterpart.
        public let confidence: Double
        /// What a person should look at, if anything.
        public let flags: [Flag]

        /// Whether there is a passage on both sides.
        public var isPaired: Bool { !russian.isEmpty && !english.isEmpty }
    }

    /// All passages of the text, each once, in reading order, with what stands
    /// opposite.
    ///
    /// What belongs to the page and not to the article (menus, dates, share
    /// buttons) is left out, and so are other languages than Russian and
    /// English.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public var entries: [Entry] {
        rows.map { row in
            Entry(
                russian: passage(row, .russian), english: passage(row, .english),
                confidence: row.confidence, flags: row.flags)
        }
    }

    /// The entries that have both sides.
    ///
    ///     let text = """
    ///         Союзное государство утвердило бюджет.
    ///
    ///         The Union State has approved its budget.
    ///         """
    ///     for pair in Sverka.align(text).pairs {
    ///         print(pair.russian.numbers, pair.english.numbers)
    ///     }
    ///     // ["1"] ["2"]
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public var pairs: [Entry] { entries.filter(\.isPaired) }

    private func passage(_ row: Row, _ side: Side) -> Passage {
        Passage(text: text(row, side), numbers: units(row, side).map(\.number.description))
    }
}
