/// The line that opens a block of code.
struct MarkdownFence {
    let mark: UInt8
    let length: Int
    /// Of how many quotations the code is in.
    let depth: Int

    init?(_ line: ArraySlice<UInt8>, depth: Int) {
        guard let mark = line.first, mark == 0x60 || mark == 0x7E else { return nil }
        self.mark = mark
        self.depth = depth
        length = line.prefix { $0 == mark }.count
        // What has a backtick behind it is a span of code in a text.
        guard length >= 3, mark == 0x7E || !line.dropFirst(length).contains(mark) else {
            return nil
        }
    }

    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
        line.count >= length && line.allSatisfy { $0 == mark }
    }
}
