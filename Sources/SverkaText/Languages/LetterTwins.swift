/// Letters of one script that look like one of the other: people type `Мoсква`
/// with a Latin `o`, and old programs put them in by the thousand.
enum LetterTwins {
    /// In small letters, Latin and Cyrillic.
    private static let pairs: [(latin: UInt32, cyrillic: UInt32)] = zip(
        "aceijkmhoptxyb\u{EF}\u{EB}".unicodeScalars, "асеіјкмнортхувїё".unicodeScalars
    ).map { ($0.value, $1.value) }

    /// For each Latin letter up to U+00FF its twin, or 0.
    private static let ofLatin: [UInt16] = {
        var twins = [UInt16](repeating: 0, count: 0x100)
        for pair in pairs { twins[Int(pair.latin)] = UInt16(pair.cyrillic) }
        return twins
    }()

    /// For each Cyrillic letter from U+0400 its twin, or 0.
    private static let ofCyrillic: [UInt16] = {
        var twins = [UInt16](repeating: 0, count: 0x100)
        for pair in pairs where pair.latin < 0x80 {
            let place = Int(pair.cyrillic - 0x400)
            if twins[place] == 0 { twins[place] = UInt16(pair.latin) }
        }
        return twins
    }()

    /// The letter of the other script that a small letter looks like, written
    /// small or in capitals; 0 where there is none.
    static func twin(of letter: UInt16) -> UInt16 {
        if letter < 0x100 { return ofLatin[Int(letter)] }
        return (0x400..<0x500).contains(letter) ? ofCyrillic[Int(letter) - 0x400] : 0
    }
}
