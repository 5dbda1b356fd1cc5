/// Grammatical number.
public enum Number: UInt8, Sendable { case none, singular, plural }
