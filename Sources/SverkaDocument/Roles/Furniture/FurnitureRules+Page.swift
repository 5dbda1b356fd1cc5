import SverkaText

extension FurnitureRules {
    /// Rules by what the page says of a paragraph, or the paragraph of itself.
    static let pageRules: [FurnitureRule] = [
        FurnitureRule("page area") { it, _ in it.block == .pageArea },
        FurnitureRule("code") { it, _ in it.block == .code },
        FurnitureRule("phrase") { it, phrases in phrases.has(it.key) },
        FurnitureRule("no letters") { it, _ in it.letters < 2 },
        FurnitureRule("address") { it, _ in
            // `https://example.org/a`, `mail@example.org`
            guard it.words <= 3 else { return false }
            let bytes = it.text.utf8
            return bytes.contains(0x2F) && !bytes.contains(0x20) || bytes.contains(0x40)
        },
        FurnitureRule("repeated") { it, _ in it.copies > 1 && it.words <= 12 },
    ]
}
