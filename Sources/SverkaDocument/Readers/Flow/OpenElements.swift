/// The elements that are open while XML is read, each with what it means.
///
/// An end closes what stands open inside; one of an element that is not open,
/// or too far out, is passed over.
struct OpenElements<Mark> {
    private var stack: [(name: String, mark: Mark)] = []

    /// How far out an element is looked for that an end closes.
    private static var reach: Int { 64 }

    mutating func open(_ name: String, _ mark: Mark) { stack.append((name, mark)) }

    /// What the elements meant that an end closes, the innermost first.
    mutating func close(_ name: String) -> [Mark] {
        guard let place = stack.suffix(Self.reach).lastIndex(where: { $0.name == name }) else {
            return []
        }
        let closed = stack[place...].reversed().map(\.mark)
        stack.removeSubrange(place...)
        return closed
    }
}
