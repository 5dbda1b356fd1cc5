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

/// The program as a library: what it does with texts that are in memory.
///
///     let alignment = Sverka.align(article)
///     let glossary = Sverka.glossary(of: [alignment])
///     let findings = Sverka.check(article, against: glossary)
///
/// Results are values that may go from thread to thread, and the functions may
/// be called from any. They need no files and no network; what they know of
/// words is part of the binary.
public enum Sverka {
    /// The version of program and library.
    public static let version = "0.1.0"
}
