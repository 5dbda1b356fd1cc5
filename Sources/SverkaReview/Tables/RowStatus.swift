/// A reviewer's word on a row of an alignment.
package enum RowStatus: String, Sendable, CaseIterable {
    /// The program's; nobody has decided on it.
    case proposed
    /// Stands as it is.
    case accepted
    /// Is wrong, and not to be proposed again.
    case rejected
}
