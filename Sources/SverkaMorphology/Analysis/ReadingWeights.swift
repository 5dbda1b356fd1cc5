/// How likely the readings of a word are beside each other, without context.
///
/// All were set by hand: rounded shares of what words were in news and in a
/// treebank of it, kept where lemmas or citation forms of names came out better
/// with them.
enum ReadingWeights {
    /// By the frequency band of the word: frequencies fall by about half from
    /// band to band.
    static func usage(frequencyBand: UInt8) -> Float {
        frequencyBand < 2 ? 8 : 8 / Float(1 << (Int(min(frequencyBand, 6)) - 1))
    }

    /// How usual a form is among those of its lexeme.
    static func form(_ tag: Tag) -> Float {
        switch tag.verbForm {
        case .imperative: return 0.15
        case .gerund, .presentPassive, .presentActive: return 0.5
        case .pastActive, .pastPassive: return tag.short ? 0.8 : 0.6
        case .none: break
        // `село`, `стекло` are nouns rather.
        case .past: return tag.gender == .neuter ? 0.4 : 1
        default: return 1
        }
        if tag.pos == .noun, tag.number == .plural, tag.grammaticalCase == .genitive { return 0.8 }
        if tag.short { return 0.5 }
        switch tag.grammaticalCase {
        case .partitive: return 0.05
        case .secondLocative: return 0.3
        case .dative: return 0.6
        case .instrumental, .locative: return 0.7
        case .genitive: return 1.1
        default: return 1
        }
    }

    /// `быстро` is an adverb rather than a short form.
    static let adverbBesideShortForm: Float = 1.5
    static let pluralOfName: Float = 0.05
    static let nominativeOfName: Float = 1.4
    /// `частное`, `второе`: a neuter noun that is an adjective.
    static let neuterAdjectivalNoun: Float = 0.6
    /// Of words that do not inflect: all their uses are one form.
    static let invariable: Float = 3
    /// `Путина` is his genitive rather than her nominative.
    static let womanBesideMan: Float = 0.4
    /// The same of names that no list has, and that do not end as surnames.
    static let womanBesideStranger: Float = 1
    /// `учёного-физика`: a first part that is declined, and no last part like it.
    static let declinedHead: Float = 0.1
    /// `Королёвой` is not of `королева`.
    static let otherYo: Float = 0.2
    /// `готовности` is a singular.
    static let pluralOfQuality: Float = 0.2
}
