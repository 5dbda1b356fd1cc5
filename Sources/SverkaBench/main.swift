import Foundation

/// What the program measures, in the order of its help.
let measurements: [any Measurement.Type] = [
    StageSpeeds.self,
    AlignmentFit.self,
    ConfidenceCalibration.self,
    FurnitureFeatureList.self,
    CounterpartFeatureList.self,
    TermFit.self,
    WorthFit.self,
    TermComposition.self,
    NameRanking.self,
    FormList.self,
    LanguageFit.self,
    LetterTable.self,
    EncodingCuts.self,
    Fuzzing.self,
]

exit(try MeasurementProgram(measurements).run(Array(CommandLine.arguments.dropFirst())))
