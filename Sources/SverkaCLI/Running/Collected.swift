import Sverka

/// The articles that came through a run, and how many did not.
struct Collected {
    var alignments: [ReviewedAlignment] = []
    var failed = 0
    /// Articles in one language only.
    var oneLanguage = 0
    /// Files of folders and archives that are not read, by why.
    var passedOver: [String: Int] = [:]

    /// What has become of the reviews of all.
    var outcome: ReviewOutcome {
        alignments.reduce(into: ReviewOutcome()) { $0.add($1.outcome) }
    }

    /// 0, 1 where some failed, 2 where all did.
    var status: Int32 { alignments.isEmpty ? 2 : failed > 0 ? 1 : 0 }

    var summary: Message {
        let pairs = alignments.reduce(0) {
            $0 + $1.alignment.rows.count(where: \.isPaired)
        }
        var out: Message = "\(counted(alignments.count, "article")), \(counted(pairs, "pair"))"
        if oneLanguage > 0 { out += ", \(oneLanguage) in one language only" }
        if failed > 0 { out += ", \(failed) not read" }
        return out
    }

    /// For the end of the summary: `; passed over: 3 .png, 1 README`.
    var passed: Message {
        guard !passedOver.isEmpty else { return "" }
        let parts = passedOver.sorted { $0.key < $1.key }.map {
            // An ending is what somebody has called a file, all else a word of ours.
            let isEnding = $0.key.hasPrefix(".")
            return numbered(
                $0.value, isEnding ? Message(verbatim: $0.key) : Message(template: $0.key))
        }
        return "; passed over: \(parts.joined(separator: ", "))"
    }
}

// MARK: What is in no row

extension Collected {
    /// Articles of which it is told one by one what was left out.
    private static let mostTold = 20

    /// For below the summary: of each article how many of its paragraphs are in
    /// no row of the table, and where they are to be seen.
    var leftOut: [Message] {
        let counts = alignments.compactMap { article -> (path: String, text: Message)? in
            let aside = article.aside.filter { $0.reason != "separator" }
            let furniture = aside.count { $0.role == .furniture }
            let others = Set(aside.filter { $0.role != .furniture }.map(\.number.paragraph)).count
            var parts: [Message] = []
            if furniture > 0 { parts.append("\(counted(furniture, "paragraph")) of furniture") }
            if others > 0 { parts.append("\(others) in other languages") }
            guard !parts.isEmpty else { return nil }
            return (article.document, parts.joined(separator: ", "))
        }
        guard !counts.isEmpty else { return [] }
        var lines: [Message] = counts.prefix(Self.mostTold).map {
            "\($0.path): left out: \($0.text)"
        }
        if counts.count > Self.mostTold {
            lines.append("left out of \(counts.count - Self.mostTold) more articles too")
        }
        lines.append("the review page shows what was left out, sverka identify FILE says why")
        return lines
    }
}

extension Run {
    /// A pair of files as one article; without it, with a message, where one
    /// can't be read.
    func collect(_ pair: FilePair) -> Collected {
        var out = Collected()
        do throws(DocumentError) {
            let aligned = try pipeline.alignPair(
                russian: pair.russian, english: pair.english, lines: pair.lines)
            warn(of: aligned.alignment, pair)
            out.alignments = [aligned]
        } catch {
            console.message("\(error)")
            out.failed = 1
        }
        return out
    }

    /// The articles that came through, with messages for the others.
    func collect(_ outcomes: [Pipeline.Outcome], _ inputs: Inputs) -> Collected {
        var out = Collected()
        console.warn(ofProblems: inputs)
        out.failed += inputs.problems.count
        out.passedOver = inputs.passedOver
        for outcome in outcomes {
            switch outcome {
            case .aligned(let alignment, let languages):
                out.alignments.append(alignment)
                if languages.count < 2 { out.oneLanguage += 1 }
            case .failed(let error):
                console.message("\(error)")
                out.failed += 1
            case .passedOver(let files): out.passedOver.merge(files, uniquingKeysWith: +)
            }
        }
        return out
    }
}
