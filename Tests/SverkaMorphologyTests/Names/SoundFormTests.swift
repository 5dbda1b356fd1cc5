import SverkaMorphology
import Testing

@Suite struct SoundFormTests {
    /// Names with their spelling and one that sounds otherwise.
    @Test(arguments: [
        ("Шевченко", "Shevchenko", "Savchenko"), ("Гитлер", "Hitler", "Miller"),
        ("Уоллес", "Wallace", "Walter"), ("Джеймс", "James", "Jones"),
        ("Щербаков", "Shcherbakov", "Sherman"), ("Янукович", "Yanukovych", "Yankovich"),
        ("Макрон", "Macron", "Cameron"), ("Ксения", "Xenia", "Sonia"),
    ])
    func closest(_ russian: String, _ english: String, _ other: String) {
        let form = SoundForm(russian: russian)
        let alike = form.similarity(to: SoundForm(english: english))
        #expect(alike > 0.6, "\(alike)")
        #expect(alike > form.similarity(to: SoundForm(english: other)))
        #expect(alike == SoundForm(english: english).similarity(to: form))
    }

    /// What the groups of consonants rule out, the whole comparison rules out.
    @Test func groupsRuleOutNothingThatIsAlike() {
        let russian = ["Кузнечихин", "Варламов", "Тодоренко", "Сильвестр", "Йозеф", "Хагард"]
        let english = [
            "Kuznechikhin", "Varlamov", "Warlamow", "Todorenko", "Sylvester", "Joseph", "Yosef",
            "Haggard", "Gagard", "Kuznetsov", "Tarasenko",
        ]
        var ruledOut = 0
        for form in russian.map({ SoundForm(russian: $0) }) {
            for other in english.map({ SoundForm(english: $0) }) {
                for least in [0.4, 0.7, 0.85, 1] where !form.mayBeAlike(other, least: least) {
                    ruledOut += 1
                    #expect(form.similarity(to: other) < least)
                    #expect(!other.mayBeAlike(form, least: least))
                }
            }
        }
        #expect(ruledOut > 50)
    }

    /// The key is of the first two consonants, by groups.
    @Test func keys() {
        #expect(SoundForm(russian: "Гомель").key == SoundForm(english: "Homel").key)
        #expect(SoundForm(russian: "Гомельский").key == SoundForm(russian: "Гомель").key)
        #expect(SoundForm(russian: "Минск").key != SoundForm(english: "Brest").key)
        #expect(SoundForm(russian: "Эйя").key == 0)
        #expect(SoundForm(russian: "").similarity(to: SoundForm(english: "")) == 0)
    }

    @Test(arguments: [
        ("Ющенко", "Yushchenko"), ("Достоевский", "Dostoyevsky"), ("Ельцин", "Yeltsin"),
        ("Хрущёв", "Khrushchyov"), ("Мария 2", "Mariya 2"), ("объезд", "obyezd"),
    ])
    func romanization(_ russian: String, _ latin: String) {
        #expect(Romanization.of(russian) == latin)
    }
}
