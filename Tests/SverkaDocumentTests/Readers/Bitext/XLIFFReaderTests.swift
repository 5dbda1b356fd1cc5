import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct XLIFFReaderTests {
    @Test func version1() throws {
        #expect(
            try bitextLines(BitextSamples.xliff, "a.xlf") == [
                "en 1! Open it", "ru 1! Откройте его", "en 2 Wait", "ru 2 Ждите", "en 3! Go",
            ])
    }

    @Test func version2() throws {
        #expect(
            try bitextLines(BitextSamples.xliff2, "a.xliff") == [
                "ru 1! Сад закрыт", "en 1! The garden is shut", "ru 2 Тихо", "en 2 Quiet",
            ])
    }

    @Test(arguments: [
        ("state=\"translated\"", true), ("state=\"signed-off\"", true), ("", true),
        ("state=\"needs-translation\"", false), ("state=\"needs-review-l10n\"", false),
    ])
    func statesOfTargets(_ state: String, _ isSettled: Bool) throws {
        let text = """
            <xliff version="1.2"><file source-language="ru" target-language="en"><body><trans-unit>
            <source>Дверь</source><target \(state)>A door</target></trans-unit></body></file></xliff>
            """
        let mark = isSettled ? "!" : ""
        #expect(try bitextLines(text, "a.xlf") == ["ru 1\(mark) Дверь", "en 1\(mark) A door"])
    }

    @Test func segmentsOfAUnit() throws {
        let text = """
            <xliff version="1.2"><file source-language="ru" target-language="en"><body>
            <trans-unit id="1"><source>Раз. Два.</source>
            <seg-source><mrk mtype="seg" mid="1">Раз.</mrk> <mrk mtype="seg" mid="2">Два.</mrk></seg-source>
            <target><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></target>
            </trans-unit></body></file></xliff>
            """
        #expect(
            try bitextLines(text, "a.xlf")
                == ["ru 1! Раз.", "en 1! One.", "ru 2! Два.", "en 2! Two."])
        // Where the translation has other segments, the unit stays whole.
        let other = text.replacing("mid=\"2\">Two", with: "mid=\"3\">Two")
        #expect(try bitextLines(other, "a.xlf") == ["ru 1! Раз. Два.", "en 1! One. Two."])
    }

    /// Languages that are not named are told from all texts.
    @Test(arguments: ["", "source-language=\"en\"", "target-language=\"ru\""])
    func languagesByTheTexts(_ attributes: String) throws {
        let text = """
            <xliff version="1.2"><file \(attributes)><body>
            <trans-unit id="1"><source>The lamp is lit</source><target>Лампа горит</target></trans-unit>
            <trans-unit id="2"><source>Lamp</source><target>Lamp</target></trans-unit>
            </body></file></xliff>
            """
        #expect(
            try bitextLines(text, "a.xlf")
                == ["en 1! The lamp is lit", "ru 1! Лампа горит", "en 2! Lamp", "ru 2! Lamp"])
    }

    @Test func whatIsNotTranslatedIsPassedOver() throws {
        let text = """
            <xliff version="1.2"><file source-language="de" target-language="ru"><body>
            <trans-unit id="1"><source>Lampe</source><target>Лампа</target></trans-unit>
            <trans-unit id="2" translate="no"><source>X</source><target>Икс</target></trans-unit>
            </body></file></xliff>
            """
        #expect(try bitextLines(text, "a.xlf") == ["ru 1! Лампа"])
    }

    /// A file for each language, as programs have it: by the same units.
    @Test func asAPair() throws {
        #expect(
            try bitextLines(BitextSamples.xliff, "a.xlf", language: .russian)
                == ["ru 1 Откройте его", "ru 2 Ждите"])
    }
}
