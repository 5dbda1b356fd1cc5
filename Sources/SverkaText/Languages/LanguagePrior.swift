/// How likely each language is before a text is looked at: what our pages are
/// in, what the rest of the page is in, what the mark-up says.
@usableFromInline package struct LanguagePrior: Sendable {
    /// A number a class, in nats; 0 for the likeliest.
    typealias Nats = SIMD8<Float>

    /// By script.
    private var nats: [Nats]

    subscript(script: LanguageScript) -> Nats {
        get { nats[script.rawValue] }
        set { nats[script.rawValue] = newValue }
    }

    /// Of a text of which nothing else is known.
    package static let alone = LanguagePrior(
        nats: [
            logs(shares(.cyrillic) * weightOfUnknown), logs(shares(.latin) * weightOfUnknown),
        ])

    private init(nats: [Nats]) { self.nats = nats }

    /// Of a paragraph of a page that has all of these.
    package init(page: [LanguageEvidence]) {
        let identifier = LanguageIdentifier.shared
        self.init(
            nats: LanguageScript.allCases.map { script in
                var letters = Self.shares(script) * Self.weightOfUnknown
                for evidence in page where evidence.script == script {
                    guard let column = identifier.plainClass(of: evidence, script) else { continue }
                    letters[column] += Float(min(evidence.letters, Self.mostOfParagraph))
                }
                return Self.logs(letters)
            })
    }

    /// The same where the mark-up says that the text is in the language.
    package func named(_ language: Language) -> LanguagePrior {
        var prior = self
        for script in LanguageScript.allCases {
            let columns = LanguageClass.all(script).indices.filter {
                LanguageClass.all(script)[$0].language == language
            }
            guard !columns.isEmpty else { continue }
            for column in 0..<LanguageClass.count where !columns.contains(column) {
                prior[script][column] = min(prior[script][column], 0) - Self.weightOfMarkup
            }
            for column in columns { prior[script][column] = 0 }
        }
        return prior
    }

    // MARK: Weights

    // By hand, on pages of news sites and on lines of the languages by
    // themselves.

    /// The text of an unknown page, in letters: what each language has of it
    /// before any paragraph is seen.
    private static let weightOfUnknown: Float = 60
    /// Letters of a paragraph that count: a long one is one paragraph.
    private static let mostOfParagraph = 150
    /// No language is less likely than this.
    private static let least: Float = -4
    /// How much less likely the mark-up makes the other languages: only what is
    /// plainly another one over several sentences stays so.
    private static let weightOfMarkup: Float = 40

    private static func shares(_ script: LanguageScript) -> Nats {
        var shares = Nats.zero
        for (column, its) in LanguageClass.all(script).enumerated() {
            shares[column] =
                switch its.language {
                case .russian, .english: 1
                case .undetermined: script == .cyrillic ? 0.06 : 0.12
                default: 0.12
                }
        }
        return shares / shares.sum()
    }

    /// The logarithms of the classes' shares.
    private static func logs(_ letters: Nats) -> Nats {
        let most = letters.max()
        var logs = Nats.zero
        for column in 0..<LanguageClass.count {
            logs[column] = max(log(letters[column] / most), least)
        }
        return logs
    }

    /// The natural logarithm, off by less than 0.06.
    private static func log(_ value: Float) -> Float {
        (Float(value.exponent) + value.significand - 1) * 0.6931
    }
}
