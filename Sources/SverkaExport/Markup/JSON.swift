import Foundation

/// JSON of values that always encode: strings and finite numbers.
enum JSON {
    static func bytes(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return Array((try? encoder.encode(value)) ?? Data()) + [0x0A]
    }
}
