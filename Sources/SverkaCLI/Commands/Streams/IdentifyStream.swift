import Sverka

/// `sverka identify --stream`.
struct IdentifyStream {
    let plan: Plan
    let output: String?

    private struct Article: Encodable {
        struct Unit: Encodable {
            var number, language, role, reason, text: String
        }
        var document: String
        var units: [Unit]

        init(_ document: Document) {
            self.document = document.path
            units = document.units.map {
                Unit(
                    number: $0.number.description, language: $0.language.rawValue,
                    role: $0.role.rawValue, reason: $0.reason, text: $0.text)
            }
        }
    }

    func run() -> Int32 {
        guard let run = DocumentStream.run(plan, output: output) else { return 2 }
        var stream = DocumentStream(run, output: output)
        let isFine = stream.forEach { [pipeline = run.pipeline] documents in
            pipeline.identify(documents).map(Self.line)
        }
        run.console.summary(stream.summary)
        return isFine ? stream.status() : 2
    }

    private static func line(
        _ documents: [Result<Document, DocumentError>]?
    ) -> DocumentStream.Made {
        guard let documents else {
            return .failure(.init("identify takes a text, not ru and en, which are known"))
        }
        var bytes: [UInt8] = []
        for document in documents {
            switch document {
            case .success(let document): bytes += JSON.line(Article(document))
            case .failure(let error): return .failure(.init("\(error)"))
            }
        }
        return .success(bytes)
    }
}
