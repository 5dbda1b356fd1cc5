import SverkaText

extension FurnitureEvidence {
    /// What a paragraph shows by itself and by its mark-up.
    init(
        _ it: ParagraphFeatures, _ markup: BlockMarkup?, _ phrases: FurniturePhrases, index: Int,
        of count: Int
    ) {
        self[.bias] = 1
        addWords(it)
        addLines(it, phrases)
        set(.first, if: index < 3)
        set(.last, if: index + 3 >= count)
        set(.lastThird, if: index * 3 > count * 2)
        set(.pageArea, if: it.block == .pageArea)
        set(.heading, if: it.block == .heading)
        set(.item, if: it.block == .listItem)
        set(.cell, if: it.block == .tableRow)
        if let markup { add(markup, it) }
    }

    private mutating func addWords(_ it: ParagraphFeatures) {
        switch it.words {
        case ...1: self[.oneWord] = 1
        case ...4: self[.fewWords] = 1
        case ...9: self[.someWords] = 1
        case ...19: self[.manyWords] = 1
        case ...39: self[.sentenceWords] = 1
        default: self[.paragraphWords] = 1
        }
        set(.unclosed, if: !it.closed)
        set(.unclosedShort, if: !it.closed && it.words <= 4)
        set(.cutOff, if: it.cutOff)
        set(.noLetters, if: it.letters < 2 && it.block != .tableRow && !it.isQuantity)
        if it.words > 0 { self[.digits] = Float(it.digits) / Float(it.words) }
        set(.repeated, if: it.copies > 1 && it.words <= 12)
        set(.repeatedOverPages, if: it.isRepeatedOverPages)
        set(.behindComments, if: it.followsComments)
    }

    /// The most words of a paragraph in which single words tell.
    private static let wordsOfNotice = 60

    /// The signs of lines that belong to the page.
    private mutating func addLines(_ it: ParagraphFeatures, _ phrases: FurniturePhrases) {
        set(.phrase, if: phrases.has(it.key, isSentence: it.closed))
        set(.section, if: phrases.isSection(it.key))
        if it.words <= Self.wordsOfNotice, it.words > 0 {
            let pageWords = phrases.pageWords(in: it.key)
            // One such phrase in a sentence may be of an article.
            set(.notice, if: phrases.isNotice(it.key) && (!it.closed || pageWords > 1))
            let count = Float(pageWords)
            self[.pageWords] = min(count, 3) / 3
            self[.pageWordShare] = min(1, count / Float(it.words))
        }
        // `Комментарии (0)`, `12 comments on …`
        set(.counter, if: !it.closed && it.digits > 0 && it.words <= 3)
        set(.dateLine, if: it.digits > 0 && it.words <= 9 && phrases.isDate(it.key))
        set(.menu, if: it.isMenu || !it.closed && phrases.isMenu(it.key))
        set(.byline, if: it.isByline || it.isLabel && phrases.isCredit(it.key))
        set(.label, if: it.isLabel)
        set(.address, if: it.isAddress)
        set(.commenter, if: it.isComment)
        set(.sign, if: it.hasSign)
        set(.capitals, if: it.isCapitals)
    }

    private mutating func add(_ markup: BlockMarkup, _ it: ParagraphFeatures) {
        self[.links] = markup.links
        set(.allLinks, if: markup.links > 0.8)
        set(.linksAlone, if: markup.links > 0.8 && !markup.isInArticle)
        set(.inArticle, if: markup.isInArticle)
        set(.inOnlyArticle, if: markup.isInArticle && markup.articles == 1)
        set(.inArticleBody, if: markup.isInArticleBody)
        set(.inArticleAndMain, if: markup.isInArticle && markup.isInMain)
        set(.outsideArticle, if: !markup.isInArticle && markup.articles > 0)
        set(.outsideOnlyArticle, if: !markup.isInArticle && markup.articles == 1)
        set(.inMain, if: markup.isInMain)
        set(.directlyInMain, if: markup.isInMain && markup.depthInMain == 0)
        set(.deepInMain, if: markup.isInMain && markup.depthInMain >= 3)
        switch markup.boxShare {
        case ..<0.001: self[.boxWithNone] = 1
        case ..<0.05: self[.boxWithLittle] = 1
        case ..<0.4: self[.boxWithSome] = 1
        default: self[.boxWithMost] = 1
        }
        switch markup.outerShare {
        case ..<0.05: self[.outerWithNone] = 1
        case ..<0.4: self[.outerWithSome] = 1
        default: self[.outerWithMost] = 1
        }
        switch markup.element {
        case .box: self[.box] = 1
        case .paragraph: self[.paragraph] = 1
        case .caption: self[.caption] = 1
        case .quotation: self[.quotation] = 1
        case .definition: self[.definition] = 1
        case .heading, .item, .cell: break
        }
        add(markup.nearHints, isNear: true)
        add(markup.hints, isNear: false)
    }

    /// Paragraphs on either side that count as near.
    private static let reach = 4

    /// What the paragraphs around seem to be.
    mutating func add(neighbours chances: [Float], _ all: [ParagraphFeatures], at index: Int) {
        self[.afterFurniture] = index > 0 ? chances[index - 1] : 0.5
        self[.beforeFurniture] = index + 1 < chances.count ? chances[index + 1] : 0.5
        var sum: Float = 0, words: Float = 0, textWords: Float = 0
        var near: Float = 0
        for other in max(0, index - Self.reach)..<min(chances.count, index + Self.reach + 1)
        where other != index {
            sum += chances[other]
            near += 1
            let weight = Float(min(all[other].words, 60))
            words += weight
            textWords += weight * (1 - chances[other])
        }
        self[.amongFurniture] = near > 0 ? sum / near : 0.5
        self[.amongText] = words > 0 ? textWords / words : 0
    }
}
