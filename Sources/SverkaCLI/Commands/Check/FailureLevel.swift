/// From which severity of a finding on a check has failed.
enum FailureLevel: String, CaseIterable, Sendable { case error, warning, never }
