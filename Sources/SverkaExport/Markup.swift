/// Text made safe for HTML and XML.
enum Markup {
    /// With `&`, `<`, `>` and both quotes as entities, and control characters
    /// that XML forbids left out.
    static func escaped(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default:
                if scalar.value >= 0x20 || scalar == "\n" || scalar == "\t" {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out
    }
}
