import SverkaSupport

/// Verbs that are in no type, and all that are made from them by prefixes.
///
/// A line of the lexicon names the model: `прийти  св нп =идти`.
enum IrregularVerb {
    /// Principal parts of the models, in the order of `VerbInflection.Parts`;
    /// `-` for a part that does not exist.
    static let table: [(base: Letters, parts: String)] = [
        ("быть", "буду будешь будут будь был была - будучи -"),
        ("дать", "дам дашь дадут дай дал дала данный - -"),
        ("есть", "ем ешь едят ешь ел ела еденный едя -"),
        ("хотеть", "хочу хочешь хотят хоти хотел хотела - - -"),
        ("бежать", "бегу бежишь бегут беги бежал бежала - - -"),
        ("идти", "иду идёшь идут иди шёл шла - идя -"),
        ("йти", "йду йдёшь йдут йди шёл шла йденный йдя -"),
        ("ехать", "еду едешь едут езжай ехал ехала - - -"),
        ("чтить", "чту чтишь чтят чти чтил чтила - чтя -"),
        ("взять", "возьму возьмёшь возьмут возьми взял взяла взятый - -"),
        ("сесть", "сяду сядешь сядут сядь сел села - - -"),
        ("лечь", "лягу ляжешь лягут ляг лёг легла - - -"),
        ("брать", "беру берёшь берут бери брал брала бранный беря -"),
        ("драть", "деру дерёшь дерут дери драл драла дранный деря -"),
        ("звать", "зову зовёшь зовут зови звал звала званный зовя -"),
        ("гнать", "гоню гонишь гонят гони гнал гнала гнанный гоня гонимый"),
        ("спать", "сплю спишь спят спи спал спала - - -"),
        ("слать", "шлю шлёшь шлют шли слал слала сланный шля -"),
        ("стлать", "стелю стелешь стелют стели стлал стлала стланный стеля -"),
        ("стелить", "стелю стелешь стелют стели стелил стелила стеленный стеля -"),
        ("лгать", "лгу лжёшь лгут лги лгал лгала лганный - -"),
        ("шибить", "шибу шибёшь шибут шиби шиб шибла шибленный - -"),
        ("честь", "чту чтёшь чтут чти чёл чла чтённый чтя -"),
        ("реветь", "реву ревёшь ревут реви ревел ревела - - -"),
        ("молоть", "мелю мелешь мелют мели молол молола молотый меля -"),
        ("сечь", "секу сечёшь секут секи сек секла сечённый - -"),
        ("толочь", "толку толчёшь толкут толки толок толкла толчённый - -"),
        ("жечь", "жгу жжёшь жгут жги жёг жгла жжённый - -"),
        ("скрести", "скребу скребёшь скребут скреби скрёб скребла - скребя -"),
        ("ржать", "ржу ржёшь ржут ржи ржал ржала - - -"),
        ("зиждиться", "зижду зиждешь зиждут - - - - - -"),
        ("обуять", "- - - - обуял обуяла обуянный - -"),
        ("дуть", "дую дуешь дуют дуй дул дула дутый дуя -"),
        ("клясть", "кляну клянёшь клянут кляни клял кляла клятый кляня -"),
        ("расти", "расту растёшь растут расти рос росла - - -"),
        ("мереть", "мру мрёшь мрут мри мер мерла - - -"),
        ("переть", "пру прёшь прут при пёр пёрла пёртый - -"),
        ("внимать", "внемлю внемлешь внемлют внемли внимал внимала - внемля -"),
        ("гнить", "гнию гниёшь гниют - гнил гнила - - -"),
        ("ведать", "- - - - ведал ведала - - -"),
        ("обрести", "обрету обретёшь обретут обрети обрёл обрела обретённый обретя -"),
        ("деть", "дену денешь денут день дел дела детый - -"),
        ("мочь", "могу можешь могут моги мог могла - - -"),
        ("ткать", "тку ткёшь ткут тки ткал ткала тканный - -"),
        ("стонать", "стону стонешь стонут стони стонал стонала - - -"),
        ("ждать", "жду ждёшь ждут жди ждал ждала жданный - -"),
        ("сыпать", "сыплю сыплешь сыплют сыпь сыпал сыпала сыпанный - -"),
        ("лить", "лью льёшь льют лей лил лила литый - -"),
    ]

    /// Third person singular, first and second plural of those that mix the
    /// conjugations.
    private static let otherPersons: [Letters: [Letters]] = [
        "дать": ["даст", "дадим", "дадите"], "есть": ["ест", "едим", "едите"],
        "хотеть": ["хочет", "хотим", "хотите"],
    ]

    static func parts(of infinitive: Letters, model: Letters) -> VerbInflection.Parts {
        var model = model
        if model.hasSuffix("ся") { model = model.dropLast(2) }
        if model == "идти", infinitive != "идти" { model = "йти" }
        var prefix = infinitive
        if infinitive.ends(with: model) {
            prefix = infinitive.dropLast(model.count)
        } else if model == "есть", infinitive.hasSuffix("сть") {
            prefix = infinitive.dropLast(4)
        }
        guard let row = table.first(where: { $0.base == model }) else {
            return VerbInflection.Parts()
        }
        let fields = row.parts.split(separator: " ").map { $0 == "-" ? "" : Letters($0) ?? "" }
        var parts = VerbInflection.Parts()
        func at(_ index: Int) -> Letters {
            fields[index].isEmpty ? "" : joined(prefix, fields[index], model: model)
        }
        (parts.first, parts.second, parts.thirdPlural) = (at(0), at(1), at(2))
        (parts.imperative, parts.past, parts.pastFeminine) = (at(3), at(4), at(5))
        if !fields[6].isEmpty { parts.passives = [at(6)] }
        (parts.gerund, parts.presentPassive) = (at(7), at(8))
        parts.otherPersons = (otherPersons[model] ?? []).map { prefix + $0 }
        return parts
    }

    /// Puts the prefix before a form: `при` + `йду` is `приду`, `разо` + `беру`
    /// is `разберу`, `со` + `жгу` is `сожгу`.
    private static func joined(_ prefix: Letters, _ form: Letters, model: Letters) -> Letters {
        if model == "йти" {
            if form.last != 0, form.hasPrefix("ш") { return prefix + form }
            if prefix == "при" { return prefix + Letters(codes: form.codes.dropFirst()) }
            return prefix + form
        }
        if model == "ехать", form.hasPrefix("е"), prefix.last == ("ъ" as ShortLetters).last {
            return prefix + form
        }
        // `собрать` → `соберу`, but `разобрать` → `разберу`.
        if ["брать", "драть", "звать", "гнать"].contains(model),
            prefix.last == ("о" as ShortLetters).last,
            ["обо", "ото", "изо", "взо", "разо", "подо", "надо", "возо", "предо"].contains(prefix),
            !form.begins(with: Letters(codes: [model.codes[0], model.codes[1]]))
        {
            return prefix.dropLast(1) + form
        }
        return prefix + form
    }
}
