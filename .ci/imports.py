"""Compares every import below Sources with what Package.swift lets its target import.

What belongs to one system alone is imported in Platform.swift and nowhere else.
"""
import pathlib
import re
import sys

PACKAGE = pathlib.Path("Package.swift").read_text(encoding="utf-8")
PARTS = re.findall(r'"(\w+)"', re.search(r"let parts = \[(.*?)\]", PACKAGE, re.S)[1])
TOOLCHAIN = {"Foundation", "Dispatch", "Synchronization"}
SYSTEMS = {"Glibc", "Musl", "Darwin"}
WITHOUT_FOUNDATION = {"SverkaText"}
PLATFORM = "Sources/SverkaSupport/Platform.swift"


def above(name):
    """As the function of this name in Package.swift."""
    before = PARTS[: PARTS.index(name)]
    return {part for part in before if part != "SverkaDocument" or name == "Sverka"}


allowed = {name: above(name) for name in PARTS}
allowed["SverkaData"] = {"CSverkaData"}
for name, targets in re.findall(
    r'arget\(\s*name: "(\w+)",\s*dependencies: \[([^]]*)\]', PACKAGE
):
    allowed[name] = set(re.findall(r'"(\w+)"', targets))

IMPORT = re.compile(
    r"\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?(\w+)"
)
wrong = 0
for path in sorted(pathlib.Path("Sources").rglob("*.swift")):
    target = path.parts[1]
    modules = allowed[target] | TOOLCHAIN
    if target in WITHOUT_FOUNDATION:
        modules -= {"Foundation"}
    if path.as_posix() == PLATFORM:
        modules |= SYSTEMS
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        match = IMPORT.match(line)
        if match and match[1] not in modules:
            print(f"{path}:{number}: {target} may not import {match[1]}")
            wrong += 1
        if re.match(r"\s*#(?:if|elseif)\b.*\b(?:canImport|os)\b", line) and path.as_posix() != PLATFORM:
            print(f"{path}:{number}: systems are told apart in {PLATFORM} alone")
            wrong += 1
sys.exit(1 if wrong else 0)
