import SverkaReview

/// Alignments without a glossary, as the review page shows them.
struct AlignmentHTML: AlignmentFormat {
    static let name = "html"
    static let extensions = ["html", "htm"]
    func bytes(_ alignments: [ReviewedAlignment]) -> [UInt8] {
        ReviewPage(alignments, glossary: nil).bytes(
            alignments.enumerated().map { ReviewPage.article($1, $0) })
    }
}
