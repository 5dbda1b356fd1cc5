import SverkaDocument
import SverkaSupport
import SverkaTestSupport

/// Files that were changed at random.
enum Garbled {
    /// Has copies of bytes read that are changed, cut or doubled in places: they
    /// may be refused, and never trap.
    ///
    /// - Parameter packed: what is made of the changed bytes before they are
    ///   read.
    static func read(
        _ bytes: [UInt8], as path: String, times: Int = 500, seed: UInt64 = 1,
        packed: ([UInt8]) -> [UInt8] = { $0 }
    ) {
        var random = SeededRandom(seed)
        let format = DocumentFormat(path: path) ?? .plain
        for _ in 0..<times {
            let file = packed(mutated(bytes, &random))
            _ = try? DocumentReader().contents(of: file, path: path, format: format)
        }
    }

    private static func mutated(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var out = bytes
        for _ in 0..<Int.random(in: 1...12, using: &random) where !out.isEmpty {
            let at = Int.random(in: 0..<out.count, using: &random)
            let end = min(out.count, at + Int.random(in: 1...40, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: out.remove(at: at)
            case 1: out[at] = UInt8.random(in: 0...255, using: &random)
            case 2: out.insert(contentsOf: out[at..<end], at: at)
            case 3: out.removeSubrange(at..<end)
            default: out[at] = out[Int.random(in: 0..<out.count, using: &random)]
            }
        }
        return out
    }
}

extension DocumentReader {
    /// The documents of a file by its name, which all must be readable.
    func all(_ bytes: [UInt8], _ path: String) throws -> [Document] {
        try contents(of: bytes, path: path, format: DocumentFormat(path: path) ?? .plain)
            .documents.map { try $0.get() }
    }

    /// Why a file can't be read; nil where it can.
    func problem(_ bytes: [UInt8], _ path: String) -> String? {
        do {
            _ = try all(bytes, path)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
