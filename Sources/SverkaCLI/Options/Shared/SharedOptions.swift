import Foundation

/// What every command takes that reads articles.
struct SharedOptions: OptionGroup {
    let dictionary = SharedOption.dictionary
    let encoding = Option("encoding", .encoding, help: "overrule what the bytes look like")
    let jobs = Option(
        "jobs", short: "j", .wholeNumber(1...256), help: "threads",
        default: ProcessInfo.processInfo.activeProcessorCount, said: "one a processor")
    let quiet = SharedOption.quiet
    let bom = SharedOption.bom
}
