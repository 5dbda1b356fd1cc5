/// The form of a verb.
public enum VerbForm: UInt8, Sendable {
    case none, infinitive, present, past, imperative, gerund
    case presentActive, pastActive, presentPassive, pastPassive

    public var isParticiple: Bool { rawValue >= VerbForm.presentActive.rawValue }
}
