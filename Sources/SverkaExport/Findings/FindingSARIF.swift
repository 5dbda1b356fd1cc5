import SverkaSupport
import Foundation
import SverkaCheck

/// SARIF 2.1.0, for code hosts and editors; columns in code points.
struct FindingSARIF: FindingFormat {
    static let name = "sarif"
    static let extensions = ["sarif"]

    private struct Log: Encodable {
        var schema = "https://json.schemastore.org/sarif-2.1.0.json"
        var version = "2.1.0"
        var runs: [Run]
        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case version, runs
        }
    }
    private struct Run: Encodable {
        var tool: Tool
        var columnKind = "unicodeCodePoints"
        var results: [Result]
    }
    private struct Tool: Encodable { var driver: Driver }
    private struct Driver: Encodable {
        var name = "sverka"
        var rules: [Rule]
    }
    private struct Rule: Encodable {
        var id: String
        var shortDescription: Text
    }
    private struct Text: Encodable { var text: String }
    private struct Result: Encodable {
        var ruleId: String
        var level: String
        var message: Text
        var locations: [Location]
        /// What it is held against in the other language.
        var relatedLocations: [Location]?
    }
    private struct Location: Encodable {
        var id: Int?
        var physicalLocation: PhysicalLocation
        var message: Text?
    }
    private struct PhysicalLocation: Encodable {
        var artifactLocation: Artifact
        var region: Region
    }
    private struct Artifact: Encodable { var uri: String }
    private struct Region: Encodable {
        var startLine: Int
        var startColumn: Int
        var endColumn: Int?
    }

    private static func description(_ kind: Finding.Kind) -> String {
        switch kind {
        case .missing: "A term of the source has no rendering of the glossary"
        case .deprecated: "A rendering that the glossary advises against"
        case .inconsistent: "One term rendered in two ways"
        case .nameVariant: "One name spelled in two ways"
        case .names: "A name that has another in its place"
        case .number: "A number that differs between the languages"
        case .untranslated: "Text left in the other language"
        case .partial: "A sentence without counterpart"
        case .sourceVariants: "One source sentence rendered in two ways"
        case .sameRendering: "Two source sentences rendered alike"
        case .repeatedWord: "A word that stands twice"
        case .spacing: "More than one blank between words"
        case .quotes: "Quotation marks, brackets or separators that are unpaired or foreign"
        case .address: "A web or mail address that differs between the languages"
        case .forbidden: "A word that the configuration forbids"
        }
    }

    func bytes(_ findings: [Finding]) -> [UInt8] {
        let rules = Finding.Kind.allCases.map {
            Rule(id: $0.rawValue, shortDescription: Text(text: Self.description($0)))
        }
        let results = findings.map { finding in
            Result(
                ruleId: finding.kind.rawValue, level: finding.severity.rawValue,
                message: Text(text: finding.message),
                locations: [
                    Location(
                        physicalLocation: PhysicalLocation(
                            artifactLocation: Artifact(uri: Self.uri(finding.path)),
                            region: Region(
                                startLine: finding.line, startColumn: finding.column,
                                endColumn: Self.end(finding))))
                ], relatedLocations: finding.counterpart.map { [Self.related($0)] })
        }
        return JSON.bytes(
            Log(runs: [Run(tool: Tool(driver: Driver(rules: rules)), results: results)]))
    }

    private static func related(_ place: Finding.Place) -> Location {
        Location(
            id: 1,
            physicalLocation: PhysicalLocation(
                artifactLocation: Artifact(uri: uri(place.path)),
                region: Region(startLine: place.line, startColumn: place.column)),
            message: Text(text: "the other language"))
    }

    /// The column behind what was found, where columns are those of the line:
    /// not in a DOCX.
    private static func end(_ finding: Finding) -> Int? {
        guard let range = finding.excerpt?.range, !range.isEmpty,
            range.lowerBound == finding.column - 1
        else { return nil }
        return range.upperBound + 1
    }

    /// A path as a relative reference.
    private static func uri(_ path: String) -> String {
        path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    }
}
