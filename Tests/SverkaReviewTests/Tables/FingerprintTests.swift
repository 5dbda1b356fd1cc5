import SverkaReview
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct FingerprintTests {
    private static let units = ShortNews.units(ShortNews.texts)

    @Test func theSameUnitsHaveTheSame() {
        #expect(Fingerprint(Self.units) == Fingerprint(ShortNews.units(ShortNews.texts)))
    }

    @Test func itReadsBack() {
        let fingerprint = Fingerprint(Self.units)
        #expect(fingerprint.description.utf8.count == 8)
        #expect(Fingerprint(fingerprint.description) == fingerprint)
        #expect(Fingerprint("00000000") == .unknown)
    }

    /// Whatever differs in numbers or texts, or stands on the other side, makes
    /// another state; places in the file do not.
    @Test func everythingCounts() {
        var changed: [Bilingual<[Unit]>] = []
        func change(_ edit: (inout Bilingual<[Unit]>) -> Void) {
            var units = Self.units
            edit(&units)
            changed.append(units)
        }
        change { $0.russian[0].text += " " }
        change { $0.russian[0].text = String($0.russian[0].text.unicodeScalars.dropLast()) }
        change { $0.english[3].text = $0.english[3].text.uppercased() }
        change { $0.russian[2].number = UnitNumber(3, sentence: 1) }
        change { $0.russian[2].number = UnitNumber(300) }
        change { $0.russian.removeLast() }
        change { $0.english.removeFirst() }
        change { $0.russian.swapAt(0, 1) }
        change { $0.english.append($0.russian.removeLast()) }
        change { $0 = Bilingual(russian: $0.english, english: $0.russian) }
        change { $0 = Bilingual(repeating: []) }
        // Text that goes over from one unit into the next.
        change {
            $0.russian[0].text = "а"
            $0.russian[1].text = "бв"
        }
        change {
            $0.russian[0].text = "аб"
            $0.russian[1].text = "в"
        }
        let all = [Fingerprint(Self.units)] + changed.map(Fingerprint.init)
        #expect(Set(all).count == all.count)
        #expect(!all.contains(.unknown))
        var moved = Self.units
        moved.russian[0].place = SourceRange(line: 9, bytes: 3..<7)
        #expect(Fingerprint(moved) == Fingerprint(Self.units))
    }

    /// Canonically equal texts of other bytes are other texts.
    @Test func bytesCount() {
        func fingerprint(_ text: String) -> Fingerprint {
            Fingerprint(ShortNews.units(Bilingual(russian: [text], english: [])))
        }
        #expect(fingerprint("\u{439}") != fingerprint("\u{438}\u{306}"))
    }
}
