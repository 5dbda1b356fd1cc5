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
            let file = packed(Mutated.copy(of: bytes, &random))
            _ = try? DocumentReader().contents(of: file, path: path, format: format)
        }
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
