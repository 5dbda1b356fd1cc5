import SverkaReview
import SverkaText
import Testing

@Suite struct RowOriginTests {
    @Test(arguments: [
        "17|18@3f9a01c2", "4+5|6_2@00000001", "|7@ffffffff", "7|@0badcafe", "|@00000000",
        "parted 3|4@3f9a01c2", "given 3|4@3f9a01c2",
    ])
    func whatIsWrittenIsRead(_ text: String) throws {
        #expect(try #require(RowOrigin(text)).description == text)
    }

    @Test func itsPartsAreTold() throws {
        let origin = try #require(RowOrigin("parted 4+5|6_2@3f9a01c2"))
        #expect(origin.units.russian == [UnitNumber(4), UnitNumber(5)])
        #expect(origin.units.english == [UnitNumber(6, sentence: 2)])
        #expect(origin.isParted && origin.isProposal)
        let own = try #require(RowOrigin("|@3f9a01c2"))
        #expect(!own.isProposal && own == RowOrigin(handmadeFor: own.fingerprint))
    }

    @Test(arguments: [
        "", "17", "17|18", "17|18@", "17|18@3f9a01c", "17|18@3f9a01c2f", "17|18@3f9a01cg",
        "17|18|19@3f9a01c2", "17@3f9a01c2", "a|18@3f9a01c2", "4+|5@3f9a01c2", "4++5|5@3f9a01c2",
        "17|18@3f9a01c2@", "17|18@-f9a01c2", "Parted 3|4@3f9a01c2", "given parted 3|4@3f9a01c2",
        "99999999999999999999|1@3f9a01c2", "-1|1@3f9a01c2",
    ])
    func anythingElseIsNone(_ text: String) {
        #expect(RowOrigin(text) == nil)
    }

    @Test func aSignIsNoDigit() {
        #expect(Fingerprint("+f9a01c2") == nil)
    }
}
