import SverkaAlignment
import SverkaCheck
import SverkaDocument
import SverkaReview
import SverkaSupport
import SverkaText

/// Documents that come as a stream: each is worked on by itself, as if it were
/// the only one, so that a result does not depend on what came before it.
extension Pipeline {
    /// Aligns documents.
    ///
    /// - Parameter lines: whether each line of a pair is a unit as it stands.
    /// - Returns: for each the alignments of what it holds, most often one, or why
    ///   there are none.
    package func align(_ documents: [StreamedDocument], lines: Bool = false) -> [[Outcome]] {
        overStream(documents) { document, worker in
            switch document.text {
            case .article(let text):
                return contents(of: document, text).map { result in
                    do throws(DocumentError) {
                        return try outcome(
                            of: result.get(), AlignmentReview(), AlignmentOptions(), worker)
                    } catch {
                        return .failed(error)
                    }
                }
            case .pair(let texts):
                do throws(DocumentError) {
                    return [try pair(document, texts, lines: lines, worker)]
                } catch {
                    return [.failed(error)]
                }
            }
        }
    }

    private func pair(
        _ document: StreamedDocument, _ texts: Bilingual<String>, lines: Bool, _ worker: Worker
    ) throws(DocumentError) -> Outcome {
        let units = Bilingual {
            side($0, document.file, lines: lines, text: texts[$0])
        }
        let alignment = aligned(
            document.name, try streams(units.russian, units.english), AlignmentReview(),
            AlignmentOptions(), worker)
        return .aligned(alignment, languages: Side.allCases)
    }

    /// The units of documents with their languages and roles.
    ///
    /// - Returns: for each the documents that it holds, most often one; nil for a
    ///   pair, of which the languages are known.
    package func identify(
        _ documents: [StreamedDocument]
    ) -> [[Result<Document, DocumentError>]?] {
        overStream(documents) { document, worker in
            guard case .article(let text) = document.text else { return nil }
            return contents(of: document, text).map { result in
                result.map { found in
                    var found = found
                    found.units = CounterpartRoles.settled(found.units, worker.aligner).units
                    return found
                }
            }
        }
    }

    /// Holds documents against a glossary. What is found in a pair has the paths
    /// `NAME#ru` and `NAME#en`.
    package func check(
        _ documents: [StreamedDocument], _ terms: Checker.Terms, _ settings: CheckSettings,
        lines: Bool = false
    ) -> [Result<Checked, DocumentError>] {
        Parallel.map(
            documents, jobs: jobs, workers: { _ in CheckWorker(self, terms, settings) }
        ) { worker, document in
            switch document.text {
            case .article(let text):
                return worker.check([
                    CheckedSource(file: document.file, contents: Array(text.utf8))
                ])
            case .pair(let texts):
                return worker.check(
                    Side.allCases.map { side in
                        var file = document.file
                        file.path += "#" + side.language.rawValue
                        return CheckedSource(
                            file: file, side: side, lines: lines,
                            contents: Array(texts[side].utf8))
                    })
            }
        }
    }

    private func contents(
        of document: StreamedDocument, _ text: String
    ) -> [Result<Document, DocumentError>] {
        do throws(DocumentError) {
            let file = document.file
            return try reader.contents(
                of: Array(text.utf8), path: file.path, format: file.format
            ).documents
        } catch {
            return [.failure(error)]
        }
    }

    private func overStream<Made: Sendable>(
        _ documents: [StreamedDocument],
        _ work: @Sendable (StreamedDocument, Worker) -> Made
    ) -> [Made] {
        Parallel.map(
            documents, jobs: jobs, workers: { [pool] _ in pool.borrow() }
        ) { loan, document in work(document, loan.worker) }
    }
}
