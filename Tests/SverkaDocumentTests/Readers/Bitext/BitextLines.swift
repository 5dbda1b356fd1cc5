import SverkaDocument
import SverkaSupport
import SverkaText

/// The units of a file as lines: `ru 1! текст`, the keys numbered in the order
/// in which they come, a mark behind those that are settled.
func bitextLines(
    _ bytes: [UInt8], _ name: String, language: Language? = nil
) throws -> [String] {
    let format = DocumentFormat(path: name) ?? .plain
    let document = try DocumentReader().read(bytes, path: name, format: format, language: language)
    var keys: [String: Int] = [:]
    return document.units.map { unit in
        guard let key = unit.counterpart else { return "\(unit.language.rawValue) - \(unit.text)" }
        let number = keys[key.name] ?? keys.count + 1
        keys[key.name] = number
        return "\(unit.language.rawValue) \(number)\(key.isSettled ? "!" : "") \(unit.text)"
    }
}

func bitextLines(_ text: String, _ name: String, language: Language? = nil) throws -> [String] {
    try bitextLines(Array(text.utf8), name, language: language)
}

/// The texts of a file of one language with their keys: `menu.open=Открыть`.
func keyedLines(_ bytes: [UInt8], _ name: String, _ language: Language?) throws -> [String] {
    let format = DocumentFormat(path: name) ?? .plain
    let document = try DocumentReader().read(bytes, path: name, format: format, language: language)
    return document.units.map { "\($0.counterpart?.name ?? "")=\($0.text)" }
}

func keyedLines(_ text: String, _ name: String, _ language: Language? = .russian) throws -> [String]
{
    try keyedLines(Array(text.utf8), name, language)
}

/// What a message says of a file that can't be read; empty where it can.
func refusal(_ text: String, _ name: String) -> String {
    do {
        _ = try DocumentReader().read(
            Array(text.utf8), path: name, format: DocumentFormat(path: name) ?? .plain)
        return ""
    } catch {
        return "\(error)"
    }
}
