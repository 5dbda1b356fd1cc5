import Sverka
import SverkaCLI
import Testing

/// Options of every kind, for tests.
private struct Sample: OptionGroup {
    enum Colour: String, CaseIterable, Sendable { case red, green }

    struct Inner: OptionGroup {
        let deep = Option("deep", help: "a switch of a group")
    }

    let output = Option("output", short: "o", .file, help: "where to")
    let jobs = Option("jobs", short: "j", .wholeNumber(1...256), help: "threads", default: 3)
    let share = Option("share", .share, help: "a share")
    let colour = Option("colour", .cases("NAME"), help: "which", default: Colour.red)
    let colours = Option(
        "colours", .list("colour"), help: "which", default: [Colour.red, .green])
    let encoding = Option("encoding", .encoding, help: "of the bytes")
    let word = Option(repeatable: "word", .text("WORD"), help: "one of several")
    let title = Option("title", .plainText, help: "a title")
    let quiet = Option("quiet", short: "q", help: "a switch")
    let inner = Inner()
}

@Suite struct OptionParserTests {
    private func given(_ line: String) throws(UsageError) -> GivenWords? {
        try OptionParser.parse(
            line.split(separator: " ").map(String.init)[...], Sample().declarations)
    }

    private func options(_ line: String) throws -> Options<Sample> {
        Options(CommandList.all[0], Sample(), try #require(try given(line)))
    }

    /// The message that a line is answered with.
    private func complaint(_ line: String) -> String? {
        do throws(UsageError) {
            _ = try given(line)
            return nil
        } catch {
            return error.message.description
        }
    }

    @Test(arguments: ["--output=a b", "--output a b", "-oa b", "-o a b", "b -o a", "b --output=a"])
    func valuesStandBehindOrAreAttached(_ line: String) throws {
        let options = try options(line)
        #expect(options.output == "a")
        #expect(options.arguments == ["b"])
    }

    @Test func valuesMayBeEmptyOrHoldTheSign() throws {
        #expect(try options("--output=").output == "")
        #expect(try options("--output=a=b").output == "a=b")
        #expect(try options("-o -").output == "-")
        #expect(try options("-o --quiet").output == "--quiet")
    }

    @Test func whatIsMissingHasItsDefault() throws {
        let options = try options("")
        #expect(options.output == nil)
        #expect(options.jobs == 3)
        #expect(options.share == nil)
        #expect(options.colour == .red)
        #expect(options.colours == [.red, .green])
        #expect(options.encoding == nil)
        #expect(options.word.isEmpty)
        #expect(!options.quiet && !options.inner.deep)
        #expect(options.arguments.isEmpty)
    }

    @Test func valuesHaveTheirTypes() throws {
        let options = try options(
            "-j4 --share 0,25 --colour GREEN --colours Green --encoding CP1251 -q --deep")
        #expect(options.jobs == 4)
        #expect(options.share == 0.25)
        #expect(options.colour == .green)
        #expect(options.colours == [.green])
        #expect(options.encoding == .windows1251)
        #expect(options.quiet && options.inner.deep)
    }

    @Test func behindTwoDashesAllAreArguments() throws {
        let options = try options("a -- -q --output -- b")
        #expect(options.arguments == ["a", "-q", "--output", "--", "b"])
        #expect(!options.quiet)
        #expect(options.output == nil)
    }

    @Test func aDashAloneIsAnArgument() throws {
        #expect(try options("- a").arguments == ["-", "a"])
    }

    @Test func onlySomeOptionsAreRepeated() throws {
        #expect(try options("--word b --word=a").word == ["b", "a"])
        #expect(try options("-q -q").quiet)
        #expect(complaint("-o a --output a") == "--output was given twice")
    }

    @Test(arguments: ["--help", "-h", "-q --help", "a -h b"])
    func helpIsAskedForAnywhere(_ line: String) throws {
        #expect(try given(line) == nil)
    }

    @Test func helpIsNotAskedForWhereItIsAValue() throws {
        #expect(try options("-o --help").output == "--help")
        #expect(try options("-- --help").arguments == ["--help"])
    }

    @Test(arguments: [
        ("--ouptut a", "unknown option '--ouptut'; did you mean '--output'?"),
        ("--dep", "unknown option '--dep'; did you mean '--deep'?"),
        ("--somethingelse", "unknown option '--somethingelse'"),
        ("-x", "unknown option '-x'"),
        ("--output", "--output needs a value: FILE"),
        ("-o", "--output needs a value: FILE"),
        ("--quiet=yes", "--quiet takes no value"),
        ("-qo", "--quiet takes no value"),
        ("--jobs many", "--jobs takes a whole number from 1 to 256, not many"),
        ("-j 0", "--jobs takes a whole number from 1 to 256, not 0"),
        ("-j257", "--jobs takes a whole number from 1 to 256, not 257"),
        (
            "--jobs=99999999999999999999",
            "--jobs takes a whole number from 1 to 256, not 99999999999999999999"
        ),
        ("--share 1.5", "--share takes a number from 0 to 1, not 1.5"),
        ("--share nan", "--share takes a number from 0 to 1, not nan"),
        ("--colour gren", "--colour is one of red, green, not gren; did you mean 'green'?"),
        ("--colour violet", "--colour is one of red, green, not violet"),
        ("--colours red,blue", "unknown colour blue; known are red, green"),
        (
            "--encoding latin",
            "unknown encoding latin; known are utf-8, utf-16le, utf-16be, windows-1251, koi8-r, koi8-u, cp866, iso-8859-5, x-mac-cyrillic, windows-1252, windows-1250, windows-1254, windows-1257, iso-8859-2, iso-8859-15, macintosh"
        ),
        ("--title=a\u{1}b", "a control character stands in --title"),
    ])
    func whatIsWrongIsSaid(_ line: String, _ message: String) {
        #expect(complaint(line) == message)
    }
}
