import Sverka

// What belongs together in a text that holds both languages.
let article = """
    Союзное государство утвердило бюджет на 2027 год.

    Пресс-служба не ответила на вопросы.

    The Union State has approved its budget for 2027.
    """
let alignment = Sverka.align(article)
for pair in alignment.pairs {
    print(pair.russian.text)
    print(pair.english.text)
    print(pair.confidence > 0.9 ? "sure" : "not sure", pair.flags)
}

// What has no counterpart.
for entry in alignment.entries where entry.english.isEmpty {
    print("Russian alone:", entry.russian.text)
}

// Two texts, each in its language.
let treaty = Sverka.align(
    russian: "Стороны подписали договор о дружбе.\n\nОн вступит в силу 1 мая 2027 года.",
    english: "It will enter into force on 1 May 2027.")
for entry in treaty.entries {
    print(entry.russian.numbers, entry.english.numbers)
}

// Terms with their renderings.
let spending = """
    О расходах Союзного государства договорились в мае.

    Spending by the Union State was agreed in May.
    """
for row in Sverka.glossary(of: [article, spending]).rows where row.count > 1 {
    print(row.russian, "–", row.english, row.count)
}

// A text against a glossary in which people have decided.
let glossary = try Glossary(
    tsv: """
        ru\ten\tstatus
        Союзное государство\tUnion State\tpreferred
        Союзное государство\tState Union\tdeprecated
        """)
for concept in glossary.concepts {
    print(concept.name, concept.renderings.map(\.english))
}
for finding in Sverka.check("The State Union is growing.", against: glossary) {
    print("\(finding.line):\(finding.column): \(finding.severity): \(finding.message)")
}

// A table that is none.
do {
    _ = try Glossary(tsv: "Союзное государство,Union State")
} catch {
    print(error)
}

// Many files at once.
let pipeline = Pipeline(jobs: 2)
for outcome in pipeline.align(articles: ["missing.txt"]) {
    switch outcome {
    case .success(let alignment): print(alignment.document, alignment.pairs.count)
    case .failure(let error): print(error)
    }
}
