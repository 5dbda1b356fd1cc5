import SverkaSupport
import Testing

@Suite struct InterfaceLanguageTests {
    @Test(arguments: [
        ([:], InterfaceLanguage.english),
        (["LANG": "ru_RU.UTF-8"], .russian),
        (["LANG": "ru"], .russian),
        (["LANG": "ru_UA.KOI8-U"], .russian),
        (["LANG": "ru.UTF-8@variant"], .russian),
        (["LANG": "ru@euro"], .russian),
        (["LANG": "RU_ru"], .russian),
        (["LANG": "en_GB.UTF-8"], .english),
        (["LANG": "C"], .english),
        (["LANG": "POSIX"], .english),
        (["LANG": "C.UTF-8"], .english),
        (["LANG": "rue_UA"], .english),
        (["LANG": "rum"], .english),
        (["LANG": "uk_UA.UTF-8"], .english),
        (["LANG": "/usr/share/ru"], .english),
        // The first that is set holds.
        (["LC_ALL": "C", "LANG": "ru_RU.UTF-8"], .english),
        (["LC_ALL": "POSIX", "LC_MESSAGES": "ru_RU", "LANG": "ru_RU"], .english),
        (["LC_ALL": "ru_RU.UTF-8", "LANG": "en_US.UTF-8"], .russian),
        (["LC_MESSAGES": "ru_RU.UTF-8", "LANG": "en_US.UTF-8"], .russian),
        (["LC_MESSAGES": "en_US.UTF-8", "LANG": "ru_RU.UTF-8"], .english),
        // One that is empty is as one that is not set.
        (["LC_ALL": "", "LANG": "ru_RU.UTF-8"], .russian),
        (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "ru_RU.UTF-8"], .russian),
        // Others are for other things than messages.
        (["LC_CTYPE": "ru_RU.UTF-8", "LC_TIME": "ru_RU"], .english),
    ])
    func thatOfTheLocale(_ environment: [String: String], _ language: InterfaceLanguage) {
        #expect(InterfaceLanguage(environment: environment) == language)
    }

    @Test func aRunHasItsOwn() {
        let message: Message = "options:"
        #expect(message.spoken == "options:")
        InterfaceLanguage.$current.withValue(.russian) {
            #expect(message.spoken == "параметры:")
        }
        #expect(message.spoken == "options:")
    }
}
