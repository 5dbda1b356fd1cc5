/// Valid files of all formats that pair their texts, for what breaks them.
package enum BitextSamples {
    package static let tmx = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4"><header srclang="ru"/><body>
        <tu tuid="a"><note>Für &lt;uns&gt;</note>
        <tuv xml:lang="ru-RU"><seg>Мост <bpt i="1">&lt;b&gt;</bpt>открыт<ept i="1">&lt;/b&gt;</ept>.</seg></tuv>
        <tuv xml:lang="en-GB"><seg>The bridge is <hi>open</hi>.</seg></tuv>
        <tuv xml:lang="de"><seg>Die Brücke</seg></tuv></tu>
        <tu><tuv lang="EN"><seg>Ferries<ph>&lt;br/&gt;</ph>stopped</seg></tuv>
        <tuv lang="RU"><seg>Паромы<ph>&lt;br/&gt;</ph>встали</seg></tuv></tu>
        </body></tmx>
        """
    package static let xliff = """
        <?xml version="1.0"?><xliff version="1.2"><file source-language="en" target-language="ru">
        <body><trans-unit id="1" approved="yes"><source>Open <g id="1">it</g><x id="2"/></source>
        <target state="final">Откройте <g id="1">его</g></target>
        <alt-trans><source>Shut</source><target>Закройте</target></alt-trans></trans-unit>
        <trans-unit id="2"><source>Wait</source><target state="new">Ждите</target></trans-unit>
        <trans-unit id="3"><source>Go</source></trans-unit></body></file></xliff>
        """
    package static let xliff2 = """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ru" trgLang="en">
        <file id="f"><unit id="u"><originalData><data id="d">x</data></originalData>
        <segment state="final"><source>Сад <pc id="1">закрыт</pc></source>
        <target>The garden <pc id="1">is shut</pc><ph id="2"/></target></segment>
        <ignorable><source> </source></ignorable>
        <segment state="initial"><source>Тихо</source><target>Quiet</target></segment>
        </unit></file></xliff>
        """
    package static let po = """
        msgid ""
        msgstr ""
        "Language: ru\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"

        #. note
        msgctxt "menu"
        msgid "Open \\"it\\"\\n"
        "now"
        msgstr "Открыть\\t«это»"

        #, fuzzy, c-format
        #| msgid "Old %s"
        msgid "New %s"
        msgstr "Новый %s"

        msgid "%d boat"
        msgid_plural "%d boats"
        msgstr[0] "%d лодка"
        msgstr[1] "%d лодки"
        msgstr[2] "%d лодок"

        #~ msgid "Gone"
        #~ msgstr "Ушло"
        """
    package static let ts = """
        <?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ru_RU">
        <context><name>Main</name><message><location filename="a.cpp" line="1"/>
        <source>&amp;Open</source><translation>&amp;Открыть</translation></message>
        <message><source>Shut</source><translation type="unfinished">Закрыть</translation></message>
        <message><source>Old</source><translation type="vanished">Старое</translation></message>
        <message numerus="yes"><source>%n boat(s)</source><translation>
        <numerusform>%n лодка</numerusform><numerusform>%n лодки</numerusform></translation></message>
        </context></TS>
        """
    package static let csv = """
        id;Русский;English;Дата
        1;"Сад ""Лето"" закрыт.";The Summer garden is closed.;2020-01-01
        2;"Река
        замёрзла.";The river has frozen.;2020-01-02
        """
    package static let json = """
        {"ru": {"a": "Сад \\"Лето\\"", "list": ["раз", "два"]},
         "en": {"list": ["one", "two"], "a": "The \\u0053ummer garden"}}
        """
    package static let yaml = """
        ru: # корень
          greeting: "Привет, %{name}"
          long: >-
            Первая строка
            и вторая

          one: 'it''s'
          days: [пн, "вт"]
          list:
          - раз
          - key: два
            other: три
        """
    package static let properties = "# c\na.b=\\u0421\\u0430\\u0434, \\\n   река\nc : Дом\\=два\n"
    package static let strings = "/* c */\n\"a\" = \"Сад \\\"Лето\\\"\";\n// x\nb.c = \"Река\";\n"

    package static let all: [(name: String, text: String)] = [
        ("a.tmx", tmx), ("a.xlf", xliff), ("b.xlf", xliff2), ("a.po", po), ("a.ts", ts),
        ("a.csv", csv), ("a.tsv", csv.replacing(";", with: "\t")), ("a.json", json),
        ("a.yml", yaml), ("a.properties", properties), ("a.strings", strings),
    ]
}
