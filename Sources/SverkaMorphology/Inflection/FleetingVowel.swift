/// The vowels that come and go between the last consonants of a stem.
enum FleetingVowel {
    /// `отец` → `отц`, `день` → `дн`, `боец` → `бойц`, `конёк` → `коньк`: the
    /// stem (without ending) of a masculine without its vowel.
    static func removed(from stem: Letters, type: UInt8) -> Letters {
        guard stem.count >= 2 else { return stem }
        let last = stem.last
        let vowel = stem.fromEnd(1)
        let before = stem.fromEnd(2)
        let head = stem.dropLast(2)
        let tail = Letters(codes: [last])
        let o: Letters = "о"
        if vowel == o.last { return head + tail }
        guard LetterSet.vowels.contains(vowel) else { return stem }
        if LetterSet.vowels.contains(before) { return head + "й" + tail }
        let afterL = before == ("л" as ShortLetters).last
        let velarAfterSoft =
            type == 3 && !LetterSet.hushing.contains(before) && before != ("ц" as ShortLetters).last
        return afterL || velarAfterSoft ? head + "ь" + tail : head + tail
    }

    /// `сестр` → `сестёр`, `сказк` → `сказок`, `писем`, `копеек`: the stem with
    /// a vowel between its last two consonants.
    static func inserted(into stem: Letters, type: UInt8, stressed: Bool) -> Letters {
        guard stem.count >= 2 else { return stem }
        let last = stem.last
        let before = stem.fromEnd(1)
        let tail = Letters(codes: [last])
        let yo: Letters = stressed && last != ("ц" as ShortLetters).last ? "ё" : "е"
        if before == ("ь" as ShortLetters).last || before == ("й" as ShortLetters).last {
            return stem.dropLast(2) + yo + tail
        }
        let head = stem.dropLast(1)
        if LetterSet.velar.contains(before) { return head + "о" + tail }
        if LetterSet.velar.contains(last) {
            let hushing = LetterSet.hushing.contains(before) || before == ("ц" as ShortLetters).last
            return head + (hushing && !stressed ? "е" : "о") + tail
        }
        if stressed, LetterSet.hushing.contains(before) { return head + "о" + tail }
        return head + yo + tail
    }
}
