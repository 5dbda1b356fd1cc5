import Sverka

let article = """
    Союзное государство утвердило бюджет на 2027 год.

    The Union State has approved its budget for 2027.

    Пресс-служба не ответила на вопросы.

    О расходах Союзного государства договорились в мае.

    Spending by the State Union was agreed in June.
    """

// What belongs together, and how sure that is.
let alignment = Sverka.align(article)
for pair in alignment.pairs {
    print(pair.russian.numbers, pair.russian.text)
    print(pair.english.numbers, pair.english.text)
    print(pair.confidence > 0.9 ? "sure" : "look at it", pair.flags.map(\.rawValue))
}

// What has no counterpart.
for entry in alignment.entries where !entry.isPaired {
    print("alone:", entry.russian.text + entry.english.text)
}

// Two texts, each in its language.
let treaty = Sverka.align(
    russian: "Договор подписан.\n\nОн вступает в силу 1 мая.",
    english: "The treaty enters into force on 1 May.")
for entry in treaty.entries {
    print(entry.russian.numbers, entry.english.numbers)
}

// Terms with their renderings.
for concept in Sverka.glossary(of: [alignment], leastCount: 1).concepts {
    print(concept.name, concept.renderings.map { "\($0.russian) – \($0.english)" })
}

// A text against a reviewed glossary.
let glossary = try Glossary(
    tsv: """
        ru\ten\tstatus
        Союзное государство\tUnion State\tpreferred
        Союзное государство\tState Union\tdeprecated
        """)
for finding in Sverka.check(article, against: glossary) {
    print("\(finding.line):\(finding.column): \(finding.severity): \(finding.message)")
}

// Many files at once.
let pipeline = Pipeline(jobs: 2)
for outcome in pipeline.align(articles: ["missing.txt"]) {
    switch outcome {
    case .success(let alignment): print(alignment.document, alignment.pairs.count)
    case .failure(let error): print(error)
    }
}
