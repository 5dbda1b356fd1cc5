/// Patterns, each once, with what to use instead.
struct ValeSwaps {
    private(set) var list: [(pattern: String, renderings: [String])] = []
    private var places: [String: Int] = [:]

    /// Adds a pattern; the renderings of the same one come together.
    mutating func add(_ pattern: String, _ renderings: [String]) {
        guard let place = places[pattern] else {
            places[pattern] = list.count
            list.append((pattern, renderings))
            return
        }
        for rendering in renderings where !list[place].renderings.contains(rendering) {
            list[place].renderings.append(rendering)
        }
    }
}
