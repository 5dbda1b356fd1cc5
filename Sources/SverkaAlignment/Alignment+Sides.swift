import SverkaText

// Bridge while callers move to `units[side]`.
extension Alignment {
    package var russian: [Unit] { units.russian }
    package var english: [Unit] { units.english }
}

extension Alignment.Row {
    package var russian: [Int] { units.russian }
    package var english: [Int] { units.english }
}
