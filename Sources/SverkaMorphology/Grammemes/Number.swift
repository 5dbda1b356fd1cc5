/// Grammatical number.
@usableFromInline package enum Number: UInt8, Sendable { case none, singular, plural }
