import Foundation
import SverkaReview
import Testing

@Suite struct ReviewedTableTests {
    private func holdsDecisions(_ text: String) throws -> Bool {
        let path = NSTemporaryDirectory() + "sverka-\(UUID().uuidString).tsv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return ReviewedTable.holdsDecisions(path)
    }

    @Test(arguments: [
        // Alignments.
        ("document\tru\ten\torigin\tstatus\nd\t1\t1\t1|1@3f9a01c2\tproposed\n", false),
        ("document\tru\ten\torigin\tstatus\nd\t1\t1\t1|1@3f9a01c2\taccepted\n", true),
        ("document\tru\ten\torigin\tstatus\nd\t1\t2\t1|1@3f9a01c2\tproposed\n", true),
        ("document\tru\ten\tstatus\tnote\nd\t1\t1\tproposed\tспросить\n", true),
        ("document\tru\ten\tstatus\twho\nd\t1\t1\tproposed\tАнна\n", true),
        ("document\tru\ten\tstatus\nd\t1\t1\tproposed\n", false),
        ("document\tru\ten\tstatus\nd\tx\t1\tproposed\n", true),
        // Glossaries.
        ("ru\ten\tstatus\torigin\tsource\nсуд\tcourt\tproposed\tсуд|court\tcorpus\n", false),
        ("ru\ten\tstatus\torigin\tsource\nСуд\tcourt\tproposed\tсуд|court\tcorpus\n", true),
        ("ru\ten\tstatus\torigin\tsource\nсуд\tcourt\tproposed\t\tcorpus\n", true),
        ("ru\ten\tstatus\nсуд\tcourt\tpreferred\n", true),
        ("ru\ten\tstatus\tsource\nсуд\tcourt\tproposed\tcorpus\n", false),
        ("ru\ten\tstatus\tsource\nсуд\tcourt\tmaybe\tcorpus\n", true),
        // Other files.
        ("", false), ("Суд решил.\n", false), ("ru\ten\n1\t1\n", false),
        ("document\tstate\tlanguage\tunit\ttext\nd\t3f9a01c2\tru\t1\tа\n", false),
    ])
    func aReviewersWorkIsKnown(_ text: String, _ isReviewed: Bool) throws {
        #expect(try holdsDecisions(text) == isReviewed, "\(text)")
    }

    @Test func whatIsNotThereHoldsNothing() {
        #expect(!ReviewedTable.holdsDecisions("/nowhere/t.tsv"))
    }
}
