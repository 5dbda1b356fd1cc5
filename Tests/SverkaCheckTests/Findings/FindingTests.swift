import SverkaSupport
import SverkaCheck
import Testing

@Suite struct FindingTests {
    /// The names are what scripts and configuration files use.
    @Test func names() {
        #expect(
            Finding.Kind.allCases.map(\.rawValue) == [
                "missing", "deprecated", "inconsistent", "name-variant", "names", "number",
                "untranslated", "partial", "source-variants", "same-rendering", "repeated-word",
                "spacing",
                "quotes", "address", "forbidden",
            ])
        #expect(Finding.Severity.allCases.map(\.rawValue) == ["error", "warning", "note"])
    }
}
