import Foundation
import Sverka

/// How the value of an option is read, and what it is called in help.
package struct ValueKind<Value: Sendable>: Sendable {
    /// As in `--output FILE`.
    package let placeholder: String
    /// The words it may have; empty where they can't be listed.
    package var choices: [String] = []
    /// What a word means; throws where that is no such value. Messages name
    /// the option.
    package let read: @Sendable (_ word: String, _ option: String) throws(UsageError) -> Value
    /// The word that stands for a value.
    package let word: @Sendable (Value) -> String
}

extension ValueKind where Value == String {
    /// Any text.
    package static func text(_ placeholder: String) -> ValueKind {
        ValueKind(
            placeholder: placeholder, read: { word, _ throws(UsageError) in word }, word: { $0 })
    }

    package static var file: ValueKind { text("FILE") }
    package static var folder: ValueKind { text("DIR") }
    package static var table: ValueKind { text("TSV") }

    /// Text that may stand in an XML file.
    package static var plainText: ValueKind {
        ValueKind(
            placeholder: "TEXT",
            read: { word, option throws(UsageError) in
                guard word.isPlain else {
                    throw UsageError("a control character stands in --\(option)")
                }
                return word
            }, word: { $0 })
    }
}

extension ValueKind where Value == Int {
    package static func wholeNumber(_ range: ClosedRange<Int>) -> ValueKind {
        ValueKind(
            placeholder: "N",
            read: { word, option throws(UsageError) in
                guard let number = Int(word), range.contains(number) else {
                    throw UsageError(
                        "--\(option) takes a whole number from \(range.lowerBound) "
                            + "to \(range.upperBound), not \(word)")
                }
                return number
            }, word: \.description)
    }
}

extension ValueKind where Value == Double {
    /// A number from 0 to 1, with a point or a comma.
    package static var share: ValueKind {
        ValueKind(
            placeholder: "X",
            read: { word, option throws(UsageError) in
                guard let number = Double(word.replacing(",", with: ".")), (0...1).contains(number)
                else { throw UsageError("--\(option) takes a number from 0 to 1, not \(word)") }
                return number
            }, word: \.description)
    }
}

extension ValueKind {
    /// One of some values, each with its word, in any case.
    package static func choice(
        _ placeholder: String, _ values: [Value], _ word: @escaping @Sendable (Value) -> String
    ) -> ValueKind {
        let words = values.map(word)
        return ValueKind(
            placeholder: placeholder, choices: words,
            read: { given, option throws(UsageError) in
                if let index = words.firstIndex(of: given.lowercased()) { return values[index] }
                throw UsageError(
                    "--\(option) is one of \(words.joined(separator: ", ")), not \(given)"
                        + Suggestion.question(Suggestion.nearest(to: given, in: words)))
            }, word: word)
    }

    /// One of the cases of an enumeration, by its raw value.
    package static func cases(_ placeholder: String) -> ValueKind
    where Value: RawRepresentable<String> & CaseIterable {
        choice(placeholder, Array(Value.allCases), \.rawValue)
    }

    /// Cases of an enumeration with commas between.
    package static func list<Case>(_ what: Message) -> ValueKind
    where Value == [Case], Case: RawRepresentable<String> & CaseIterable & Sendable {
        ValueKind(
            placeholder: "LIST",
            read: { words, _ throws(UsageError) in
                var values: [Case] = []
                for word in words.split(separator: ",") {
                    guard let value = Case(rawValue: word.lowercased()) else {
                        throw UsageError(
                            "unknown \(what) \(word); known are "
                                + "\(Case.allCases.map(\.rawValue).joined(separator: ", "))")
                    }
                    values.append(value)
                }
                return values
            }, word: { $0.map(\.rawValue).joined(separator: ",") })
    }
}

extension ValueKind where Value == TextEncoding {
    /// An encoding by any of its names.
    package static var encoding: ValueKind {
        let names = TextEncoding.allCases.map(\.rawValue)
        return ValueKind(
            placeholder: "NAME", choices: names,
            read: { word, _ throws(UsageError) in
                guard let encoding = TextEncoding(name: word) else {
                    throw UsageError(
                        "unknown encoding \(word); known are \(names.joined(separator: ", "))")
                }
                return encoding
            }, word: \.rawValue)
    }
}

extension String {
    /// Whether it has no character that XML forbids.
    var isPlain: Bool {
        unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF
                || $0 == "\t" || $0 == "\n" || $0 == "\r"
        }
    }
}
