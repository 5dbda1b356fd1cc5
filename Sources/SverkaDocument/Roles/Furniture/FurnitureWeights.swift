import Foundation
import SverkaData

/// What evidence of furniture counts: weights of a logistic model, fitted on
/// paragraphs of pages and of texts of which it is known what they are.
///
/// The weights are in `Glossary/furniture-weights.tsv`: for pages with mark-up
/// and for texts without, each before and with the neighbours' evidence.
struct FurnitureWeights: Sendable {
    /// What documents have weights of their own: pages as sites have them, and
    /// all that have no mark-up of a page or too little of it to tell.
    enum Kind: Int, Sendable {
        case page, text

        /// Blocks of a page as sites have them, at least.
        private static let leastBlocks = 25

        /// The kind of a document by its blocks.
        init(_ blocks: [RawBlock]) {
            let isPage =
                blocks.count >= Self.leastBlocks && blocks.contains { $0.markup != nil }
            self = isPage ? .page : .text
        }
    }

    /// For each kind the weights before and with the neighbours' evidence.
    private var columns = [[Float]](
        repeating: [Float](repeating: 0, count: FurnitureFeature.count), count: 4)

    static let fitted = FurnitureWeights(GlossaryFile.named("furniture-weights.tsv").bytes)

    /// - Parameter table: its columns are `feature`, `page`, `page-final`,
    ///   `text` and `text-final`.
    init(_ table: some Collection<UInt8>) {
        let places = Dictionary(
            uniqueKeysWithValues: FurnitureFeature.names.enumerated().map { ($1, $0) })
        for row in GlossaryFile.rows(of: table) {
            guard let place = places[row[0]] else { continue }
            for (column, value) in row.dropFirst().prefix(4).enumerated() {
                columns[column][place] = Float(value) ?? 0
            }
        }
    }

    /// The log odds of being furniture.
    func odds(_ evidence: FurnitureEvidence, _ kind: Kind, isFinal: Bool) -> Float {
        evidence.sum(columns[kind.rawValue * 2 + (isFinal ? 1 : 0)])
    }

    /// The chance of being furniture.
    func chance(_ evidence: FurnitureEvidence, _ kind: Kind, isFinal: Bool) -> Float {
        1 / (1 + exp(-odds(evidence, kind, isFinal: isFinal)))
    }

    /// The name of the feature that speaks most for furniture.
    func reason(_ evidence: FurnitureEvidence, _ kind: Kind) -> String {
        evidence.strongest(columns[kind.rawValue * 2 + 1]).map { FurnitureFeature.names[$0] }
            ?? "page"
    }
}
