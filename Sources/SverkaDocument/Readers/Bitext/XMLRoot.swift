import SverkaSupport

/// Tells XML formats apart by the element that holds all others.
package enum XMLRoot {
    /// The name of the first element, without prefix, where it stands among the
    /// first bytes; nil where there is none, or text before it.
    package static func name(of bytes: [UInt8]) -> String? {
        var scanner = XMLScanner(Array(bytes.prefix(reach)))
        while let event = scanner.next() {
            switch event {
            case .open(let name): return name.split(separator: ":").last.map(String.init)
            case .text(let text) where text.allSatisfy({ $0 <= 0x20 }): continue
            default: return nil
            }
        }
        return nil
    }

    /// A prologue with its comments is not longer.
    private static let reach = 4096
}
