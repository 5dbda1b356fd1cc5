import SverkaCheck
import SverkaText
import Testing

/// Terms that the lexicon has not, or that stand in compounds, in any form.
@Suite struct TermFormsTests {
    /// A deprecated term of the glossary in a text, and what is found.
    @Test(arguments: [
        ("платформа\tframework\tpreferred\nфреймворк", "Ядро фреймворка и фреймворки.", 2),
        ("платформа\tframework\tpreferred\nФреймворк", "Ядра фреймворков.", 1),
        ("модуль\tplugin\tpreferred\nплагин", "О плагинах, плагине и плагинами.", 3),
        ("подделка\tfake\tpreferred\nфейк", "Фейков и фейки, о фейке.", 3),
        ("новинка\tstart-up\tpreferred\nстартап", "Стартапам, стартапе и стартапом.", 3),
        ("цепь\tblockchain\tpreferred\nблокчейн", "В блокчейне нет блокчейнов.", 2),
        ("робот\tchatbot\tpreferred\nчат-бот", "Чат-боты чат-бота.", 2),
        ("мастерская\tstudio\tpreferred\nвеб-студия", "В веб-студиях и веб-студию.", 2),
        ("прокат\tcar sharing\tpreferred\nкаршеринг", "Каршеринга, каршерингом.", 2),
        ("выпуск\trelease\tpreferred\nрелиз", "К релизам, релиза.", 2),
    ])
    func unknown(_ glossary: String, _ text: String, _ count: Int) throws {
        let sample = CheckedSample(
            glossary: "ru\ten\tstatus\n\(glossary)\tx\tdeprecated\n", russian: [text])
        #expect(try sample.found(.deprecated).count == count)
    }

    /// A glossary's line, and a pair in which nothing is missing.
    @Test(arguments: [
        ("обжаловать\tappeal\tVERB", "Он обжаловал решение.", "He appealed the decision."),
        ("обжаловать\tappeal\t", "Он обжаловал решение.", "He appealed the decision."),
        ("голосовать\tvote\tVERB", "Они голосовали вчера.", "They voted yesterday."),
        ("пытать\ttorture\tVERB", "Его пытали.", "He was being tortured."),
        ("чат-бот\tchatbot\t", "Разработка чат-бота.", "The work on a chatbot."),
        ("США\tUS\t", "Армия США.", "The U.S. army."),
        ("США\tU.S.\t", "Армия США.", "The US army."),
        ("армия США\tUS army\t", "В армии США.", "In the U.S. army."),
        ("Киев\tKyiv\t", "Компания из Киева.", "A Kyiv-based company."),
        ("Киев\tKyiv\t", "Сторонники Киева.", "The pro-Kyiv side."),
        (
            "Минюст\tMinistry of Justice\t", "Минюст-то молчит.",
            "The Ministry of Justice is silent."
        ),
    ])
    func rendered(_ glossary: String, _ russian: String, _ english: String) throws {
        for source in [Side.russian, .english] {
            let sample = CheckedSample(
                glossary: "ru\ten\tpos\n\(glossary)\n", russian: [russian], english: [english],
                source: source)
            #expect(try sample.found(.missing).isEmpty)
        }
    }

    /// What looks like a term and is none.
    @Test(arguments: [
        ("обвинение\tcharge", "She is in charge of the plant."),
        ("Киев\tKiev", "They ate Chicken Kiev."), ("Киев\tKiev", "We saw Dynamo Kiev."),
        ("сила\tforce", "The rule is in force now."),
        ("порядок\torder", "In order to leave he ran."),
    ])
    func somethingElse(_ glossary: String, _ english: String) throws {
        let sample = CheckedSample(
            glossary: "ru\ten\tstatus\n\(glossary)\tdeprecated\n", english: [english])
        #expect(try sample.found(.deprecated).isEmpty)
    }

    /// Two renderings, a text, and what it is to be instead.
    @Test(arguments: [
        ("интернет-магазин", "онлайн-магазин", "Онлайн-магазины закрыты.", "Интернет-магазины"),
        ("платформа", "фреймворк", "Он доволен фреймворком.", "платформой"),
        ("истребители", "ястребы", "Там был ястреб.", "истребитель"),
    ])
    func inPlace(_ better: String, _ worse: String, _ text: String, _ expected: String) throws {
        let sample = CheckedSample(
            glossary: "ru\ten\tstatus\n\(better)\tx\tpreferred\n\(worse)\tx\tdeprecated\n",
            russian: [text])
        #expect(try sample.findings().first { $0.kind == .deprecated }?.expected == [expected])
    }

    @Test(arguments: [
        ("fighter jets", "fighters", "A fighter was seen.", "fighter jet"),
        ("fighter jets", "fighters", "Two fighters were seen.", "fighter jets"),
        ("key rates", "key bids", "The key bid was raised.", "key rate"),
        ("key rate", "key bid", "Key bids were raised.", "Key rates"),
    ])
    func inPlaceEnglish(
        _ better: String, _ worse: String, _ text: String, _ expected: String
    ) throws {
        let sample = CheckedSample(
            glossary: "ru\ten\tstatus\nх\t\(better)\tpreferred\nх\t\(worse)\tdeprecated\n",
            english: [text])
        #expect(try sample.findings().first { $0.kind == .deprecated }?.expected == [expected])
    }
}
