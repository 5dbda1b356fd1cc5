/// What is paired.
enum PairedUnit: String, CaseIterable, Sendable { case paragraph, sentence }
