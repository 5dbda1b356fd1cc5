import SverkaMorphology
import Testing

/// Pairs in which one number was changed: it is found once.
@Suite struct ChangedQuantitiesTests {
    @Test(arguments: [
        ("Дорога длиной 139 км ведёт на север.", "The road is 120 miles long."),
        ("Дорога длиной 120 км ведёт на север.", "The road is 120 miles long."),
        ("Он весит 120 кг.", "He weighs 200 pounds."),
        ("Было 53 °C.", "It was 95 °F."),
        ("Он заплатил 5 млн евро.", "He paid $5 million."),
        ("Он заплатил 5 млн рублей.", "He paid £5 million."),
        ("Долг 3 млрд евро.", "A debt of €3 million."),
        ("Бюджет 7 млн гривен.", "A budget of 7 million rubles."),
        ("Он заплатил 2 млн 300 тыс. рублей.", "He paid 2.4 million roubles."),
        ("Газопровод «Северный поток-2» достроен.", "Nord Stream 1 is finished; 3 more."),
        ("Матч закончился со счётом 2:0.", "The match ended 3-0."),
        ("1/4 стакана воды.", "3/4 cup of water."),
        ("Треть депутатов ушла.", "A quarter of the deputies 40 left."),
        ("В 80-е годы завод закрыли.", "The plant was closed in the 1990s."),
        ("В восьмидесятых музей расширили.", "The museum was extended in the 1970s."),
        ("В XVIII веке здесь был порт.", "In the 19th century there was a port."),
        ("В XVIII веке здесь был порт.", "There was a port here in the nineteenth century."),
        ("Карл II приехал.", "Charles III has come."),
        ("Двадцатилетний студент задержан.", "A 30-year-old student was detained."),
        ("Тридцатилетний студент задержан.", "A twenty-year-old student was detained."),
        ("Поезд в половине восьмого.", "The train leaves at 8:30."),
        ("Поезд в половине восьмого.", "The train leaves at half past eight."),
        ("Звоните +375 29 123-45-67.", "Call +375 (29) 123 45 68."),
        ("Версия 3.5.1 вышла.", "Version 3.5.2 is out."),
        ("Ту-154 упал.", "A Tu-134 crashed."),
        ("Двести рабочих ушли.", "Three hundred workers left."),
        ("Двести рабочих ушли.", "300 workers left."),
        ("Пришли пятеро.", "Six came."),
        ("Договор подписан 15.02.2024 в Минске.", "It was signed in Minsk on 15 March 2024."),
        ("Договор подписан 15.02.2024 в Минске.", "It was signed in Minsk on 16 February 2024."),
        ("Опись от 13 авг. 2005 года.", "The inventory of 13 July 2005."),
        ("Он приехал в понедельник, 15 января.", "He arrived on Monday, January 14."),
        ("Третьего мая он уехал.", "He left on the fourth of May."),
        ("Третьего мая он уехал.", "He left on the third of June."),
        ("С 13 по 15 мая.", "May 13–16."),
        ("В мае 2005 года.", "In June 2005."),
        ("В мае он уехал.", "He left in March."),
        ("Он ждал 5 дней.", "He waited for 5 weeks."),
        ("12 500 человек.", "12,600 people."),
        ("Пятикилометровая дорога.", "A six-kilometre road."),
        ("Они живут на 5-м этаже.", "They live on the sixth floor."),
        ("Они живут на пятом этаже.", "They live on the sixth floor."),
        ("Рост цен составил 7–8 %.", "Prices rose by 7 to 9 percent."),
        ("Тридцать два человека.", "Thirty-three people."),
        ("Было 9 % голосов.", "It was 9 dollars of votes."),
        ("Он заплатил 101 млн фунтов.", "He paid $101 million."),
        ("Высота 27 футов (8,1 метра).", "A 27-foot (8.2-metre) tall monument."),
        ("В середине ноября.", "In mid-December."),
        ("Октябрьский прогноз вышел 5 мая.", "March's forecast came out on May 5."),
        ("Сорокалетие Анны в полночь.", "Anna's 60th birthday at midnight."),
        ("МИ-5 и МИ-6.", "MI5 and MI7."),
        ("Двое полицейских и два человека.", "Two officers and six people."),
    ])
    func pair(_ russian: String, _ english: String) {
        let found = Quantity.differences(russian, english)
        #expect(max(found.russian.count, found.english.count) == 1, "\(found)")
    }
}
