import Foundation
import Sverka

/// What a command is to do, made of its options: values alone. A `Run` reads
/// the files that it names.
struct Plan: Sendable {
    /// Paths of the word lists to lay over the lexicon.
    var dictionaries: [String] = []
    /// What all texts are written in; nil where their bytes say.
    var encoding: TextEncoding?
    /// Threads.
    var jobs = ProcessInfo.processInfo.activeProcessorCount
    var unit = PairedUnit.paragraph
    /// Paths of the reviewed glossaries; of several the later wins.
    var glossaries: [String] = []
    /// Whether the built-in newsroom list takes part.
    var usesNewsroom = true
    /// Whether the glossaries are evidence for pairs, and rows that go against
    /// them are flagged.
    var alignsByGlossaries = false
    var thresholds = GlossaryThresholds()
    /// Paths of earlier tables with decisions to keep, besides what stands at
    /// the output; of several the first holds.
    var keep: [String] = []
    /// Whether what stands at the output is put aside and not kept.
    var startsFresh = false
    /// Whether tables begin with a byte-order mark.
    var marksTables = false
    /// Whether there is no progress and no closing summary.
    var isQuiet = false
}

extension Plan {
    /// What the options say that every command takes that reads articles.
    init(_ options: Options<SharedOptions>) {
        dictionaries = options.dictionary
        encoding = options.encoding
        jobs = options.jobs
        marksTables = options.bom
        isQuiet = options.quiet
    }

    mutating func take(_ options: Options<GlossaryOptions>) {
        glossaries = options.glossary
        usesNewsroom = !options.noDefaultGlossary
    }

    mutating func take(_ options: Options<ThresholdOptions>) {
        thresholds.minCount = options.minCount
        if let share = options.minConfidence {
            thresholds.minConfidence = share
            thresholds.minDraftConfidence = share
        }
        thresholds.minKeyness = options.minKeyness
        thresholds.takesEveryday = options.everyday
        if let top = options.top { thresholds.top = top }
    }
}
