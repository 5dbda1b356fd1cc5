import SverkaSupport

/// Text in the letters that it is compared by: small ones, with plain
/// apostrophes and hyphens.
package enum FoldedText {
    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - yoAsYe: whether `ё` is read as `е`.
    package static func of(_ bytes: UnsafeBufferPointer<UInt8>, yoAsYe: Bool) -> String {
        // What is not valid becomes U+FFFD, of three bytes.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * bytes.count) { out in
            var index = 0, end = 0
            while index < bytes.count {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                index += length
                end += UTF8Scan.write(folded(scalar, yoAsYe: yoAsYe), to: &out[end])
            }
            return String(decoding: UnsafeBufferPointer(rebasing: out[..<end]), as: UTF8.self)
        }
    }

    @inline(__always)
    private static func folded(_ scalar: UInt32, yoAsYe: Bool) -> UInt32 {
        switch LetterCase.lower(scalar) {
        case 0x451: yoAsYe ? 0x435 : 0x451
        case 0x2019: 0x27
        case 0x2010, 0x2011: 0x2D
        case let small: small
        }
    }
}
