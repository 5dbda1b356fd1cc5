import Foundation
import Sverka

/// Options of every command, which may also stand before its name.
struct ProgramOptions: OptionGroup {
    let interface = Option<InterfaceLanguage?>(
        "interface", .cases("LANG"), help: "the language of help, messages and text output",
        otherwise: "that of the locale")

    /// Words of the command line without such an option at their start.
    static func dropped(fromStartOf words: [String]) -> [String] {
        let words = words[...]
        switch words.first {
        case "--interface": return Array(words.dropFirst(2))
        case .some(let word) where word.hasPrefix("--interface="):
            return Array(words.dropFirst())
        default: return Array(words)
        }
    }
}

extension InterfaceLanguage {
    /// The language that the command line asks for, else that of the locale.
    ///
    /// It is known before the command line is parsed, so that what is wrong with
    /// that can be said in it.
    package init(
        asked words: [String],
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        var asked: InterfaceLanguage?
        for (index, word) in words.enumerated() {
            if word == "--" { break }
            if word == "--interface", index + 1 < words.count {
                asked = InterfaceLanguage(rawValue: words[index + 1].lowercased()) ?? asked
            } else if word.hasPrefix("--interface=") {
                let value = word.dropFirst("--interface=".count).lowercased()
                asked = InterfaceLanguage(rawValue: value) ?? asked
            }
        }
        self = asked ?? InterfaceLanguage(environment: environment)
    }
}
