/// `sverka-bench`: makes the measurement that it is asked for; lists all where
/// it is asked for none.
struct MeasurementProgram {
    private let measurements: [any Measurement.Type]

    init(_ measurements: [any Measurement.Type]) { self.measurements = measurements }

    /// - Parameter words: of the command line, without the program's name.
    /// - Returns: the exit code; 64 for wrong usage.
    func run(_ words: [String]) throws -> Int32 {
        guard let name = words.first else {
            print(help)
            return 0
        }
        guard let measurement = measurements.first(where: { $0.name == name }) else {
            print("no measurement \(name)\n\n\(help)")
            return 64
        }
        do {
            try measurement.init(MeasurementInput(words.dropFirst())).run()
            return 0
        } catch MeasurementError.nothingGiven {
            print("usage: sverka-bench \(usage(measurement))")
            return 64
        }
    }

    private func usage(_ measurement: any Measurement.Type) -> String {
        measurement.arguments.isEmpty
            ? measurement.name : "\(measurement.name) \(measurement.arguments)"
    }

    private var help: String {
        let width = measurements.map { usage($0).count }.max() ?? 0
        return
            (["usage: sverka-bench NAME ..."]
            + measurements.map { measurement in
                let usage = usage(measurement)
                let gap = String(repeating: " ", count: width - usage.count + 2)
                return "  \(usage)\(gap)\(measurement.help)"
            }).joined(separator: "\n")
    }
}
