import Foundation
import Sverka

/// Multinomial logistic regression of the class of a stretch of text on its
/// n-grams, by stochastic gradient.
///
/// Stretches of one to many words are drawn from the texts, every language as
/// often as its neighbours however much there is of it. To keep it from learning
/// the texts by heart, weights are small at a price, and some n-grams of each
/// stretch are left out. What the table of letters and words says is given in
/// half of the draws: weights learn what that leaves open, and do without it
/// too.
struct LanguageRegression {
    /// What the file has of each slot.
    private(set) var slots: [(check: UInt8, weights: [Int])] = []

    private typealias Nats = SIMD8<Float>

    private var weights: [Nats]
    private var squares: [Nats]
    private var random = SplitMix(seed: 15)

    private static let draws = 600_000
    private static let rate: Float = 0.25
    /// The price of weights.
    private static let decay: Float = 0.0003
    /// The share of n-grams that is left out.
    private static let leftOut: Float = 0.4
    /// In so many lines an n-gram must be.
    private static let leastLines = 2
    /// Stretches are of up to so many words, each as often as the next.
    private static let lengths = [1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 14, 20]

    /// - Parameter samples: for each class its languages, for each of them files.
    init(_ script: LanguageScript, _ samples: [[[LanguageTexts.Lines]]]) {
        let size = 1 << NgramTable.bits(script)
        weights = [Nats](repeating: .zero, count: size)
        squares = [Nats](repeating: Nats(repeating: 0.01), count: size)
        let checks = Self.chosen(samples, size)
        for draw in 0..<Self.draws {
            let rate = Self.rate * (1 - Float(draw) / Float(Self.draws))
            let column = random.below(samples.count)
            guard !samples[column].isEmpty else { continue }
            let language = samples[column][random.below(samples[column].count)]
            let file = language[random.below(language.count)]
            learn(stretch(of: file), column, rate, checks)
        }
        slots = zip(checks, weights).map { check, weights in
            (
                check ?? 0,
                (0..<8).map { column in
                    check == nil ? 0 : Int((weights[column] * NgramTable.scale).rounded())
                }
            )
        }
    }

    /// For each slot the check of the n-gram that has it: that whose share of
    /// lines differs most between the classes.
    private static func chosen(_ samples: [[[LanguageTexts.Lines]]], _ size: Int) -> [UInt8?] {
        var shares: [Int32: Nats] = [:]
        var counts: [Int32: Int] = [:]
        for (column, languages) in samples.enumerated() {
            for language in languages {
                let lines = language.flatMap { $0 }
                let share = 1 / Float(lines.count) / Float(languages.count)
                for line in lines {
                    for key in Set(line.flatMap(\.keys)) {
                        shares[key, default: .zero][column] += share
                        counts[key, default: 0] += 1
                    }
                }
            }
        }
        var best = [(telling: Float, check: UInt8)?](repeating: nil, count: size)
        for (key, share) in shares where counts[key]! >= leastLines {
            let mean = share.sum() / Float(samples.count)
            var telling: Float = 0
            for column in samples.indices { telling += abs(share[column] - mean) }
            let slot = Int(key >> 8), check = UInt8(truncatingIfNeeded: key)
            if let other = best[slot], (other.telling, other.check) >= (telling, check) {
                continue
            }
            best[slot] = (telling, check)
        }
        return best.map { $0?.check }
    }

    private mutating func stretch(of lines: LanguageTexts.Lines) -> ArraySlice<LanguageTexts.Word> {
        let line = lines[random.below(lines.count)]
        let length = min(Self.lengths[random.below(Self.lengths.count)], line.count)
        let start = random.below(line.count - length + 1)
        return line[start..<start + length]
    }

    private mutating func learn(
        _ words: ArraySlice<LanguageTexts.Word>, _ column: Int, _ rate: Float, _ checks: [UInt8?]
    ) {
        var scores = Nats.zero
        if random.below(2) == 0 { for word in words { scores += word.points } }
        var active: [Int] = []
        for word in words {
            for key in word.keys {
                let slot = Int(key >> 8)
                guard checks[slot] == UInt8(truncatingIfNeeded: key),
                    Float(random.below(1000)) >= Self.leftOut * 1000
                else { continue }
                active.append(slot)
                scores += weights[slot] / (1 - Self.leftOut)
            }
        }
        var gradient = Self.chances(scores)
        gradient[column] -= 1
        for slot in active {
            let slope = gradient / (1 - Self.leftOut) + Self.decay * weights[slot]
            squares[slot] += slope * slope
            weights[slot] -= rate * slope / squares[slot].squareRoot()
        }
    }

    private static func chances(_ scores: Nats) -> Nats {
        let most = scores.max()
        var chances = Nats.zero
        for column in 0..<8 { chances[column] = exp(scores[column] - most) }
        return chances / chances.sum()
    }
}

/// A small generator of random numbers, so that a fit can be made again.
private struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 below the bound.
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ z >> 31) >> 33) % max(bound, 1)
    }
}
