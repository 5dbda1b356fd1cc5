import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct QtTSReaderTests {
    @Test func messagesArePairs() throws {
        #expect(
            try bitextLines(BitextSamples.ts, "a.ts") == [
                "en 1! &Open", "ru 1! &Открыть", "en 2 Shut", "ru 2 Закрыть", "en 3! %n boat(s)",
                "ru 3! %n лодка", "ru 3! %n лодки",
            ])
    }

    @Test func otherFilesOfThatEndingAreNamed() {
        #expect(
            refusal("export const a = 1;\n", "a.ts")
                == "a.ts: can't be read: line 1: not Qt TS: there is no <TS> in it")
    }
}
