import SverkaSupport
import SverkaText

/// Names of persons as several words that stand in one case: `Мухаммеда бен
/// Салмана`, `Дэн Сяопином`, `Ляйсан Утяшевой`.
///
/// Case and gender are those that all words agree in best. A word of the
/// lexicon brings its readings, any word what its letters allow by the rules
/// for names.
struct PersonNames {
    let analyzer: Analyzer

    /// What a word may be: its nominative, in which case and gender it stands
    /// (`none` for any), and how likely that is.
    struct Part {
        var form: String
        var grammaticalCase: Case = .none
        var gender: Gender = .none
        var weight: Float
    }

    /// A name with the nominatives of its words.
    struct Name {
        var range: Range<Int>
        var forms: [String]
        var grammaticalCase: Case
        var gender: Gender
    }
}
