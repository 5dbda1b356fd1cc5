import SverkaSupport

@_exported import SverkaAlignment
@_exported import SverkaCheck
@_exported import SverkaDocument
@_exported import SverkaExport
@_exported import SverkaMorphology
@_exported import SverkaReview
@_exported import SverkaSupport
@_exported import SverkaTerminology
@_exported import SverkaText

/// The program as a library.
public enum Sverka {
    /// The version of program and library.
    public static let version = "0.1.0"
}
