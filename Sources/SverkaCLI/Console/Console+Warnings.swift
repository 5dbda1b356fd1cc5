import Sverka

/// What is said of inputs that look wrong.
extension Console {
    /// Warns of files of a pair that hold nothing or are the wrong way round.
    func warn(of alignment: Alignment, _ pair: FilePair) {
        let sides = [
            (alignment.units.russian, pair.russian), (alignment.units.english, pair.english),
        ]
        for (units, file) in sides where units.isEmpty {
            message("\(file.path): nothing to pair in it; the other file stands alone")
        }
        warn(ofMisplaced: alignment.misplacedSides, pair)
    }

    /// Warns of files of a pair that are in another language than they should.
    func warn(ofMisplaced sides: [MisplacedSide], _ pair: FilePair) {
        for it in sides {
            let (path, option) =
                it.side == .russian ? (pair.russian.path, "--ru") : (pair.english.path, "--en")
            let isOther = it.language == it.side.other.language
            let hint: Message = isOther ? "; are the two files the right way round?" : ""
            message(
                "\(path): was given with \(option) but looks \(it.language.adjective)" + hint)
        }
    }

    /// Says which paths could not be read, or that there is nothing to read.
    func warn(ofProblems inputs: Inputs) {
        for problem in inputs.problems { message("\(problem)") }
        if inputs.files.isEmpty, inputs.problems.isEmpty {
            message("no articles found; give \(BlockReaders.named)")
        }
    }

    /// Says where glossaries that were given together contradict each other.
    func warn(of glossaries: [Glossary]) {
        for contradiction in Contradiction.all(among: glossaries) {
            message("\(contradiction)")
        }
    }
}

extension Language {
    /// What a text in it is.
    fileprivate var adjective: Message {
        switch self {
        case .russian: "Russian"
        case .english: "English"
        case .belarusian: "Belarusian"
        case .ukrainian: "Ukrainian"
        case .bulgarian: "Bulgarian"
        case .serbian: "Serbian"
        case .undetermined: "to be in another language"
        }
    }
}
