import Foundation

/// What the program measures, in the order of its help.
let measurements: [any Measurement.Type] = [
    StageSpeeds.self,
    AlignmentFit.self,
    ConfidenceCalibration.self,
    TermFit.self,
    TermComposition.self,
    NameRanking.self,
    FormList.self,
    LetterTable.self,
    EncodingCuts.self,
]

exit(try MeasurementProgram(measurements).run(Array(CommandLine.arguments.dropFirst())))
