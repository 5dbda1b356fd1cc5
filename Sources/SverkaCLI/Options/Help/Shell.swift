/// The shells that there are completions for.
package enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish

    /// A script that completes commands, options and their values, made from
    /// what commands declare.
    package var completions: String {
        switch self {
        case .bash: BashCompletions.script
        case .zsh: ZshCompletions.script
        case .fish: FishCompletions.script
        }
    }
}
