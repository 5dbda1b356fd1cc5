extension String {
    /// On one line, for formats whose lines are records.
    var onOneLine: String {
        String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }

    /// With some scalars written otherwise.
    ///
    /// A format's signs are scalars: a comma with an accent behind it, which
    /// makes one `Character` with it, parts fields all the same.
    ///
    /// - Parameter other: nil for a scalar that stays as it is.
    func rewritingScalars(_ other: (Unicode.Scalar) -> String?) -> String {
        var out = UnicodeScalarView()
        for scalar in unicodeScalars {
            if let other = other(scalar) {
                out.append(contentsOf: other.unicodeScalars)
            } else {
                out.append(scalar)
            }
        }
        return String(out)
    }

    /// Whether one of some scalars stands in it.
    func containsScalar(of signs: String) -> Bool {
        unicodeScalars.contains { signs.unicodeScalars.contains($0) }
    }
}
