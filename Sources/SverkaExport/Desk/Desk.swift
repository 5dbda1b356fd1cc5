import Foundation
import SverkaData
import SverkaReview
import SverkaSupport
import SverkaTerminology

/// The review page: one HTML file with everything in it, in which articles are
/// read and decisions made.
///
/// Its texts are data for its own script, which shows them as text alone. The
/// Content-Security-Policy lets that one script run and that one style sheet
/// apply, by their hashes, and nothing be fetched.
package struct Desk: Sendable {
    /// What the page is made of besides its articles.
    package struct Content: Sendable {
        /// By what the browser tells the steps of these tables from those of
        /// others.
        package var id: String
        /// Whether sentences are the units.
        package var sentences = false
        /// The reviewer's own columns of the alignment table.
        package var otherColumns: [String] = []
        package var glossary = Glossary()
        package var forms = Forms()
        /// Names of the pages of a large review, and which of them this is.
        package var pages: [String] = []
        package var page = 0

        package init(id: String) { self.id = id }
    }

    private let content: Content

    package init(_ content: Content) { self.content = content }

    /// The page, from the articles that `article` has made.
    package func bytes(_ articles: [[UInt8]]) -> [UInt8] {
        var out = Array(Self.head(id: content.id).utf8)
        out += "<style>".utf8
        out += Self.style
        out += "</style>\n</head>\n<body>\n".utf8
        out +=
            """
            <noscript>This page needs JavaScript. <span lang="ru">Эта страница требует \
            JavaScript.</span></noscript>

            """.utf8
        out += "<script type=\"application/json\" id=\"data\">".utf8
        out += data(articles)
        out += "</script>\n<script>".utf8
        out += Self.script
        out += "</script>\n</body>\n</html>\n".utf8
        return out
    }

    // MARK: Parts

    private static let style = DeskFile.joined("css")
    private static let script = Array("'use strict';\n".utf8) + DeskFile.joined("js")

    private static func head(id: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(policy)">
        <meta name="sverka-desk" content="\(Markup.escaped(id))">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Sverka</title>

        """
    }

    private static let policy =
        "default-src 'none'; script-src '\(hash(script))'; style-src '\(hash(style))'; "
        + "base-uri 'none'; form-action 'none'"

    private static func hash(_ bytes: [UInt8]) -> String {
        "sha256-" + Data(SHA256.hash(bytes)).base64EncodedString()
    }

    private func data(_ articles: [[UInt8]]) -> [UInt8] {
        var out = JSONWriter()
        out.object { out in
            out.key("id")
            out.string(content.id)
            out.key("sentences")
            out.number(content.sentences ? 1 : 0)
            out.key("other")
            out.strings(content.otherColumns)
            out.key("pages")
            out.strings(content.pages)
            out.key("page")
            out.number(content.page)
            out.key("guard")
            writeGuard(to: &out)
            out.key("glossary")
            out.string(content.glossary.bytes())
            out.key("forms")
            Self.write(content.forms, to: &out)
            out.key("articles")
            out.array { out in
                for article in articles { out.raw(article) }
            }
        }
        return out.bytes
    }

    /// What spreadsheets do, for the tables that the page writes.
    private func writeGuard(to out: inout JSONWriter) {
        let rows = GlossaryFile.named("spreadsheet.tsv").rows
        out.object { out in
            for kind in ["number", "truth"] {
                out.key(kind)
                out.strings(rows.filter { $0[1] == kind }.map { $0[0] })
            }
        }
    }

    /// The id in a page that was made before; nil where the bytes are none.
    package static func id(of page: some Collection<UInt8>) -> String? {
        let head = String(decoding: page.prefix(1_500), as: UTF8.self)
        guard let start = head.range(of: "<meta name=\"sverka-desk\" content=\""),
            let end = head[start.upperBound...].firstIndex(of: "\"")
        else { return nil }
        let id = head[start.upperBound..<end]
        return id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
            ? String(id) : nil
    }

    /// An id for tables that have none yet: a hash of their folder's name and of
    /// the articles' states.
    package static func id(folder: String, _ alignments: [ReviewedAlignment]) -> String {
        var hash = ByteHash.seed
        func take(_ text: String) {
            for byte in text.utf8 { hash = ByteHash.next(hash, byte) }
            hash = ByteHash.next(hash, 0)
        }
        take(folder)
        for alignment in alignments {
            take(alignment.document)
            take(alignment.state.fingerprint.description)
        }
        return String(hash, radix: 16)
    }
}
