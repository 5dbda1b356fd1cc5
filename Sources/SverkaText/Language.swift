/// A language that the pages we read are written in, or none that we know.
public enum Language: String, Sendable, CaseIterable {
    case russian = "ru"
    case english = "en"
    case belarusian = "be"
    case ukrainian = "uk"
    case bulgarian = "bg"
    case serbian = "sr"
    /// Undetermined: no letters, too few of them, or another language.
    case undetermined = "und"
}

/// One of the two languages that are held against each other.
public enum Side: Int, Sendable, CaseIterable {
    case russian, english

    public var language: Language { self == .russian ? .russian : .english }
    public var other: Side { self == .russian ? .english : .russian }
}

/// What a paragraph is on its page.
public enum Role: String, Sendable, CaseIterable {
    case heading, text
    /// Belongs to the page and not to the article: menus, teasers, forms.
    case furniture
}
