/// What a paragraph is on its page.
@usableFromInline package enum Role: String, Sendable, CaseIterable {
    case heading, text
    /// Belongs to the page and not to the article: menus, teasers, forms.
    case furniture
}
