import Foundation
import Sverka

/// Options of every command, which may also stand before its name.
struct ProgramOptions: OptionGroup {
    let interface = Option<InterfaceLanguage?>(
        "interface", .cases("LANG"), help: "the language of help, messages and text output",
        otherwise: "that of the locale")

    /// Words of the command line without such an option before a command's name
    /// or between the two words of one.
    ///
    /// - Throws: `UsageError` where it has no value that it may have.
    static func dropped(fromStartOf words: [String]) throws(UsageError) -> [String] {
        let option = ProgramOptions().interface.declaration
        let name = "--" + option.name
        var words = words[...], out: [String] = []
        while out.count < 2, let word = words.popFirst() {
            if word == name {
                guard let value = words.popFirst() else {
                    throw UsageError("--\(option.name) needs a value: \(option.value ?? "")")
                }
                try option.check(value)
            } else if word.hasPrefix(name + "=") {
                try option.check(String(word.dropFirst(name.count + 1)))
            } else {
                out.append(word)
            }
        }
        return out + words
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
