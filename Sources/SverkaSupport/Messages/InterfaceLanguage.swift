/// The language that the program speaks to the person who runs it.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case russian = "ru"

    /// That of the run, which `Program` sets once at its start.
    ///
    /// Threads that a run begins do not see it; what speaks from them, as the
    /// console does, keeps the language that it was made with.
    @TaskLocal package static var current = InterfaceLanguage.english

    /// The language of messages as POSIX has it: the first of `LC_ALL`,
    /// `LC_MESSAGES` and `LANG` that is set and not empty; English where it is
    /// none that we speak, as with `C`.
    package init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
            .first { !$0.isEmpty }
        // As in `ru_RU.UTF-8@variant`.
        let language = (locale ?? "").prefix { $0.isLetter }.lowercased()
        self = InterfaceLanguage(rawValue: language) ?? .english
    }
}
