import SverkaSupport
import Testing

@Suite struct MessageTests {
    private struct Fault: Error, Spoken {
        var path: String
        var message: Message { "\(path): no such file; check the path" }
    }

    @Test func englishIsWhatWasWritten() {
        let path = "a.txt", number = 3
        let message: Message = "\(path): row has \(number) values, the header \(1)"
        #expect(message.description == "a.txt: row has 3 values, the header 1")
        #expect(message.text(in: .english) == "\(message)")
        #expect(message == "a.txt: row has 3 values, the header 1")
    }

    @Test func russianStandsInTheTable() {
        let message: Message = "row has \(3) values, the header \(21)"
        #expect(message.text(in: .russian) == "в строке 3 значения, а в заголовке 21")
    }

    @Test func argumentsAreSaidInTheLanguageOfTheWhole() {
        let fault = Fault(path: "a.txt")
        #expect("\(fault)" == "a.txt: no such file; check the path")
        let message: Message = "sverka: \(fault)"
        #expect(message.text(in: .russian) == "sverka: a.txt: такого файла нет; проверьте путь")
        let anything: any Error = fault
        #expect(Message("\(anything)").text(in: .russian).hasPrefix("a.txt: такого"))
    }

    @Test func namesAreNoMessages() {
        let name = "example:"
        #expect(Message("\(name)").text(in: .russian) == "example:")
        #expect(Message(verbatim: name).text(in: .russian) == "example:")
        #expect(Message(template: name).text(in: .russian) == "пример:")
    }

    @Test func argumentsWithBracesStayAsTheyAre() {
        let path = "{2}{1:a|b}"
        let message: Message = "\(path): can't be read: \("{1}")"
        #expect(message.text(in: .russian) == "{2}{1:a|b}: прочитать не удаётся: {1}")
    }

    @Test func partsThatAreAddedAreLookedUpTogetherFirst() {
        let hint: Message = "; did you mean '\("align")'?"
        let message: Message = "unknown command '\("algin")'" + hint
        #expect(message.description == "unknown command 'algin'; did you mean 'align'?")
        #expect(
            message.text(in: .russian) == "неизвестная команда 'algin'; может быть, 'align'?")
        let whole: Message = "row has \(1) values, " + "the header \(2)"
        #expect(whole.text(in: .russian) == "в строке 1 значение, а в заголовке 2")
    }

    @Test func whatIsNotKnownStaysEnglish() {
        let message: Message = "a message that no table has: \(counted(2, "article"))"
        #expect(message.text(in: .russian) == "a message that no table has: 2 статьи")
    }

    @Test(arguments: [
        (0, "0 articles", "0 статей"), (1, "1 article", "1 статья"),
        (2, "2 articles", "2 статьи"), (4, "4 articles", "4 статьи"),
        (5, "5 articles", "5 статей"), (11, "11 articles", "11 статей"),
        (12, "12 articles", "12 статей"), (14, "14 articles", "14 статей"),
        (20, "20 articles", "20 статей"), (21, "21 articles", "21 статья"),
        (22, "22 articles", "22 статьи"), (25, "25 articles", "25 статей"),
        (100, "100 articles", "100 статей"), (101, "101 articles", "101 статья"),
        (111, "111 articles", "111 статей"), (112, "112 articles", "112 статей"),
        (122, "122 articles", "122 статьи"), (1001, "1001 articles", "1001 статья"),
        (1011, "1011 articles", "1011 статей"),
    ])
    func nounsFollowTheirNumber(_ number: Int, _ english: String, _ russian: String) {
        let message = counted(number, "article")
        #expect(message.description == english)
        #expect(message.text(in: .russian) == russian)
    }

    @Test(arguments: [
        (1, "; 1 замена в 1 файле"), (2, "; 2 замены в 2 файлах"), (5, "; 5 замен в 5 файлах"),
        (21, "; 21 замена в 21 файле"),
    ])
    func aTextMayNeedAnotherCase(_ number: Int, _ russian: String) {
        let message: Message =
            "; \(counted(number, "replacement")) in \(counted(number, "file"))"
        #expect(message.text(in: .russian) == russian)
    }

    @Test(arguments: [(1, "записана 1 строка"), (3, "записаны 3 строки"), (7, "записано 7 строк")])
    func verbsFollowTheNumberToo(_ number: Int, _ russian: String) {
        #expect(
            Message("\(counted(number, "row")) written").text(in: .russian) == russian)
    }

    @Test func numberedWordsHaveOneEnglishForm() {
        #expect(numbered(2, "hidden").description == "2 hidden")
        #expect(numbered(2, "hidden").text(in: .russian) == "2 скрытых")
        #expect(numbered(1, "hidden").text(in: .russian) == "1 скрытый")
        #expect(numbered(3, ".png").text(in: .russian) == "3 .png")
    }
}
