/// Grammatical number.
package enum Number: UInt8, Sendable { case none, singular, plural }
