/// Options that go together: those of a command, or some that several
/// commands include.
///
/// Each stored property is an option or a group of options; help lists them in
/// the order in which they are declared.
package protocol OptionGroup: Sendable {
    init()
}

/// The options of a command that has none.
package struct NoOptions: OptionGroup {
    package init() {}
}

extension OptionGroup {
    /// The options of the group and of those that it includes, in their order.
    package var declarations: [OptionDeclaration] {
        Mirror(reflecting: self).children.flatMap { child -> [OptionDeclaration] in
            switch child.value {
            case let option as any DeclaredOption: [option.declaration]
            case let group as any OptionGroup: group.declarations
            default: preconditionFailure("\(child.label ?? "?") is no option")
            }
        }
    }
}
