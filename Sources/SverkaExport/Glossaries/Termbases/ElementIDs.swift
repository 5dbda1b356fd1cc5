/// Names of concepts as XML ids, each once.
struct ElementIDs {
    private var taken: Set<String> = []
    /// Of each name, the number that was last put behind it.
    private var numbers: [String: Int] = [:]

    mutating func id(_ name: String) -> String {
        var base = String(name.map { XMLName.isOf($0) ? $0 : "-" })
        if base.unicodeScalars.first.map(XMLName.mayBegin) != true { base = "c" + base }
        var id = base
        var number = numbers[base] ?? 1
        while !taken.insert(id).inserted {
            number += 1
            id = "\(base)-\(number)"
        }
        numbers[base] = number
        return id
    }
}
