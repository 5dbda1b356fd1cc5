extension Tag {
    /// The features in Universal Dependencies' names, in their order; `_` for
    /// none.
    package var features: String {
        var text = ""
        func add(_ feature: String?) {
            guard let feature else { return }
            if !text.isEmpty { text += "|" }
            text += feature
        }
        add(animacyFeature)
        add(grammaticalCase == .none ? nil : "Case=" + grammaticalCase.name)
        add(degreeFeature)
        add(genderFeature)
        add(verbForm == .imperative ? "Mood=Imp" : nil)
        add(numberFeature)
        add(person > 0 ? "Person=\(person)" : nil)
        add(tenseFeature)
        add(short ? "Variant=Short" : nil)
        add(verbFormFeature)
        add(voiceFeature)
        return text.isEmpty ? "_" : text
    }

    private var animacyFeature: String? {
        switch animate {
        case .animate: "Animacy=Anim"
        case .inanimate: "Animacy=Inan"
        case .none: nil
        }
    }

    private var degreeFeature: String? {
        switch degree {
        case .comparative: "Degree=Cmp"
        case .superlative: "Degree=Sup"
        case .none: nil
        }
    }

    private var genderFeature: String? {
        switch gender {
        case .masculine: "Gender=Masc"
        case .feminine: "Gender=Fem"
        case .neuter: "Gender=Neut"
        case .none: nil
        }
    }

    private var numberFeature: String? {
        switch number {
        case .singular: "Number=Sing"
        case .plural: "Number=Plur"
        case .none: nil
        }
    }

    private var tenseFeature: String? {
        switch verbForm {
        case .present, .presentActive, .presentPassive: "Tense=Pres"
        case .past, .pastActive, .pastPassive: "Tense=Past"
        default: nil
        }
    }

    private var verbFormFeature: String? {
        switch verbForm {
        case .none: nil
        case .infinitive: "VerbForm=Inf"
        case .gerund: "VerbForm=Conv"
        case .present, .past, .imperative: "VerbForm=Fin"
        default: "VerbForm=Part"
        }
    }

    private var voiceFeature: String? {
        switch verbForm {
        case .presentPassive, .pastPassive: "Voice=Pass"
        case .presentActive, .pastActive: "Voice=Act"
        default: nil
        }
    }
}
