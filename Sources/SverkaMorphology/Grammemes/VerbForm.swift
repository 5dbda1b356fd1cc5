/// The form of a verb.
@usableFromInline package enum VerbForm: UInt8, Sendable {
    case none, infinitive, present, past, imperative, gerund
    case presentActive, pastActive, presentPassive, pastPassive

    @usableFromInline package var isParticiple: Bool { rawValue >= VerbForm.presentActive.rawValue }
}
