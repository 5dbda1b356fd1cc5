import Foundation
import Sverka

/// Texts in many languages, by the code of the language.
struct LanguageTexts {
    /// A word as weights see it.
    struct Word {
        /// Slot and check of its n-grams, as one number.
        var keys: [Int32]
        /// What the table of letters and words says.
        var points: SIMD8<Float>
    }

    /// The lines of a file, by their words.
    typealias Lines = [[Word]]

    /// The texts of a language: a list of lines a file.
    private var files: [String: [[String]]] = [:]

    init(_ paths: [String]) throws {
        for path in paths {
            let name = path.split(separator: "/").last ?? ""
            let code = name.prefix { $0 != "." && $0 != "_" }
            let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
                .map(String.init)
            files[String(code), default: []].append(lines)
        }
    }

    /// The texts of each language of a class: files of lines of words.
    func samples(_ its: LanguageClass, _ script: LanguageScript) -> [[Lines]] {
        its.codes.compactMap { code in
            let texts =
                code.hasSuffix("+")
                ? files[String(code.dropLast())]?.map { $0.enumerated().map(Romanization.line) }
                : files[code]
            let samples = texts?.map { $0.map { Self.words($0, script) }.filter { !$0.isEmpty } }
                .filter { !$0.isEmpty }
            return samples?.isEmpty == false ? samples : nil
        }
    }

    private static func words(_ line: String, _ script: LanguageScript) -> [Word] {
        line.split(separator: " ").compactMap { word in
            let found = LanguageEvidence.features(of: String(word), script)
            guard !found.keys.isEmpty else { return nil }
            return Word(
                keys: found.keys.map { Int32($0.slot) << 8 | Int32($0.check) },
                points: SIMD8<Float>(found.points) / NgramTable.scale)
        }
    }
}

/// Cyrillic text in Latin letters, in the ways that people write it.
enum Romanization {
    private static let letters: [Character] = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ".map {
        $0
    }
    /// Serbian has but one; of the others every line goes another way.
    private static let ways: [[Character: String]] = [
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i yi ye g u j lj nj c dj dz",
        "a b v g d e e zh z i i k l m n o p r s t u f h c ch sh sch - y ' e u ia i i ie g w j lj nj ć đ dž",
        "a b v h d e jo ž z y j k l m n o p r s t u f ch c č š šč - y ' e ju ja i ji je g ŭ j lj nj ć đ dž",
        "a b v g d ye yo zh z i j k l m n o p r s t u f h ts ch sh sh - i - e ju ja i i e g u j lj nj c dj dz",
    ].map { way in
        Dictionary(
            uniqueKeysWithValues: zip(
                letters, way.split(separator: " ").map { $0 == "-" ? "" : String($0) }))
    }
    private static let serbian: [Character: String] = Dictionary(
        uniqueKeysWithValues: zip(
            "абвгдђежзијклљмнњопрстћуфхцчџш",
            "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(separator: " ")
                .map(String.init)))

    static func line(_ number: Int, _ text: String) -> String {
        let text = text.lowercased()
        let isSerbian = text.contains { "јљњћђџ".contains($0) }
        let way = isSerbian ? serbian : ways[number % ways.count]
        return text.map { way[$0] ?? String($0) }.joined()
    }
}
