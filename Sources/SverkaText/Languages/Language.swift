/// A language that the pages we read are written in, or none that we know.
@usableFromInline package enum Language: String, Sendable, CaseIterable {
    case russian = "ru"
    case english = "en"
    case belarusian = "be"
    case ukrainian = "uk"
    case bulgarian = "bg"
    case serbian = "sr"
    /// Undetermined: no letters, too few of them, or another language.
    case undetermined = "und"
}
