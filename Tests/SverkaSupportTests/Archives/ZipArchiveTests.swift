import SverkaSupport
import Foundation
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct ZipArchiveTests {
    /// Made by Python's zipfile: `word/текст.xml` and `dynamic.txt` deflated,
    /// `stored.txt` stored, and a comment behind them.
    private static let python = Array(
        Data(
            base64Encoded: """
                UEsDBBQAAAgIAAAAIQD9BDutRAAAACAIAAATAAAAd29yZC/RgtC10LrRgdGCLnhtbO3LSw2AQBAEUSujAI3L
                cidBAg4In3Da0VDtiNFB+lZ1eOykVl4GyRNctbMWbg61qs5JhlptjTb1KbCxsbGxsbH5tfkAUEsDBBQAAAAA
                AAAAIQCzJE6WCAAAAAgAAAAKAAAAc3RvcmVkLnR4dGFzIGl0IGlzUEsDBBQAAAAIAAAAIQABNWsAtwAAAOYC
                AAALAAAAZHluYW1pYy50eHSdUlsOwiAQvEqvRiqJGoOJxX/bxu9epfHZiMUrDDdygzYWXJX4Q3Zn2dnZAZzR
                4gKLPsuX65XO5nQqsZgVQYib26BD7xoYSnCksETnGreNaidXU9oTq6F66Sq0ARFXZ8FCKi1VLifDgD2p3MH6
                2AScNkEDiW4JNARevfyK52XB79a8EYuPEsa+iWiHx5BgE2qsceC1p0AvD/VUJlswct7yNwTH5UfY/x772Tvs
                a0MNPynjDxlruwNQSwECFAMUAAAICAAAACEA/QQ7rUQAAAAgCAAAEwAAAAAAAAAAAAAAgAEAAAAAd29yZC/R
                gtC10LrRgdGCLnhtbFBLAQIUAxQAAAAAAAAAIQCzJE6WCAAAAAgAAAAKAAAAAAAAAAAAAACAAXUAAABzdG9y
                ZWQudHh0UEsBAhQDFAAAAAgAAAAhAAE1awC3AAAA5gIAAAsAAAAAAAAAAAAAAIABpQAAAGR5bmFtaWMudHh0
                UEsFBgAAAAADAAMAsgAAAIUBAAAJAGEgY29tbWVudA==
                """, options: .ignoreUnknownCharacters)!)

    @Test func readsWhatPythonWrites() throws {
        let archive = try ZipArchive(Self.python)
        #expect(archive.names == ["word/текст.xml", "stored.txt", "dynamic.txt"])
        let text = String(repeating: "Союзное государство растёт. ", count: 40)
        #expect(try archive.contents(of: "word/текст.xml") == Array(text.utf8))
        #expect(try archive.contents(of: "stored.txt") == Array("as it is".utf8))
        let dynamic = String(decoding: try archive.contents(of: "dynamic.txt"), as: UTF8.self)
        #expect(dynamic.hasPrefix("закон court journalist") && dynamic.hasSuffix("парламент"))
        #expect(dynamic.split(separator: " ").count == 60)
    }

    /// One file's contents are others; the rest is what it was, byte for byte.
    @Test(arguments: [[], Array("#!/bin/sh\n".utf8)])
    func replacesOneFile(_ before: [UInt8]) throws {
        let bytes = before + Self.python
        let archive = try ZipArchive(bytes)
        for (number, name) in archive.names.enumerated() {
            let other = Array(String(repeating: "иное ", count: 10 * number).utf8)
            let changed = try #require(archive.replacing(name, with: other))
            let again = try ZipArchive(changed)
            #expect(again.names == archive.names)
            #expect(try again.contents(of: name) == other)
            for kept in archive.names where kept != name {
                #expect(try again.contents(of: kept) == archive.contents(of: kept))
            }
            #expect(changed.starts(with: before))
            #expect(changed.suffix(9) == bytes.suffix(9))
            #expect(try again.replacing(name, with: archive.contents(of: name)) != nil)
        }
        #expect(archive.replacing("none.txt", with: []) == nil)
    }

    @Test func readsBehindOtherBytes() throws {
        let archive = try ZipArchive(Array("#!/bin/sh\n".utf8) + Self.python)
        #expect(try archive.contents(of: "stored.txt") == Array("as it is".utf8))
    }

    @Test func readsWhatItWrites() throws {
        let files: [(name: String, bytes: [UInt8])] = [
            ("a.xml", Array("один".utf8)), ("папка/b", []), ("c", Array(0...255)),
        ]
        let bytes = ZipArchive.archive(of: files)
        #expect(bytes == ZipArchive.archive(of: files))
        let archive = try ZipArchive(bytes)
        #expect(archive.names == files.map(\.name))
        for (name, contents) in files { #expect(try archive.contents(of: name) == contents) }
        #expect(try ZipArchive(ZipArchive.archive(of: [])).names.isEmpty)
    }

    @Test func whatCannotBeReadIsNamed() throws {
        #expect(throws: ZipError.noArchive) { try ZipArchive([]) }
        #expect(throws: ZipError.noArchive) { try ZipArchive(Array("plain text".utf8)) }
        let archive = try ZipArchive(Self.python)
        #expect(throws: ZipError.missing(name: "none")) { try archive.contents(of: "none") }
        #expect(throws: ZipError.tooLarge(name: "dynamic.txt", limit: 100)) {
            try archive.contents(of: "dynamic.txt", limit: 100)
        }
        var encrypted = ZipArchive.archive(of: [("a", [1])])
        let directory = try #require(
            encrypted.indices.first { encrypted[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        encrypted[directory + 8] |= 1
        let read = try ZipArchive(encrypted)
        #expect(throws: ZipError.encrypted) { try read.contents(of: "a") }
    }

    @Test func aChangedByteIsFound() throws {
        var bytes = ZipArchive.archive(of: [("a", Array("text".utf8))])
        bytes[31] ^= 1
        let archive = try ZipArchive(bytes)
        #expect(throws: ZipError.damaged("a is garbled")) { try archive.contents(of: "a") }
    }

    /// Reads all there is in an archive, whatever is wrong with it.
    private func readAll(_ bytes: [UInt8]) {
        guard let archive = try? ZipArchive(bytes) else { return }
        for name in archive.names { _ = try? archive.contents(of: name, limit: 1 << 20) }
    }

    @Test func cutArchivesNeverTrap() {
        for length in Self.python.indices {
            #expect(throws: ZipError.self) {
                try ZipArchive(Array(Self.python[..<length])).contents(of: "dynamic.txt")
            }
            readAll(Array(Self.python[length...]))
        }
    }

    @Test func garbledArchivesNeverTrap() {
        var random = SeededRandom(5)
        for _ in 0..<20_000 {
            var bytes = Self.python
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                bytes[at] = UInt8.random(in: 0...255, using: &random)
            }
            readAll(bytes)
        }
    }
}
