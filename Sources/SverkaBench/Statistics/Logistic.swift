import Foundation

/// Logistic regression with a small ridge, by Newton's method.
struct Logistic {
    struct Sample {
        /// The features; the first is 1 throughout.
        var values: [Double]
        var isRight: Bool
    }

    /// Fits one weight a feature; of features that never differ from 0 it is 0.
    ///
    /// - Parameter ridge: what each weight but the first costs, half its square.
    static func weights(_ samples: [Sample], ridge: Double = 1) -> [Double] {
        guard let width = samples.first?.values.count else { return [] }
        var weights = [Double](repeating: 0, count: width)
        for _ in 0..<50 {
            var gradient = weights.map { -ridge * $0 }
            var hessian = [[Double]](
                repeating: [Double](repeating: 0, count: width), count: width)
            gradient[0] = 0
            for index in 0..<width { hessian[index][index] = index == 0 ? 1e-6 : ridge }
            for sample in samples {
                let p = chance(sample.values, weights)
                let slope = p * (1 - p), difference = (sample.isRight ? 1 : 0) - p
                for i in 0..<width where sample.values[i] != 0 {
                    gradient[i] += difference * sample.values[i]
                    for j in 0..<width {
                        hessian[i][j] += slope * sample.values[i] * sample.values[j]
                    }
                }
            }
            let step = solve(hessian, gradient)
            for index in 0..<width { weights[index] += step[index] }
            if step.allSatisfy({ abs($0) < 1e-9 }) { break }
        }
        return weights
    }

    static func chance(_ values: [Double], _ weights: [Double]) -> Double {
        1 / (1 + exp(-zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }))
    }

    /// Solves a system with a positive definite matrix, by elimination.
    private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        var matrix = matrix, right = right
        let size = right.count
        for pivot in 0..<size {
            for row in pivot + 1..<max(size, pivot + 1) {
                let factor = matrix[row][pivot] / matrix[pivot][pivot]
                guard factor != 0 else { continue }
                for column in pivot..<size {
                    matrix[row][column] -= factor * matrix[pivot][column]
                }
                right[row] -= factor * right[pivot]
            }
        }
        for row in (0..<size).reversed() {
            for column in row + 1..<max(size, row + 1) {
                right[row] -= matrix[row][column] * right[column]
            }
            right[row] /= matrix[row][row]
        }
        return right
    }
}
