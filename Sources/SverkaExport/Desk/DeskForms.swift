import SverkaMorphology

extension Desk {
    /// Forms of the words of the page's texts, by which it searches.
    package struct Forms: Sendable {
        var russian: [WordForms] = []
        var english: [WordForms] = []

        package init(russian: [WordForms] = [], english: [WordForms] = []) {
            (self.russian, self.english) = (russian, english)
        }
    }

    /// `{"ru":[[classes],[[stem,class]…]],"en":…}`: a class is a line of
    /// endings, behind what a citation needs to know: `N1:ет,ета`.
    static func write(_ forms: Forms, to out: inout JSONWriter) {
        out.object { out in
            for (name, all) in [("ru", forms.russian), ("en", forms.english)] {
                var numbers: [String: Int] = [:]
                var classes: [String] = []
                out.key(name)
                out.array { out in
                    let entries = all.map { forms in
                        let line = line(forms)
                        if numbers[line] == nil {
                            numbers[line] = classes.count
                            classes.append(line)
                        }
                        return (forms.stem, numbers[line]!)
                    }
                    out.strings(classes)
                    out.array { out in
                        for (stem, number) in entries {
                            out.array { out in
                                out.string(stem)
                                out.number(number)
                            }
                        }
                    }
                }
            }
        }
    }

    private static func line(_ forms: WordForms) -> String {
        let kind =
            switch forms.kind {
            case .noun(.masculine): "N0"
            case .noun(.feminine): "N1"
            case .noun(.neuter): "N2"
            case .noun(.none): "N3"
            case .adjective: "A"
            case .other: ""
            }
        return kind + ":" + forms.endings.joined(separator: ",")
    }
}
